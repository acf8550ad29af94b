import AnnualReport
import Regulation
import Store
import StoreFixtures
import Testing
import Workdays

@testable import Desks

@Suite struct `A case from the form to the last remedy` {
  @Test(arguments: Engines.all)
  func `walks every step with the people who must take it`(on engine: Engines) async throws {
    try await withOffice(on: engine) { office in
      let receipt = try await office.applied()
      #expect(receipt.number.description == "2026-0001")
      let id = receipt.id
      let cases = office.desks.cases

      // Receipt: an online application waits until both sides have confirmed.
      #expect(try await office.page(id).row.waiting?.forWhat == .receipt)
      try await office.act(office.clerk, .confirmReceipt(proof: "电话确认"), in: id)
      try await office.act(office.clerk, .register, in: id)
      try await office.act(office.head, .assign(office.clerk.person), in: id)
      #expect(try await office.page(id).row.due == CivilDate(2026, 3, 30))

      // Correction, answered on the status page.
      office.wait(days: 1)
      try await office.act(
        office.clerk,
        .noteCorrection(what: "请明确道路名称", by: nil, letter: .fromTemplate()), in: id)
      let code = receipt.lookupCode.description
      let asked = try await office.desks.publicCases.status(
        number: "2026-0001", code: code, on: office.today)
      #expect(asked?.correctionWanted?.what == "请明确道路名称")
      #expect(asked?.stage == .awaitsYou)
      office.wait(days: 6)
      _ = try await office.desks.publicCases.act(
        .correct(text: "指人民路", files: []), number: "2026-0001", code: code,
        from: Installation.address)
      let corrected = try await office.page(id)
      #expect(corrected.row.hasNews)
      #expect(corrected.row.due == CivilDate(2026, 4, 7))

      // Consultation of a third party, which agrees.
      office.wait(days: 1)
      try await office.act(
        office.clerk,
        .consult(
          .thirdParty, Consulted(name: "某建设公司", about: "中标通知书和合同"),
          letter: .fromTemplate()), in: id)
      office.wait(days: 5)
      try await office.act(
        office.clerk,
        .answerConsultation(
          ConsultedID(rawValue: 1), .agrees, text: "同意公开",
          files: [NewFile(name: "复函.pdf", bytes: Array("%PDF-1.4 answer".utf8))]), in: id)

      // Extension with the head's consent.
      try await office.act(
        office.clerk, .askExtension(workingDays: 10, reason: "资料较多"), in: id)
      #expect(try await office.page(id).row.step == .consent)
      try await office.act(office.head, .consentToExtension, in: id)
      try await office.act(office.clerk, .extend(letter: .fromTemplate()), in: id)

      // Decision by three people, delivery, status page.
      try await office.decide(id)
      let decided = try await office.page(id)
      #expect(decided.file.decision?.documentNumber == "某数公开〔2026〕4号")
      #expect(decided.row.step == .delivery)
      try await office.act(
        office.clerk, .deliver(DeliveryRecord(route: .online, proof: "平台送达记录")), in: id)
      let status = try await office.desks.publicCases.status(
        number: "2026-0001", code: code, on: office.today)
      #expect(status?.stage == .delivered)
      #expect(status?.outcome == .disclosed)
      #expect(status?.remedies.map(\.clock) == [.reconsideration, .directLitigation])
      let letter = try #require(status?.letters.last)
      let paper = try await office.desks.publicCases.paper(
        number: "2026-0001", code: code, hash: letter.hash, from: nil)
      #expect(paper?.bytes.starts(with: Array("%PDF".utf8)) == true)

      // Reconsideration.
      office.wait(days: 20)
      let remedy = try await office.desks.remedies.open(
        office.clerk,
        NewRemedy(
          organ: office.bureau, caseID: id, kind: .reconsideration, authority: "某市人民政府",
          docket: "某政复〔2026〕9号", acceptedOn: office.today))
      let page = try await cases.page(office.clerk, id, on: office.today)
      #expect(page.remedies.map(\.id) == [remedy])
      #expect(page.clocks.contains { $0.clock.name == .reconsiderationAnswer })

      let year = try #require(FigurePeriod(year: 2026))
      let tables = try await office.desks.figures.tables(
        office.clerk, organs: [office.bureau], year)
      #expect(tables[Cell(.disclosed, .naturalPerson)] == 1)
      #expect(tables[Cell(.reconsideration, .pending)] == 1)
    }
  }
}
