import DeskWording
import Desks
import HTTPTypes
import Hummingbird
import OfficeFiles

/// The cases: the queue, taking one in, a case, its acts and its letters.
enum CaseRoutes {
  static let all: [OfficeRoute] =
    [
      .get("/office/cases", .cases(.read), QueueScreen.answer),
      .get("/office/cases/list.xlsx", .cases(.export), workbook),
      .post("/office/cases/assign", .cases(.handle), AssignAnswer.answer),
      .get("/office/cases/week", .cases(.read), WeekScreen.answer),
      .get("/office/cases/due-days.ics", .cases(.read), DueDaysFile.answer),
      .get("/office/cases/new", .cases(.handle), IntakeScreen.show),
      .post("/office/cases/new", .cases(.handle), IntakeScreen.receive),
      .get("/office/cases/shared", .cases(.publish), SharedScreen.show),
      .post("/office/cases/shared", .cases(.publish), SharedScreen.consider),
      .get("/office/retention", .cases(.retain), RetentionScreen.show),
      .post("/office/retention", .cases(.retain), RetentionScreen.act),
      .get("/office/settings/cases", .cases(.configure), CaseSettingsScreen.show),
      .post("/office/settings/cases", .cases(.configure), CaseSettingsScreen.save),
      .get("/office/settings/letters", .cases(.configure), LetterTemplateScreen.list),
      .get("/office/settings/letters/:kind", .cases(.configure), LetterTemplateScreen.show),
      .post("/office/settings/letters/:kind", .cases(.configure), LetterTemplateScreen.save),
      .get("/office/cases/:id", .cases(.read), CaseScreen.show),
      .post("/office/cases/:id/reveal", .cases(.readPersonal), CaseScreen.reveal),
    ] + ActRoutes.all + LetterRoutes.all

  private static func workbook(_ asked: OfficeRequest) async throws -> Response {
    let address = QueueAddress(asked, places: try await asked.places(with: .export))
    let today = try await asked.today()
    let rows = try await asked.cases.queue.export(try asked.actor, address.filter, on: today)
    return .file(try CaseSheets.cases(rows).xlsx(), named: "办件-\(today).xlsx", type: .xlsx)
  }
}
