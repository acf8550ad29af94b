import DeskWording
import Desks
import HTTPTypes
import Hummingbird

/// Choosing a new password where the old one is too old.
enum NewPasswordPage {
  static func show(_ asked: OfficeRequest, flaws: [String] = []) -> Response {
    let form = FormView(
      "/office/sign-in/password", token: asked.token, submit: "更改密码",
      fields: PasswordFields.fields(flaws, settings: asked.desks.settings))
    var pieces: [PieceView] = [.form(form)]
    if let errors = ErrorSummaryView(form.fields) { pieces.insert(.errors(errors), at: 0) }
    return asked.page(
      "请更改密码", lead: "您的密码已到使用期限。", status: flaws.isEmpty ? .ok : .unprocessableContent, pieces)
  }

  static func renew(_ asked: OfficeRequest) async throws -> Response {
    if let flaw = PasswordFields.mismatch(asked.form) { return show(asked, flaws: [flaw]) }
    do {
      let answer = try await asked.desks.signIn.renew(
        password: asked.form.untouched("new"), session: try asked.session, from: asked.address)
      return asked.handing(answer.session, with: asked.redirect(answer.step.path))
    } catch let refusal as PasswordRefusal {
      return show(asked, flaws: refusal.texts)
    } catch is SignInRefusal {
      return asked.clearing(with: asked.redirect("/office/sign-in"))
    }
  }
}

/// The two fields of a new password.
enum PasswordFields {
  static func fields(_ flaws: [String], settings: OfficeSettings) -> [FieldView] {
    [
      .password("new", "新密码", isNew: true, hint: settings.passwords.text)
        .flawed(flaws.isEmpty ? nil : flaws.joined(separator: "")),
      .password("again", "再输入一次", isNew: true),
    ]
  }

  /// What is wrong where the two are not the same.
  static func mismatch(_ form: SentForm) -> String? {
    form.untouched("new") == form.untouched("again") ? nil : "两次输入的新密码不一样。"
  }
}
