import Letters
import Regulation
import Store
import StoreFixtures
import Testing
import Workdays

@testable import Desks

@Suite struct `How an organ handles its cases` {
  @Test func `clocks of open cases follow at once`() async throws {
    try await withOffice { office in
      let receipt = try await office.applied()
      #expect(try await office.page(receipt.id).row.waiting?.forWhat == .receipt)
      var (settings, version) = try await office.desks.settings.settings(
        office.head, of: office.bureau)
      settings.practice.automaticReceiptConfirms = true
      try await office.desks.settings.change(
        office.head, of: office.bureau, to: settings, seen: version)
      let row = try await office.page(receipt.id).row
      #expect(row.waiting == nil)
      #expect(row.due == CivilDate(2026, 3, 30))
    }
  }

  @Test func `a year whose days off come to be known moves the days that were provisional`()
    async throws
  {
    try await withOffice { office in
      office.wait(until: CivilDate(2026, 12, 21))
      let id = try await office.registered()
      let before = try await office.page(id).row
      #expect(before.isProvisional)
      let calendar = try WorkdayCalendar.stateCouncil.adding(
        year: 2027,
        csv: """
          date,kind,holiday_name
          2027-01-01,holiday,元旦
          2027-01-04,holiday,元旦
          2027-01-05,holiday,元旦
          2027-05-01,holiday,劳动节
          2027-05-02,holiday,劳动节
          2027-10-01,holiday,国庆节
          2027-10-02,holiday,国庆节
          2027-10-03,holiday,国庆节
          """, notice: Notice(title: "2027年部分节假日安排"))
      let desks = ApplicationDesks(
        store: office.store, law: Law(calendar: calendar), words: PlainWords())
      #expect(try await desks.countProvisionalDaysAnew() == 1)
      let after = try await desks.cases.page(office.clerk, id, on: office.today).row
      #expect(!after.isProvisional)
      #expect(after.due == CivilDate(2027, 1, 21))
      #expect(before.due == CivilDate(2027, 1, 19))
      #expect(try await desks.countProvisionalDaysAnew() == 0)
      // The lists are made with the calendar as it was; put back what a rebuild makes.
      #expect(try await office.store.rebuild().contains { !$0.isUnchanged })
    }
  }

  @Test func `what cannot be is refused with all reasons`() async throws {
    try await withOffice { office in
      var settings = OrganSettings()
      settings.documentPrefix = "某数〔2026〕"
      settings.checks = [.review, .review, .signature]
      settings.practice.correctionPeriod = 0
      settings.retention.decided = 0
      let refusal = await #expect(throws: SettingsRefusal.self) {
        try await office.desks.settings.change(
          office.head, of: office.bureau, to: settings, seen: 0)
      }
      #expect(
        refusal?.reasons == [
          .documentPrefixInvalid, .checksInvalid, .correctionPeriodInvalid, .retentionInvalid,
          .changedMeanwhile,
        ])
      await #expect(throws: AccessRefusal.self) {
        try await office.desks.settings.change(
          office.clerk, of: office.bureau, to: OrganSettings(), seen: 0)
      }
    }
  }

  @Test func `a template is written anew as its next version, and letters say which`() async throws
  {
    try await withOffice { office in
      let kind = LetterKind.notice(.correction)
      let templates = try await office.desks.settings.templates(office.head, of: office.bureau)
      let template = try #require(templates.first { $0.kind == kind })
      #expect(templates.count == LetterKind.allCases.count)
      let text = TemplateText(
        kind: kind, title: template.title, addressee: template.addressee,
        body: template.body + "\n特此说明。")
      let remarks = try await office.desks.settings.change(
        office.head, of: office.bureau, text, seen: template.version)
      #expect(remarks == [])
      let id = try await office.registered()
      let act = CaseAct.noteCorrection(what: "请补正", by: nil, letter: .fromTemplate())
      let preview = try await office.desks.cases.preview(
        office.clerk, act, in: id, on: office.today)
      #expect(preview?.body.hasSuffix("特此说明。") == true)
      #expect(preview?.remarks == [])
      try await office.act(office.clerk, act, in: id)
      let letter = try #require(try await office.page(id).file.letters.first)
      #expect(letter.letter.template == template.version + 1)
      #expect(letter.letter.documents.map(\.kind) == ["pdf", "docx"])
      await #expect(throws: SettingsRefusal.self) {
        try await office.desks.settings.change(
          office.head, of: office.bureau, text, seen: template.version)
      }
    }
  }

  @Test func `a letter that does not say what it must is not sent`() async throws {
    try await withOffice { office in
      let id = try await office.registered()
      let draft = DecisionDraft(parts: [DecisionPart(.internalAffairs)])
      let preview = try await office.desks.cases.preview(
        office.clerk, .draft(draft), in: id, on: office.today)
      #expect(preview?.remarks.isEmpty == false)
      try await office.act(office.clerk, .draft(draft), in: id)
      try await office.act(office.clerk, .submit, in: id)
      try await office.act(office.reviewer, .review, in: id)
      try await office.act(office.lawyer, .reviewLegality, in: id)
      let grounds = try await office.grounds {
        try await office.act(office.leader, .signLetter, in: id)
      }
      #expect(!grounds.isEmpty)
      for ground in grounds {
        guard case .letter = ground else {
          Issue.record("\(ground)")
          continue
        }
      }
      #expect(try await office.page(id).file.endedOn == nil)
    }
  }
}
