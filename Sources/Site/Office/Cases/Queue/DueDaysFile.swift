import Desks
import Hummingbird
import LawWording
import OfficeFiles
import Regulation
import Workdays

/// One's own due days for a calendar.
enum DueDaysFile {
  static func answer(_ asked: OfficeRequest) async throws -> Response {
    let places = try await asked.places(with: .read)
    let today = try await asked.today()
    let days = try await asked.cases.queue.dueDays(
      try asked.actor, organs: Set(places.map(\.id)))
    let names = Dictionary(places.map { ($0.id, $0.name) }, uniquingKeysWith: { one, _ in one })
    let document = CalendarDocument(
      name: "办件期限", writtenOn: CalendarDocument.Day(today),
      entries: days.map { due in
        CalendarDocument.Entry(
          identifier: "case-\(due.id)@gongkai", day: CalendarDocument.Day(due.day),
          title: "\(due.number) \(due.clock?.text ?? "期限")截止",
          text: [
            names[due.organ] ?? "",
            asked.office.address(of: "/office/cases/\(due.id)", asked.request),
          ]
          .joined(separator: "\n"))
      })
    return .file(document.bytes, named: "办件期限.ics", type: .ics)
  }
}
