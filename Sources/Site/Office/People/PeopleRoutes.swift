import DeskWording
import Desks
import HTTPTypes
import Hummingbird

/// Accounts and roles: who has one, and who may do what.
enum PeopleRoutes {
  static let all: [OfficeRoute] = [
    .get("/office/people", .rights([.listPeople]), PeopleListPage.answer),
    .get("/office/people/new", .rights([.keepAccounts])) { asked in
      try await NewPersonPage.page(asked)
    },
    .post("/office/people/new", .rights([.keepAccounts]), NewPersonPage.add),
    .get("/office/people/:id", .rights([.listPeople])) { asked in try await PersonPage.page(asked)
    },
    .post("/office/people/:id/edit", .rights([.keepAccounts])) { asked in
      try await act(asked, .saved) { actor, id in
        try await asked.desks.people.edit(
          actor, id,
          PersonChange(
            name: asked.form["name"], telephone: asked.form["telephone"],
            organ: try asked.requiredOrgan()),
          version: Int64(asked.form["version"]) ?? 0)
      }
    },
    .post("/office/people/:id/lock", .rights([.lockAccounts])) { asked in
      try await act(asked, .locked) { actor, id in
        try await asked.desks.people.lock(actor, id, reason: asked.form["reason"])
      }
    },
    .post("/office/people/:id/unlock", .rights([.lockAccounts])) { asked in
      try await act(asked, .unlocked) { try await asked.desks.people.unlock($0, $1) }
    },
    .post("/office/people/:id/password", .rights([.resetPasswords])) { asked in
      try await invite(asked) { try await asked.desks.people.resetPassword($0, $1) }
    },
    .post("/office/people/:id/second-factor", .rights([.resetSecondFactors])) { asked in
      try await act(asked, .secondFactorReset) {
        try await asked.desks.people.resetSecondFactor($0, $1)
      }
    },
    .post("/office/people/:id/grant", .rights([.grantRoles, .keepAccounts])) { asked in
      try await act(asked, .granted) { actor, id in
        try await asked.desks.people.grant(actor, id, try role(asked), at: try asked.grantPlace())
      }
    },
    .post("/office/people/:id/revoke", .rights([.grantRoles])) { asked in
      try await act(asked, .revoked) { actor, id in
        try await asked.desks.people.revoke(actor, id, try role(asked), at: try asked.grantPlace())
      }
    },
    .post("/office/people/:id/sessions/:session", .rights([.endSessions])) { asked in
      try await act(asked, .ended) { actor, _ in
        try await asked.desks.sessions.end(actor, try asked.id("session"))
      }
    },
  ]

  /// Does an act on a person and shows the person again, with what was done or why not.
  private static func act(
    _ asked: OfficeRequest, _ done: DoneWords,
    _ act: @Sendable (Actor, Person.ID) async throws -> Void
  ) async throws -> Response {
    let id: Person.ID = try asked.id()
    do {
      try await act(try asked.actor, id)
      return asked.redirect("/office/people/\(id)", done: done)
    } catch let refusal as PersonRefusal {
      return try await PersonPage.page(asked, refusal: refusal.text)
    }
  }

  /// Does an act that ends in a one-time link, and shows the link: it is shown only once.
  static func invite(
    _ asked: OfficeRequest, _ act: @Sendable (Actor, Person.ID) async throws -> OneTimeToken
  ) async throws -> Response {
    let id: Person.ID = try asked.id()
    do {
      return link(try await act(try asked.actor, id), person: id, asked)
    } catch let refusal as PersonRefusal {
      return try await PersonPage.page(asked, refusal: refusal.text)
    }
  }

  /// The page of a one-time link.
  static func link(_ token: OneTimeToken, person: Person.ID, _ asked: OfficeRequest) -> Response {
    asked.page(
      "请转交一次性链接", trail: [LinkView("人员与角色", "/office/people")],
      [
        .confirmation(
          ConfirmationView(
            confirmed: "请用可靠的方式把这个链接交给本人。",
            keepsake: asked.office.address(of: "/office/invitation/\(token.text)", asked.request),
            next: "链接只能用一次,24 小时内有效，只显示这一次。本人打开后自己设定密码，任何人都不知道别人的密码。")),
        .links([LinkView("回到这个账户", "/office/people/\(person)")], isLead: true),
      ])
  }

  private static func role(_ asked: OfficeRequest) throws -> Role {
    guard let role = Role(rawValue: asked.form["role"]) else { throw FormFlaw.malformed }
    return role
  }
}

extension OfficeRequest {
  /// The organ that a form names; nil for none.
  func chosenOrgan(_ field: String = "organ") throws -> Organ.ID? {
    guard !form[field].isEmpty else { return nil }
    guard let id = Organ.ID(form[field]) else { throw FormFlaw.malformed }
    return id
  }

  /// The organ that a form must name.
  func requiredOrgan() throws -> Organ.ID {
    guard let organ = try chosenOrgan() else { throw FormFlaw.malformed }
    return organ
  }

  /// Where a role is granted: the three administrators' roles have no organ.
  func grantPlace() throws -> Organ.ID? {
    guard let role = Role(rawValue: form["role"]), !role.isAdministrative else { return nil }
    return try chosenOrgan()
  }
}
