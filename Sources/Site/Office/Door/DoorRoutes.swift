import DeskWording
import Desks
import HTTPTypes
import Hummingbird

/// The door: signing in, step by step, and out.
enum DoorRoutes {
  static let all: [OfficeRoute] = [
    .get("/office/sign-in", .everyone) { asked in SignInPage.show(asked) },
    .post("/office/sign-in", .everyone, SignInPage.enter),
    .get("/office/sign-in/code", .midway(.secondFactor)) { asked in CodePage.show(asked) },
    .post("/office/sign-in/code", .midway(.secondFactor), CodePage.answer),
    .get("/office/sign-in/second-factor", .midway(.enrolment), EnrolmentPage.show),
    .post("/office/sign-in/second-factor", .midway(.enrolment), EnrolmentPage.confirm),
    .get("/office/sign-in/password", .midway(.newPassword)) { asked in NewPasswordPage.show(asked)
    },
    .post("/office/sign-in/password", .midway(.newPassword), NewPasswordPage.renew),
    .get("/office/invitation/:token", .everyone, InvitationPage.show),
    .post("/office/invitation/:token", .everyone, InvitationPage.accept),
    .get("/office/first/:token", .everyone, FirstPage.show),
    .post("/office/first/:token", .everyone, FirstPage.accept),
    .post("/office/sign-out", .everyone, signOut),
  ]

  private static func signOut(_ asked: OfficeRequest) async throws -> Response {
    if let secret = asked.secret {
      try await asked.desks.sessions.signOut(secret, from: asked.address)
    }
    return asked.clearing(with: asked.redirect("/office/sign-in"))
  }
}
