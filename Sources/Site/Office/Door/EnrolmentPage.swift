import DeskWording
import Desks
import HTTPTypes
import Hummingbird
import OfficeFiles

/// Binding a telephone as the second factor, where a role demands one.
enum EnrolmentPage {
  static func show(_ asked: OfficeRequest) async throws -> Response {
    let enrolment = try await asked.desks.signIn.beginEnrolment(session: try asked.session)
    return page(enrolment, action: "/office/sign-in/second-factor", asked)
  }

  static func confirm(_ asked: OfficeRequest) async throws -> Response {
    do {
      let confirmed = try await asked.desks.signIn.confirmEnrolment(
        code: asked.form["code"], session: try asked.session, from: asked.address)
      return asked.handing(
        confirmed.answer.session,
        with: RecoveryCodes.page(confirmed.recoveryCodes, next: confirmed.answer.step.path, asked))
    } catch let refusal as SignInRefusal {
      guard refusal != .ended else {
        return asked.clearing(with: asked.redirect("/office/sign-in"))
      }
      let enrolment = try await asked.desks.signIn.beginEnrolment(session: try asked.session)
      return page(
        enrolment, action: "/office/sign-in/second-factor", refusal: refusal.text, asked)
    }
  }

  /// The page with the secret as a picture and in letters.
  static func page(
    _ enrolment: Enrolment, action: String, refusal: String? = nil, _ asked: OfficeRequest
  ) -> Response {
    let field = FieldView.text(
      "code", "验证器显示的 6 位数字", width: 8, most: 10, autocomplete: "one-time-code", keys: "numeric"
    ).flawed(refusal)
    let form = FormView(action, token: asked.token, submit: "完成绑定", fields: [field])
    var pieces: [PieceView] = [
      .paragraph("您的角色要求用手机验证器作第二重验证。任何支持 TOTP(RFC 6238)的验证器都可以。"),
      .picture(svg: QRCode(enrolment.uri)?.svg(label: "") ?? "", words: "验证器绑定二维码"),
      .facts([FactView("不能扫码时手工输入", enrolment.secret)]),
      .form(form),
    ]
    if let errors = ErrorSummaryView(form.fields) { pieces.insert(.errors(errors), at: 0) }
    return asked.page(
      "绑定手机验证器", status: refusal == nil ? .ok : .unprocessableContent, pieces)
  }
}

/// The page of the recovery codes: the only time that they are shown.
enum RecoveryCodes {
  static func page(_ codes: [String], next: String, _ asked: OfficeRequest) -> Response {
    asked.page(
      "请抄下恢复码",
      [
        .confirmation(
          ConfirmationView(
            confirmed: "手机验证器已绑定。", keepsake: codes.joined(separator: "\n"),
            next: "手机不在身边时，每个恢复码可以代替动态验证码用一次。恢复码只显示这一次，请打印或者抄下来妥善保管。")),
        .links([LinkView("我已保存，继续", next)], isLead: true),
      ])
  }
}
