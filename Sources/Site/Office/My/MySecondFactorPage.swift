import DeskWording
import Desks
import HTTPTypes
import Hummingbird

/// One's own second factor: binding one, giving one up for another, other recovery codes.
enum MySecondFactorPage {
  private static let path = "/office/me/second-factor"

  static func show(_ asked: OfficeRequest) async throws -> Response {
    try await page(asked)
  }

  /// Binds the telephone whose code was sent; or, where one is bound, gives that one up first.
  static func confirm(_ asked: OfficeRequest) async throws -> Response {
    do {
      if try await hasFactor(asked) {
        try await asked.desks.people.giveUpSecondFactor(
          try asked.actor, code: asked.form["code"], session: try asked.session)
        return asked.redirect(path)
      }
      let confirmed = try await asked.desks.signIn.confirmEnrolment(
        code: asked.form["code"], session: try asked.session, from: asked.address)
      return asked.handing(
        confirmed.answer.session,
        with: RecoveryCodes.page(confirmed.recoveryCodes, next: "/office/me", asked))
    } catch let refusal as PersonRefusal {
      return try await page(asked, refusal: refusal.text)
    } catch let refusal as SignInRefusal {
      return try await page(asked, refusal: refusal.text)
    }
  }

  static func renewCodes(_ asked: OfficeRequest) async throws -> Response {
    do {
      let codes = try await asked.desks.people.renewRecoveryCodes(
        try asked.actor, code: asked.form["code"], session: try asked.session)
      return RecoveryCodes.page(codes, next: "/office/me", asked)
    } catch let refusal as PersonRefusal {
      return try await MyPage.page(asked, refusal: refusal.text)
    } catch let refusal as SignInRefusal {
      return try await MyPage.page(asked, refusal: refusal.text)
    }
  }

  private static func page(_ asked: OfficeRequest, refusal: String? = nil) async throws -> Response
  {
    guard try await hasFactor(asked) else {
      let enrolment = try await asked.desks.signIn.beginEnrolment(session: try asked.session)
      return EnrolmentPage.page(enrolment, action: path, refusal: refusal, asked)
    }
    let field = FieldView.text(
      "code", "当前动态验证码或一个恢复码", width: 10, most: 32, autocomplete: "one-time-code"
    ).flawed(refusal)
    let form = FormView(
      path, token: asked.token, submit: "解除现在的验证器", fields: [field],
      hint: "解除后随即绑定新的验证器；别处的会话会结束。", cancelHref: "/office/me", isGrave: true)
    var pieces: [PieceView] = [.form(form)]
    if let errors = ErrorSummaryView(form.fields) { pieces.insert(.errors(errors), at: 0) }
    return asked.page(
      "更换手机验证器", trail: [LinkView("我的账户", "/office/me")],
      status: refusal == nil ? .ok : .unprocessableContent, pieces)
  }

  private static func hasFactor(_ asked: OfficeRequest) async throws -> Bool {
    let actor = try asked.actor
    guard let id = actor.person else { return false }
    return try await asked.desks.people.person(actor, id).hasSecondFactor
  }
}
