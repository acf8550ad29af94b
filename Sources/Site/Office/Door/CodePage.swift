import DeskWording
import Desks
import HTTPTypes
import Hummingbird

/// The second step: the code that the telephone shows, or one of the recovery codes.
enum CodePage {
  static func show(_ asked: OfficeRequest, refusal: SignInRefusal? = nil) -> Response {
    var field = FieldView.text(
      "code", "动态验证码", hint: "打开手机上的验证器，输入 6 位数字；手机不在身边时，输入一个恢复码。", width: 10,
      most: 32, autocomplete: "one-time-code", keys: "text")
    field = field.flawed(refusal?.text)
    let form = FormView("/office/sign-in/code", token: asked.token, submit: "继续", fields: [field])
    var pieces: [PieceView] = [.form(form)]
    if let errors = ErrorSummaryView(form.fields) { pieces.insert(.errors(errors), at: 0) }
    return asked.page(
      "双因素验证", status: refusal == nil ? .ok : .unprocessableContent, pieces)
  }

  static func answer(_ asked: OfficeRequest) async throws -> Response {
    do {
      let answer = try await asked.desks.signIn.answer(
        code: asked.form["code"], session: try asked.session, from: asked.address)
      return asked.handing(answer.session, with: asked.redirect(answer.step.path))
    } catch let refusal as SignInRefusal {
      guard refusal != .ended else {
        return asked.clearing(with: asked.redirect("/office/sign-in"))
      }
      return show(asked, refusal: refusal)
    }
  }
}
