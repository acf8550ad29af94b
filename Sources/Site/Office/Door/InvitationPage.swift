import DeskWording
import Desks
import HTTPTypes
import Hummingbird

/// The page that a one-time link of an account leads to: choosing one's password.
enum InvitationPage {
  static func show(_ asked: OfficeRequest) async throws -> Response { try await page(asked) }

  static func accept(_ asked: OfficeRequest) async throws -> Response {
    if let flaw = PasswordFields.mismatch(asked.form) {
      return try await page(asked, flaws: [flaw])
    }
    do {
      try await asked.desks.signIn.accept(
        token: asked.context.parameters.get("token") ?? "", password: asked.form.untouched("new"),
        from: asked.address)
    } catch let refusal as PasswordRefusal {
      return try await page(asked, flaws: refusal.texts)
    } catch let refusal as SignInRefusal {
      return try await page(asked, flaws: [refusal.text])
    } catch is PersonRefusal {
      return try await page(asked)
    }
    return asked.page(
      "密码已设定",
      [
        .confirmation(ConfirmationView(confirmed: "密码已设定，链接已失效。", next: "请用账户和新密码登录。")),
        .links([LinkView("登录", "/office/sign-in")], isLead: true),
      ])
  }

  private static func page(_ asked: OfficeRequest, flaws: [String] = []) async throws -> Response {
    let token = asked.context.parameters.get("token") ?? ""
    guard let invited = try await asked.desks.signIn.invitation(token: token) else {
      return asked.page(
        "链接已失效", status: .notFound, [.paragraph("这个链接只能用一次，而且有期限。请向系统管理员要一个新的。")])
    }
    let form = FormView(
      "/office/invitation/\(token)", token: asked.token, submit: "设定密码",
      fields: PasswordFields.fields(flaws, settings: asked.desks.settings))
    var pieces: [PieceView] = [
      .facts([FactView("姓名", invited.name), FactView("账户", invited.account)]), .form(form),
    ]
    if let errors = ErrorSummaryView(form.fields) { pieces.insert(.errors(errors), at: 0) }
    return asked.page("设定密码", status: flaws.isEmpty ? .ok : .unprocessableContent, pieces)
  }
}
