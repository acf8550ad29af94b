import DeskWording
import Desks
import Hummingbird
import OfficeFiles

/// Handing several cases to somebody at once.
enum AssignAnswer {
  static func answer(_ asked: OfficeRequest) async throws -> Response {
    let ids = asked.form.all("case").prefix(CaseQueue.mostOnPage).compactMap { Case.ID($0) }
    let to = Person.ID(asked.form["to"])
    let back = asked.form["back"]
    let path = back.hasPrefix("/office/cases?") ? back : "/office/cases"
    guard !ids.isEmpty else {
      return asked.page(
        "没有选择办件", status: .unprocessableContent,
        [.paragraph("请先在列表里勾选，再选择交给谁。"), .links([LinkView("回到列表", path)], isLead: true)])
    }
    let refused = try await asked.cases.cases.assign(try asked.actor, ids, to: to)
    guard !refused.isEmpty else { return asked.redirect(path, done: .assigned) }
    return asked.page(
      "有 \(refused.count) 件没有分派", lead: "其余 \(ids.count - refused.count) 件已经分派。",
      status: .unprocessableContent,
      [
        .facts(
          refused.sorted { $0.key < $1.key }.map {
            FactView("办件", $0.value.map(\.text.typeset).joined(), href: "/office/cases/\($0.key)")
          }), .links([LinkView("回到列表", path)], isLead: true),
      ])
  }
}
