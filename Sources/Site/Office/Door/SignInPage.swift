import DeskWording
import Desks
import Foundation
import HTTPTypes
import Hummingbird

/// The first page of the door: name and password.
enum SignInPage {
  static func show(_ asked: OfficeRequest) -> Response {
    guard asked.visitor == nil else { return asked.redirect("/office") }
    return page(asked)
  }

  static func enter(_ asked: OfficeRequest) async throws -> Response {
    do {
      let answer = try await asked.desks.signIn.enter(
        account: asked.form["account"], password: asked.form.untouched("password"),
        from: asked.address)
      let next = answer.step == .signedIn ? SignInPage.next(asked.form["next"]) : answer.step.path
      return asked.handing(answer.session, with: asked.redirect(next))
    } catch let refusal as SignInRefusal {
      return page(asked, refusal: refusal)
    }
  }

  /// The door's address that leads on to the page that was asked for.
  static func path(next request: Request) -> String {
    let wanted = request.method == .get ? request.uri.description : "/office"
    guard next(wanted) != "/office",
      let sent = wanted.addingPercentEncoding(
        withAllowedCharacters: .alphanumerics)
    else { return "/office/sign-in" }
    return "/office/sign-in?next=\(sent)"
  }

  /// A page of the office that somebody may be led on to; today's page instead of anything else.
  static func next(_ sent: String) -> String {
    let isPath = sent.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") }
    let isOurs = sent.hasPrefix("/office/") || sent.hasPrefix("/office?")
    let isDoor = ["/office/sign-in", "/office/first", "/office/invitation"].contains {
      sent.hasPrefix($0)
    }
    return isPath && isOurs && !isDoor && !sent.contains("//") ? sent : "/office"
  }

  private static func page(_ asked: OfficeRequest, refusal: SignInRefusal? = nil) -> Response {
    let next = asked.form["next"].isEmpty ? asked.query("next") : asked.form["next"]
    let form = FormView(
      "/office/sign-in", token: asked.token, submit: "登录",
      fields: [
        .text(
          "account", "账户", value: asked.form["account"], width: 20, most: 64,
          autocomplete: "username"),
        .password("password", "密码"),
      ], hidden: next.isEmpty ? [] : [HiddenView(name: "next", value: next)])
    var pieces: [PieceView] = [.form(form)]
    if let errors = refusal.flatMap({ ErrorSummaryView(form.fields, others: [$0.text]) }) {
      pieces.insert(.errors(errors), at: 0)
    }
    pieces.append(.paragraph("忘记密码、账户被停用或者更换了手机，请联系本单位的系统管理员。"))
    return asked.page(
      "登录", status: refusal == nil ? .ok : .unprocessableContent, pieces)
  }
}
