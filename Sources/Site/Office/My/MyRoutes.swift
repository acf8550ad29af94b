import DeskWording
import Desks
import HTTPTypes
import Hummingbird

/// One's own account: roles, password, second factor, sessions.
enum MyRoutes {
  static let all: [OfficeRoute] = [
    .get("/office/me", .signedIn) { asked in try await MyPage.page(asked) },
    .get("/office/me/password", .signedIn) { asked in try MyPasswordPage.page(asked) },
    .post("/office/me/password", .signedIn, MyPasswordPage.change),
    .get("/office/me/second-factor", .signedIn, MySecondFactorPage.show),
    .post("/office/me/second-factor", .signedIn, MySecondFactorPage.confirm),
    .post("/office/me/recovery-codes", .signedIn, MySecondFactorPage.renewCodes),
    .post("/office/me/sessions/others", .signedIn, endOthers),
    .post("/office/me/sessions/:id", .signedIn, end),
  ]

  private static func endOthers(_ asked: OfficeRequest) async throws -> Response {
    try await asked.desks.sessions.endOthers(try asked.actor)
    return asked.redirect("/office/me", done: .othersEnded)
  }

  private static func end(_ asked: OfficeRequest) async throws -> Response {
    try await asked.desks.sessions.end(try asked.actor, try asked.id())
    return asked.redirect("/office/me", done: .ended)
  }
}
