import DeskWording
import Desks
import HTTPTypes
import Hummingbird

/// Opening an account.
enum NewPersonPage {
  static func page(_ asked: OfficeRequest, refusal: PersonRefusal? = nil) async throws -> Response {
    let sent = asked.form
    let fields: [FieldView] = [
      .text("name", "姓名", value: sent["name"], width: 10, most: 40).flawed(
        refusal?.text(about: .name)),
      .text(
        "account", "账户", value: sent["account"],
        hint: "3 到 32 个小写字母、数字、点、短横或下划线，以字母开头。", width: 20, most: 32
      ).flawed(refusal?.text(about: .account)),
      try await asked.organField(value: sent["organ"]).flawed(refusal?.text(about: .organ)),
      .text(
        "telephone", "办公电话", value: sent["telephone"], type: "tel", optional: true, width: 20,
        most: 40
      ).flawed(refusal?.text(about: .telephone)),
    ]
    let form = FormView(
      "/office/people/new", token: asked.token, submit: "新增账户", fields: fields,
      cancelHref: "/office/people")
    let errors =
      refusal.flatMap { _ in ErrorSummaryView(fields) }.map { [PieceView.errors($0)] } ?? []
    return asked.page(
      "新增账户", lead: "新增后得到一个一次性链接，由本人设定密码。角色由安全管理员另行授予。",
      trail: [LinkView("人员与角色", "/office/people")],
      status: refusal == nil ? .ok : .unprocessableContent, errors + [.form(form)])
  }

  static func add(_ asked: OfficeRequest) async throws -> Response {
    guard let organ = try asked.chosenOrgan() else { throw FormFlaw.malformed }
    do {
      let added = try await asked.desks.people.add(
        try asked.actor,
        NewPerson(
          account: asked.form["account"], name: asked.form["name"], organ: organ,
          telephone: asked.form["telephone"]))
      return PeopleRoutes.link(added.invitation, person: added.id, asked)
    } catch let refusal as PersonRefusal {
      return try await page(asked, refusal: refusal)
    }
  }
}

/// A field of the account's form.
enum PersonFormField { case name, account, organ, telephone }

extension PersonRefusal {
  /// What is wrong with a field, in words; nil where nothing is.
  func text(about field: PersonFormField) -> String? {
    let own = reasons.filter { $0.field == field }
    return own.isEmpty ? nil : own.map(\.text).joined()
  }
}

extension PersonGround {
  /// The field that it is about; those about none stand with the name.
  fileprivate var field: PersonFormField {
    switch self {
    case .accountInvalid, .accountTaken: .account
    case .unknownOrgan: .organ
    case .tooLong(.telephone, _), .unprintable(.telephone): .telephone
    default: .name
    }
  }
}

extension OfficeRequest {
  /// A choice among the organs that there are today.
  func organField(
    _ name: String = "organ", _ label: String = "单位", value: String, none: String? = nil,
    but excluded: Organ.ID? = nil
  ) async throws -> FieldView {
    let today = try await desks.organs.today()
    let organs = try await desks.organs.register().organs(on: today).filter { $0.id != excluded }
    return .choice(
      name, label,
      (none.map { [("", $0)] } ?? []) + organs.map { ("\($0.id)", $0.name(on: today)) },
      value: value)
  }
}
