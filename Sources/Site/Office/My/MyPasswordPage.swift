import DeskWording
import Desks
import HTTPTypes
import Hummingbird

/// Changing one's own password.
enum MyPasswordPage {
  static func page(
    _ asked: OfficeRequest, flaws: [String] = [], currentFlaw: String? = nil
  ) throws -> Response {
    let current = FieldView.password("current", "当前密码").flawed(currentFlaw)
    let form = FormView(
      "/office/me/password", token: asked.token, submit: "更改密码",
      fields: [current] + PasswordFields.fields(flaws, settings: asked.desks.settings),
      hint: "更改后，您在别处的会话会结束。", cancelHref: "/office/me")
    var pieces: [PieceView] = [.form(form)]
    let errors = ErrorSummaryView(form.fields)
    if let errors { pieces.insert(.errors(errors), at: 0) }
    return asked.page(
      "更改密码", trail: [LinkView("我的账户", "/office/me")],
      status: errors == nil ? .ok : .unprocessableContent, pieces)
  }

  static func change(_ asked: OfficeRequest) async throws -> Response {
    if let flaw = PasswordFields.mismatch(asked.form) { return try page(asked, flaws: [flaw]) }
    do {
      let secret = try await asked.desks.people.changePassword(
        try asked.actor, current: asked.form.untouched("current"),
        new: asked.form.untouched("new"), session: try asked.session)
      return asked.handing(secret, with: asked.redirect("/office/me", done: .password))
    } catch let refusal as PasswordRefusal {
      return try page(asked, flaws: refusal.texts)
    } catch let refusal as PersonRefusal {
      return try page(asked, currentFlaw: refusal.text)
    } catch let refusal as SignInRefusal {
      return try page(asked, currentFlaw: refusal.text)
    }
  }
}
