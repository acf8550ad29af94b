import AnnualReport
import Regulation
import Store
import StoreFixtures
import Testing
import Workdays

@testable import Desks

@Suite struct `Reconsideration and litigation` {
  private func tables(_ office: Office, _ year: Int) async throws -> CaseTables {
    try await office.desks.figures.tables(
      office.clerk, organs: [office.bureau], try #require(FigurePeriod(year: year)))
  }

  private func act(
    _ office: Office, _ act: RemedyAct, in id: Remedy.ID, on day: CivilDate
  ) async throws {
    let page = try await office.desks.remedies.page(office.clerk, id, on: office.today)
    try await office.desks.remedies.perform(
      office.clerk, act, in: id, on: day, seen: page.file.version)
  }

  @Test(arguments: Engines.all)
  func `a suit is counted once however many instances it goes through`(on engine: Engines)
    async throws
  {
    try await withOffice(on: engine) { office in
      let id = try await office.registered(on: CivilDate(2025, 9, 1))
      office.wait(until: CivilDate(2026, 12, 20))
      let suit = try await office.desks.remedies.open(
        office.clerk,
        NewRemedy(
          organ: office.bureau, caseID: id, about: .silence, kind: .directLitigation,
          authority: "某市人民法院", acceptedOn: CivilDate(2025, 11, 3)))
      try await act(office, .answer(text: "答辩", files: []), in: suit, on: CivilDate(2025, 11, 17))
      try await act(
        office, .decide(.revoked, text: "", files: []), in: suit, on: CivilDate(2025, 12, 22))
      #expect(try await tables(office, 2025)[Cell(.directLitigation, .pending)] == 1)
      // The time to appeal passes in the next year.
      let row = try await office.desks.remedies.page(office.clerk, suit, on: office.today).row
      #expect(row.endedOn == CivilDate(2026, 1, 7))
      #expect(try await tables(office, 2026)[Cell(.directLitigation, .corrected)] == 1)

      try await act(office, .appeal(by: .organ), in: suit, on: CivilDate(2026, 1, 5))
      let pending = try await tables(office, 2026)
      #expect(pending[Cell(.directLitigation, .corrected)] == 0)
      #expect(pending[Cell(.directLitigation, .pending)] == 1)
      try await act(
        office, .decide(.appealDismissed, text: "", files: []), in: suit,
        on: CivilDate(2026, 6, 1))
      let ended = try await tables(office, 2026)
      #expect(ended[Cell(.directLitigation, .corrected)] == 1)
      #expect(ended[Cell(.directLitigation, .total)] == 1)
      #expect(try await tables(office, 2027)[Cell(.directLitigation, .total)] == 0)
    }
  }

  @Test func `a review and the suit after it are counted in their own rows`() async throws {
    try await withOffice { office in
      let id = try await office.registered(on: CivilDate(2026, 1, 5))
      office.wait(until: CivilDate(2026, 11, 2))
      let review = try await office.desks.remedies.open(
        office.clerk,
        NewRemedy(
          organ: office.bureau, caseID: id, about: .silence, kind: .reconsideration,
          authority: "某市人民政府", acceptedOn: CivilDate(2026, 3, 2), procedure: .simple))
      let page = try await office.desks.remedies.page(
        office.clerk, review, on: CivilDate(2026, 3, 2))
      // Five working days in the simple procedure.
      #expect(page.row.due == CivilDate(2026, 3, 9))
      #expect(page.row.daysLeft == 5)
      try await act(
        office, .decide(.upheld, text: "", files: []), in: review, on: CivilDate(2026, 3, 31))
      let orphan = await #expect(throws: RemedyRefusal.self) {
        try await office.desks.remedies.open(
          office.clerk,
          NewRemedy(
            organ: office.bureau, caseID: id, kind: .litigationAfterReconsideration,
            authority: "某市人民法院", acceptedOn: CivilDate(2026, 4, 20)))
      }
      #expect(orphan?.reasons == [.reconsiderationMissing])
      _ = try await office.desks.remedies.open(
        office.clerk,
        NewRemedy(
          organ: office.bureau, caseID: id, kind: .litigationAfterReconsideration,
          authority: "某市人民法院", acceptedOn: CivilDate(2026, 4, 20), after: review))
      let counted = try await tables(office, 2026)
      #expect(counted[Cell(.reconsideration, .upheld)] == 1)
      #expect(counted[Cell(.litigationAfterReconsideration, .pending)] == 1)
      let list = try await office.desks.remedies.list(
        office.clerk, RemedyFilter(organs: [office.bureau], isPending: true), on: office.today)
      #expect(list.map(\.kind) == [.litigationAfterReconsideration])
    }
  }

  @Test func `nothing can be brought against a case that is still in time`() async throws {
    try await withOffice { office in
      let id = try await office.registered()
      let refusal = await #expect(throws: RemedyRefusal.self) {
        try await office.desks.remedies.open(
          office.clerk,
          NewRemedy(
            organ: office.bureau, caseID: id, about: .silence, kind: .reconsideration,
            authority: "某市人民政府", acceptedOn: office.today))
      }
      #expect(refusal?.reasons == [.law(Refusal(.nothingToReview))])
    }
  }

  @Test func `what is to be handled anew is a case that nothing counts`() async throws {
    try await withOffice { office in
      let id = try await office.registered()
      try await office.decide(id, .refused)
      try await office.act(
        office.clerk, .deliver(DeliveryRecord(route: .post, proof: "EMS")), in: id)
      office.wait(days: 30)
      let review = try await office.desks.remedies.open(
        office.clerk,
        NewRemedy(
          organ: office.bureau, caseID: id, kind: .reconsideration, authority: "某市人民政府",
          acceptedOn: office.today))
      office.wait(days: 30)
      try await act(
        office, .decide(.orderedToPerform, text: "责令重新答复", files: []), in: review,
        on: office.today)
      try await act(office, .handleAnew, in: review, on: office.today)
      let page = try await office.desks.remedies.page(office.clerk, review, on: office.today)
      let anew = try #require(page.file.remandedTo)
      #expect(!(try await office.page(anew).file.isCounted))
      #expect(try await office.page(id).ties.map(\.id) == [anew])
      #expect(try await tables(office, 2026)[Cell(.received, .total)] == 1)
    }
  }
}
