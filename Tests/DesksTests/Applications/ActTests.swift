import AnnualReport
import Regulation
import Store
import StoreFixtures
import Testing
import Workdays

@testable import Desks

@Suite struct `Acts at the desk` {
  @Test func `whoever drafts neither checks nor signs`() async throws {
    try await withOffice { office in
      let id = try await office.registered()
      let headIsReviewer = office.head
      try await office.act(headIsReviewer, .draft(.provided), in: id)
      try await office.act(office.clerk, .submit, in: id)
      let grounds = try await office.grounds {
        try await office.act(headIsReviewer, .review, in: id)
      }
      #expect(grounds == [.fourEyes])
      try await office.act(office.reviewer, .review, in: id)
    }
  }

  @Test func `a stage that is not reached, and a role that is not held, are said at once`()
    async throws
  {
    try await withOffice { office in
      let id = try await office.registered()
      try await office.act(office.clerk, .draft(.provided), in: id)
      let grounds = try await office.grounds {
        try await office.act(office.clerk, .signLetter, in: id)
      }
      #expect(grounds.contains(.notAtStage(.signature)))
      #expect(grounds.contains(.fourEyes))
      let access = try #require(
        grounds.compactMap { if case .access(let ask) = $0 { ask } else { nil } }.first)
      #expect(access.map(\.role) == [.signingLeader])
    }
  }

  @Test func `a draft that comes back is drafted anew and checked anew`() async throws {
    try await withOffice { office in
      let id = try await office.registered()
      try await office.act(office.clerk, .draft(.provided), in: id)
      try await office.act(office.clerk, .submit, in: id)
      try await office.act(office.reviewer, .review, in: id)
      #expect(try await office.page(id).file.draft?.stage == .legalityReview)
      try await office.act(office.lawyer, .giveBack(reason: "理由不充分"), in: id)
      let page = try await office.page(id)
      #expect(page.file.draft?.stage == .drafting)
      #expect(page.file.draft?.returned?.reason == "理由不充分")
      #expect(page.file.draft?.approvals == [])
      try await office.act(office.otherClerk, .draft(.refused), in: id)
      try await office.act(office.clerk, .submit, in: id)
      #expect(try await office.page(id).file.draft?.stage == .review)
    }
  }

  @Test(arguments: Engines.all)
  func `the second of two who act on one case is told what the first did`(
    on engine: Engines
  ) async throws {
    try await withOffice(on: engine) { office in
      let id = try await office.registered()
      let seen = try await office.page(id).version
      try await office.desks.cases.perform(
        office.clerk, .note("先办"), in: id, on: office.today, seen: seen)
      let changed = await #expect(throws: CaseChanged.self) {
        try await office.desks.cases.perform(
          office.otherClerk, .withdraw(proof: ""), in: id, on: office.today, seen: seen)
      }
      #expect(changed?.since.map(\.kind) == [.noted])
      #expect(try await office.page(id).file.endedOn == nil)
    }
  }

  @Test func `nobody outside the organ sees a case, and one that is not there is answered alike`()
    async throws
  {
    try await withOffice { office in
      let id = try await office.registered()
      let stranger = Actor(
        person: Person.ID(value: 99), name: "外人", organ: office.city,
        grants: Grants([try #require(Grant(.clerk, at: office.city))]), session: nil, address: nil)
      for id in [id, Case.ID(value: 12345)] {
        let refusal = await #expect(throws: AccessRefusal.self) {
          try await office.desks.cases.page(stranger, id, on: office.today)
        }
        #expect(refusal != nil)
      }
      // Who supervises sees the case and does nothing in it.
      _ = try await office.desks.cases.page(office.supervisor, id, on: office.today)
      let grounds = try await office.desks.cases.refusals(
        office.supervisor, .note("x"), in: id, on: office.today)
      #expect(grounds.count == 1)
      await #expect(throws: AccessRefusal.self) {
        try await office.desks.cases.reveal(office.supervisor, id)
      }
    }
  }

  @Test func `what others did is recorded as it happened, what the office does must be lawful`()
    async throws
  {
    try await withOffice { office in
      let id = try await office.registered()
      office.wait(days: 20)
      // Too late to ask for a correction.
      let grounds = try await office.grounds {
        try await office.act(
          office.clerk, .noteCorrection(what: "x", by: nil, letter: .none), in: id)
      }
      #expect(grounds == [.law(Refusal(.correctionNoticeTooLate))])
      // Recorded for a day on which it was in time.
      try await office.act(
        office.clerk, .noteCorrection(what: "x", by: CivilDate(2026, 3, 10), letter: .none), in: id,
        on: CivilDate(2026, 3, 4))
      // A correction that came late is a fact, with a remark.
      try await office.act(office.clerk, .correct(text: "补正", files: []), in: id)
      let entry = try #require(try await office.page(id).file.entries.last)
      #expect(entry.remarks.map(\.ground) == [.correctedLate])
      let future = try await office.grounds {
        try await office.act(office.clerk, .pay(receipt: ""), in: id, on: CivilDate(2027, 1, 1))
      }
      #expect(future.contains(.dayInFuture))
    }
  }

  @Test func `the head alone decides against a recommendation, with a reason`() async throws {
    try await withOffice { office in
      let id = try await office.registered()
      let draft = DecisionDraft(parts: [DecisionPart(.thirdPartyRights, [.reasons: "商业秘密"])])
      let recommended = CaseGround.law(Refusal(.thirdPartyNotConsulted))
      #expect(
        try await office.grounds { try await office.act(office.clerk, .draft(draft), in: id) }
          == [recommended])
      let byClerk = try await office.grounds {
        try await office.act(office.clerk, .draft(draft), in: id, override: "急办")
      }
      #expect(byClerk.contains(recommended))
      try await office.act(office.head, .draft(draft), in: id, override: "权利人已书面声明")
      #expect(try await office.page(id).file.draft != nil)
    }
  }

  @Test func `an extension needs the head's consent and a lawful length`() async throws {
    try await withOffice { office in
      let id = try await office.registered()
      let tooLong = try await office.grounds {
        try await office.act(office.clerk, .askExtension(workingDays: 21, reason: "x"), in: id)
      }
      #expect(tooLong == [.law(Refusal(.extensionTooLong))])
      try await office.act(office.clerk, .askExtension(workingDays: 20, reason: "x"), in: id)
      let early = try await office.grounds {
        try await office.act(office.clerk, .extend(letter: .none), in: id)
      }
      #expect(early == [.law(Refusal(.headHasNotConsented))])
      let byClerk = try await office.grounds {
        try await office.act(office.clerk, .consentToExtension, in: id)
      }
      #expect(byClerk.count == 1)
      try await office.act(office.head, .consentToExtension, in: id)
      try await office.act(office.clerk, .extend(letter: .none), in: id)
      #expect(try await office.page(id).row.due == CivilDate(2026, 4, 28))
    }
  }

  @Test func `the fee is what the case adds to the applicant's month`() async throws {
    try await withOffice { office in
      var last: Case.ID?
      for _ in 0..<12 { last = try await office.registered() }
      let id = try #require(last)
      let related = try await office.desks.cases.related(office.clerk, to: id)
      #expect(related.ofTheMonth == 12)
      try await office.act(
        office.clerk, .notifyFee(.items, onlyPoints: false, letter: .none), in: id)
      let page = try await office.page(id)
      #expect(page.file.fee?.amount == 100)
      #expect(page.row.waiting?.forWhat == .payment)
      try await office.act(office.clerk, .pay(receipt: "非税票据1号"), in: id)
      #expect(try await office.page(id).row.waiting == nil)
      let free = try await office.registered(Office.application("李四", number: "440524188001010014"))
      let grounds = try await office.grounds {
        try await office.act(
          office.clerk, .notifyFee(.items, onlyPoints: false, letter: .none), in: free)
      }
      #expect(grounds == [.law(Refusal(.noFeeDue))])
    }
  }

  @Test func `what can be done and why the rest cannot is said for every act`() async throws {
    try await withOffice { office in
      let id = try await office.registered()
      let page = try await office.page(id)
      let kinds = Set(page.acts.map(\.act))
      #expect(kinds == Set(CaseAct.Kind.allCases).subtracting([.sign, .settle]))
      for answer in page.acts where !answer.isOpen { #expect(!answer.reasons.isEmpty) }
      #expect(page.next == .draft)
      #expect(page.acts.first { $0.act == .lapse }?.reasons == [.law(Refusal(.nothingToLapse))])
    }
  }
}
