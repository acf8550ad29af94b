import AnnualReport
import Regulation
import Store
import StoreFixtures
import Testing
import Workdays

@testable import Desks

@Suite struct `Correction of records` {
  private func applied(_ office: Office) async throws -> ApplicationReceipt {
    var application = Office.application(about: "本人婚姻登记信息中的出生日期有误,请更正为1949年12月31日")
    application.matter = .recordsCorrection
    let receipt = try await office.applied(application)
    try await office.act(office.clerk, .register, in: receipt.id)
    return receipt
  }

  private let settlement = Settlement.corrected(result: Erasable("已将出生日期更正为1949年12月31日"))

  @Test(arguments: Engines.all)
  func `are answered by the organ's chain, and counted nowhere`(on engine: Engines) async throws {
    try await withOffice(on: engine) { office in
      let receipt = try await applied(office)
      let id = receipt.id
      let preview = try await office.desks.cases.preview(
        office.clerk, .settle(settlement, letter: .fromTemplate()), in: id, on: office.today)
      #expect(preview?.remarks == [])
      try await office.act(office.clerk, .settle(settlement, letter: .fromTemplate()), in: id)
      try await office.act(office.clerk, .submit, in: id)
      #expect(try await office.page(id).row.step == .review)
      try await office.act(office.reviewer, .review, in: id)
      try await office.act(office.lawyer, .reviewLegality, in: id)
      try await office.act(office.leader, .signLetter, in: id)
      let settled = try await office.page(id)
      #expect(settled.file.settled?.settlement == settlement)
      #expect(settled.file.letters.map(\.letter.kind) == ["notice.recordCorrected"])
      #expect(settled.row.documentNumber == "某数公开〔2026〕1号")
      #expect(settled.row.step == .delivery)
      #expect(settled.clocks.isEmpty)
      try await office.act(
        office.clerk, .deliver(DeliveryRecord(route: .online, proof: "平台")), in: id)
      #expect(try await office.page(id).row.state == .ended("settled"))
      let status = try await office.desks.publicCases.status(
        number: receipt.number.description, code: receipt.lookupCode.description,
        on: office.today)
      #expect(status?.stage == .delivered)
      #expect(status?.letters.count == 1)
      let tables = try await office.desks.figures.tables(
        office.clerk, organs: [office.bureau], try #require(FigurePeriod(year: 2026)))
      for cell in CaseTables.cells { #expect(tables[cell] == 0, "\(cell)") }
    }
  }

  @Test func `are not answered by whoever wrote the answer`() async throws {
    try await withOffice { office in
      let id = try await applied(office).id
      try await office.act(office.reviewer, .settle(settlement, letter: .none), in: id)
      try await office.act(office.reviewer, .submit, in: id)
      let grounds = try await office.grounds {
        try await office.act(office.reviewer, .review, in: id)
      }
      #expect(grounds == [.fourEyes])
      let scanned = try await office.grounds {
        let scan = NewFile(name: "a.pdf", bytes: Array("%PDF".utf8))
        try await office.act(office.clerk, .settle(settlement, letter: .scan(scan)), in: id)
      }
      #expect(Set(scanned) == [.draftUnderway(.review), .mustBeDrafted])
    }
  }

  @Test func `know no acts of disclosure, and a mistake in their letter is a new letter`()
    async throws
  {
    try await withOffice { office in
      let id = try await applied(office).id
      let grounds = try await office.grounds {
        try await office.act(office.clerk, .draft(.provided), in: id)
      }
      #expect(grounds.contains(.otherMatter))
      for act in [
        .settle(.refused(reasons: Erasable("登记与档案一致")), letter: .none),
        .draftCorrection(of: 1, wrong: "甲", right: "乙", form: nil),
      ] as [CaseAct] {
        try await office.act(office.clerk, act, in: id)
        try await office.act(office.clerk, .submit, in: id)
        try await office.act(office.reviewer, .review, in: id)
        try await office.act(office.lawyer, .reviewLegality, in: id)
        try await office.act(office.leader, .signLetter, in: id)
      }
      let page = try await office.page(id)
      #expect(
        page.file.letters.map(\.letter.kind) == ["notice.recordNotCorrected", "notice.amendment"])
      #expect(page.file.letters[0].correctedBy == 2)
      #expect(page.row.documentNumber == "某数公开〔2026〕1号")
    }
  }
}
