import AnnualReport
import Regulation
import Store
import StoreFixtures
import Testing
import Workdays

@testable import Desks

@Suite struct `Cases that are sent on, parted, signed and sealed` {
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
}
