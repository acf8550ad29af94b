import DeskWording
import Desks
import HTTPTypes
import Hummingbird
import Workdays

/// The organs: the tree, an organ's page, and what is recorded of it.
enum OrganRoutes {
  static let all: [OfficeRoute] = [
    .get("/office/organs", .signedIn, OrganListPage.answer),
    .get("/office/organs/new", .rights([.keepOrgans])) { asked in
      try await NewOrganPage.page(asked)
    },
    .post("/office/organs/new", .rights([.keepOrgans]), NewOrganPage.found),
    .get("/office/organs/import", .rights([.keepOrgans])) { asked in OrganImportPage.page(asked) },
    .post("/office/organs/import", .rights([.keepOrgans]), OrganImportPage.take),
    .get("/office/organs/import/blank.xlsx", .rights([.keepOrgans]), OrganImportPage.blank),
    .get("/office/organs/:id", .signedIn) { asked in try await OrganPage.page(asked) },
    .get("/office/organs/:id/edit", .rights([.keepOrgans, .describeOrgans])) { asked in
      try await OrganEditPage.page(asked)
    },
    .post("/office/organs/:id/edit", .rights([.keepOrgans, .describeOrgans]), OrganEditPage.save),
    .get("/office/organs/:id/history", .rights([.keepOrgans])) { asked in
      try await OrganHistoryPage.page(asked)
    },
    .post("/office/organs/:id/rename", .rights([.keepOrgans])) { asked in
      try await fact(asked, .renamed) { actor, id, day in
        try await asked.desks.organs.rename(actor, id, to: asked.form["name"], on: day)
      }
    },
    .post("/office/organs/:id/place", .rights([.keepOrgans])) { asked in
      try await fact(asked, .placed) { actor, id, day in
        try await asked.desks.organs.place(
          actor, id, under: try asked.chosenOrgan("parent"), on: day)
      }
    },
    .post("/office/organs/:id/supervise", .rights([.keepOrgans])) { asked in
      try await fact(asked, .placed) { actor, id, day in
        try await asked.desks.organs.supervise(
          actor, id, by: try asked.chosenOrgan("supervisor"), on: day)
      }
    },
    .post("/office/organs/:id/end", .rights([.keepOrgans])) { asked in
      try await fact(asked, .ceased) { actor, id, day in
        guard let successor = try asked.chosenOrgan("successor") else {
          return try await asked.desks.organs.dissolve(actor, id, on: day)
        }
        try await asked.desks.organs.merge(actor, id, into: successor, on: day)
      }
    },
  ]

  /// Records a fact with its day, and shows the organ; or says why it cannot be.
  private static func fact(
    _ asked: OfficeRequest, _ done: DoneWords,
    _ act: @Sendable (Actor, Organ.ID, CivilDate) async throws -> Void
  ) async throws -> Response {
    let id: Organ.ID = try asked.id()
    guard let day = CivilDate(asked.form["on"]) else {
      return try await OrganHistoryPage.page(asked, refusal: "请填写这件事发生的日期。")
    }
    do {
      try await act(try asked.actor, id, day)
      return asked.redirect("/office/organs/\(id)", done: done)
    } catch let refusal as OrganRefusal {
      return try await OrganHistoryPage.page(asked, refusal: refusal.text)
    }
  }
}
