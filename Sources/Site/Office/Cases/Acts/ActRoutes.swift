import Desks
import Hummingbird
import Workdays

/// The acts in a case: a page each with its form.
enum ActRoutes {
  static let all: [OfficeRoute] = [
    .get("/office/cases/:id/due", .cases(.read), due),
    .get("/office/cases/:id/act/:act", .cases(.read), show),
    .post("/office/cases/:id/act/:act", .cases(.read), perform),
  ]

  /// Leads to the act that is due, or to the case where none is.
  private static func due(_ asked: OfficeRequest) async throws -> Response {
    let today = try await asked.today()
    let page = try await asked.cases.cases.page(try asked.actor, try asked.caseID, on: today)
    guard let next = page.next, ActForm.all[next] != nil else {
      return asked.redirect("/office/cases/\(page.file.id)")
    }
    return asked.redirect("/office/cases/\(page.file.id)/act/\(next.rawValue)")
  }

  private static func show(_ asked: OfficeRequest) async throws -> Response {
    let (form, act) = try await opened(asked)
    return try await ActScreen(form: form, asked: act).answer()
  }

  /// Reads the form, does the act, and shows the case; or shows the form again with what stands
  /// against it.
  private static func perform(_ asked: OfficeRequest) async throws -> Response {
    let (form, act) = try await opened(asked)
    var screen = ActScreen(form: form, asked: act)
    if asked.form["do"] == "kind" { return try await screen.answer() }
    do {
      let proposed = try form.act(act)
      let day = form.day == nil ? act.today : try act.day("on")
      if asked.form["do"] == "preview" {
        screen.preview = try await asked.cases.cases.preview(
          try asked.actor, proposed, in: act.page.file.id, on: day)
        return try await screen.answer()
      }
      var version = try await asked.cases.cases.perform(
        try asked.actor, proposed, in: act.page.file.id, on: day, seen: try asked.seen,
        override: asked.form["override"].isEmpty ? nil : asked.form["override"])
      if form.kind == .draft, asked.form["do"] == "submit" {
        version = try await asked.cases.cases.perform(
          try asked.actor, .submit, in: act.page.file.id, on: day, seen: version)
      }
      return asked.redirect("/office/cases/\(act.page.file.id)", done: .recorded)
    } catch let flaws as FieldFlaws {
      screen.flaws = flaws.words
    } catch let refusal as CaseRefusal {
      screen.refused = refusal.reasons
    } catch let changed as CaseChanged {
      screen.changed = changed
    }
    return try await screen.answer()
  }

  /// The form and the case that an address names.
  private static func opened(_ asked: OfficeRequest) async throws -> (ActForm, ActAsked) {
    guard let name = asked.context.parameters.get("act"),
      let form = CaseAct.Kind(rawValue: name).flatMap({ ActForm.all[$0] })
    else { throw HTTPError(.notFound) }
    let today = try await asked.today()
    let page = try await asked.cases.cases.page(try asked.actor, try asked.caseID, on: today)
    return (form, ActAsked(asked: asked, page: page, today: today))
  }
}
