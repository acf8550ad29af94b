import DeskWording
import Desks
import Hummingbird
import OfficeFiles

/// How an organ handles its cases, where the law leaves it the choice.
enum CaseSettingsScreen {
  static func show(_ asked: OfficeRequest) async throws -> Response { try await page(asked) }

  static func save(_ asked: OfficeRequest) async throws -> Response {
    let place = try await asked.place(with: .configure)
    do {
      let known = try await asked.cases.settings.settings(try asked.actor, of: place.id).settings
      try await asked.cases.settings.change(
        try asked.actor, of: place.id, to: try CaseSettingsFields.settings(known, asked.form),
        seen: Int64(asked.form["seen"]) ?? 0)
      return asked.redirect(
        "/office/settings/cases".asking([("organ", "\(place.id)")]), done: .saved)
    } catch let flaws as FieldFlaws {
      return try await page(asked, flaws: flaws.words)
    } catch let refusal as SettingsRefusal {
      return try await page(asked, refused: refusal.reasons)
    }
  }

  private static func page(
    _ asked: OfficeRequest, flaws: [String: String] = [:], refused: [SettingsGround] = []
  ) async throws -> Response {
    let places = try await asked.places(with: .configure)
    let place = try await asked.place(with: .configure)
    let known = try await asked.cases.settings.settings(try asked.actor, of: place.id)
    let fields = CaseSettingsFields.fields(known.settings, asked.form).map { field in
      field.flawed(flaws[field.name] ?? refused.first { $0.field == field.name }?.text.typeset)
    }
    let errors = ErrorSummaryView(
      fields, others: refused.filter { $0.field == nil }.map(\.text.typeset))
    let choice = FormView(
      get: "/office/settings/cases", submit: "查看", fields: places.field(chosen: place.id))
    let form = FormView(
      "/office/settings/cases", token: asked.token, submit: "保存", fields: fields,
      cancelHref: "/office/cases",
      hidden: [
        HiddenView(name: "organ", value: "\(place.id)"),
        HiddenView(name: "seen", value: "\(known.version)"),
      ])
    return asked.page(
      "办理设置", lead: place.name, trail: [LinkView("办件", "/office/cases")],
      status: errors == nil ? .ok : .unprocessableContent,
      (errors.map { [.errors($0)] } ?? []) + (places.count > 1 ? [.form(choice)] : [])
        + [
          .form(form),
          .links([
            LinkView(
              "文书模板", "/office/settings/letters".asking([("organ", "\(place.id)")]))
          ]),
        ])
  }
}

extension SettingsGround {
  /// The field that it is about; nothing where it is about none.
  fileprivate var field: String? {
    switch self {
    case .documentPrefixInvalid: "prefix"
    case .checksInvalid: "checks"
    case .correctionPeriodInvalid: "correction"
    case .retentionInvalid: "decided"
    case .textMissing, .textTooLong, .changedMeanwhile: nil
    }
  }
}
