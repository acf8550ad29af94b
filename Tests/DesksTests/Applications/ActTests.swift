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

  @Test func `a case is sent on before registration, and counted by the other organ`()
    async throws
  {
    try await withOffice { office in
      let receipt = try await office.applied()
      try await office.act(
        office.clerk, .transfer(to: office.city, reason: "不属本机关"), in: receipt.id)
      let page = try await office.page(receipt.id)
      #expect(page.row.state == .ended("transferred"))
      let other = try #require(page.file.transferred?.to)
      #expect(page.ties.map(\.id) == [other])
      let status = try await office.desks.publicCases.status(
        number: receipt.number.description, code: receipt.lookupCode.description, on: office.today)
      #expect(status?.stage == .sentOn)
      #expect(status?.continues.map(\.organ) == [office.city])
      let registered = try await office.registered()
      let late = try await office.grounds {
        try await office.act(
          office.clerk, .transfer(to: office.city, reason: "x"), in: registered)
      }
      #expect(late == [.alreadyRegistered])
    }
  }

  @Test func `parts of a case begin when it began, and each is counted`() async throws {
    try await withOffice { office in
      let id = try await office.registered()
      office.wait(days: 3)
      try await office.act(office.clerk, .split(["甲项", "乙项", "丙项"]), in: id)
      let page = try await office.page(id)
      #expect(page.file.parts.count == 2)
      #expect(page.file.intake.request.description == "甲项")
      for part in page.file.parts {
        let page = try await office.page(part)
        #expect(page.row.due == CivilDate(2026, 3, 30))
        #expect(page.row.state == .running)
      }
      let year = try #require(FigurePeriod(year: 2026))
      let tables = try await office.desks.figures.tables(
        office.clerk, organs: [office.bureau], year)
      #expect(tables[.init(.received, .naturalPerson)] == 3)
    }
  }

  @Test func `cases that are handled together end with one decision, each counted`() async throws {
    try await withOffice { office in
      let lead = try await office.registered()
      let member = try await office.registered()
      let others = try await office.registered(
        Office.application("李四", number: "440524188001010014"))
      let mixed = try await office.grounds {
        try await office.act(office.clerk, .join(to: lead), in: others)
      }
      #expect(mixed == [.otherApplicant])
      try await office.act(office.clerk, .join(to: lead), in: member)
      let own = try await office.grounds {
        try await office.act(office.clerk, .draft(.provided), in: member)
      }
      #expect(own == [.handledWith(lead)])
      try await office.decide(lead)
      for id in [lead, member] {
        let page = try await office.page(id)
        #expect(page.file.outcome == .disclosed)
        #expect(page.row.step == .delivery)
      }
      #expect(try await office.page(member).file.decision?.togetherWith == lead)
    }
  }

  @Test func `a printed letter waits for the scan of its seal, whose hash becomes the letter`()
    async throws
  {
    try await withOffice { office in
      let id = try await office.registered()
      var draft = DecisionDraft.provided
      draft.form = .wetInk
      try await office.decide(id, draft)
      let delivery = CaseAct.deliver(DeliveryRecord(route: .post, proof: "EMS123"))
      #expect(
        try await office.grounds { try await office.act(office.clerk, delivery, in: id) }
          == [.letterNotSealed])
      let scan = NewFile(name: "签章.pdf", bytes: Array("%PDF-1.4 sealed".utf8))
      try await office.act(office.clerk, .seal(letter: 1, scan: scan), in: id)
      let letter = try #require(try await office.page(id).file.letters.first)
      let paper = try await office.desks.cases.paper(
        office.clerk, id, hash: try #require(letter.documents.first?.hash))
      #expect(paper.bytes == scan.bytes)
      #expect(letter.hash == letter.scan?.hash)
      try await office.act(office.clerk, delivery, in: id)
      #expect(try await office.page(id).row.step == nil)
    }
  }

  @Test func `an approval on paper is recorded by somebody else, with the slip`() async throws {
    try await withOffice { office in
      let id = try await office.registered()
      try await office.act(office.clerk, .draft(.provided), in: id)
      try await office.act(office.clerk, .submit, in: id)
      let slip = NewFile(name: "审批单.jpg", bytes: [0xFF, 0xD8, 0xFF, 0xE0, 1])
      let reviewer = try #require(office.reviewer.person)
      let clerk = try #require(office.clerk.person)
      let byDrafter = try await office.grounds {
        try await office.act(
          office.otherClerk, .approveOnPaper(.review, by: clerk, slip: slip), in: id)
      }
      #expect(Set(byDrafter) == [.fourEyes, .noSuchPerson])
      try await office.act(
        office.clerk, .approveOnPaper(.review, by: reviewer, slip: slip), in: id)
      try await office.act(office.lawyer, .reviewLegality, in: id)
      let leader = try #require(office.leader.person)
      try await office.act(
        office.clerk, .approveOnPaper(.signature, by: leader, slip: slip), in: id)
      #expect(try await office.page(id).file.outcome == .disclosed)
    }
  }

  @Test func `a mistake in a letter is a new letter that says so`() async throws {
    try await withOffice { office in
      let id = try await office.registered()
      try await office.decide(id)
      let decided = try #require(
        try await office.page(id).file.entries.first { $0.kind == .decided })
      let stands = try await office.grounds {
        try await office.act(office.head, .strike(decided.ref, reason: "x"), in: id)
      }
      #expect(stands == [.factStands])
      try await office.act(
        office.clerk,
        .draftCorrection(of: 1, wrong: "将项目名称写作甲", right: "应为乙", form: nil), in: id)
      try await office.act(office.clerk, .submit, in: id)
      try await office.act(office.reviewer, .review, in: id)
      try await office.act(office.lawyer, .reviewLegality, in: id)
      try await office.act(office.leader, .signLetter, in: id)
      let page = try await office.page(id)
      #expect(page.file.letters.map(\.letter.kind) == ["decision.provided", "notice.amendment"])
      #expect(page.file.letters[0].correctedBy == 2)
      #expect(page.file.outcome == .disclosed)
    }
  }

  @Test func `document numbers are given once, without a gap, by many at once`() async throws {
    try await withOffice { office in
      var ids: [Case.ID] = []
      for _ in 0..<6 {
        let id = try await office.registered()
        try await office.act(office.clerk, .draft(.provided), in: id)
        try await office.act(office.clerk, .submit, in: id)
        try await office.act(office.reviewer, .review, in: id)
        try await office.act(office.lawyer, .reviewLegality, in: id)
        ids.append(id)
      }
      try await withThrowingTaskGroup(of: Void.self) { group in
        for id in ids {
          group.addTask { try await office.act(office.leader, .signLetter, in: id) }
        }
        try await group.waitForAll()
      }
      var numbers: Set<String> = []
      for id in ids {
        numbers.insert(try await office.page(id).file.decision?.documentNumber ?? "")
      }
      #expect(numbers == Set((1...6).map { "某数公开〔2026〕\($0)号" }))
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
