import Regulation
import Store
import StoreFixtures
import Testing
import Workdays

@testable import Desks

@Suite struct `Applications that come to the office` {
  private static let friday = CivilDate(2026, 2, 27)

  private func letter(_ channel: Channel) -> NewCase {
    NewCase(
      channel: channel, arrivedOn: Self.friday, applicant: Office.application().applicant,
      request: Office.application().request, proof: "收文登记簿第12号",
      writtenDown: channel == .oral, files: [NewFile(name: "申请表.jpg", bytes: [0xFF, 0xD8, 0xFF])])
  }

  @Test(arguments: [
    (Channel.inPerson, CaseAct?.none, CivilDate?.some(friday)), (.oral, nil, friday),
    (.signedMail, .sign(proof: "EMS 1号"), nil),
    // Until the applicant is reached, a letter that nobody signs for counts from its arrival.
    (.ordinaryMail, .confirmReceipt(proof: "电话记录"), friday),
    (.fax, .confirmReceipt(proof: "电话记录"), nil), (.online, .confirmReceipt(proof: "短信"), nil),
  ])
  func `are received on the day that their way makes it, with the proof`(
    _ channel: Channel, _ act: CaseAct?, _ atFirst: CivilDate?
  ) async throws {
    try await withOffice { office in
      let receipt = try await office.desks.cases.receive(
        office.clerk, at: office.bureau, letter(channel))
      #expect(receipt.organName == "某市数据局")
      #expect(receipt.arrivedOn == Self.friday)
      #expect(receipt.receivedOn == atFirst)
      if let act { try await office.act(office.clerk, act, in: receipt.id) }
      let page = try await office.page(receipt.id)
      // Signing and confirming happened on Monday.
      #expect(page.row.receivedOn == (act == nil ? Self.friday : office.today))
      #expect(page.file.intake.proof.text == "收文登记簿第12号")
      #expect(page.file.files.first?.isFromApplicant == (channel != .oral))
    }
  }

  @Test(arguments: Engines.all)
  func `make one case of a form that is sent twice`(on engine: Engines) async throws {
    try await withOffice(on: engine) { office in
      let form = try await office.desks.cases.newSubmission()
      let first = try await office.desks.cases.receive(
        office.clerk, at: office.bureau, letter(.fax), submission: form)
      let again = try await office.desks.cases.receive(
        office.clerk, at: office.bureau, letter(.fax), submission: form)
      #expect(!first.wasThere && again.wasThere && !again.differs)
      #expect(again.id == first.id && again.lookupCode == first.lookupCode)
      var changed = letter(.fax)
      changed.request.description = "另一件事"
      let differing = try await office.desks.cases.receive(
        office.clerk, at: office.bureau, changed, submission: form)
      #expect(differing.id == first.id && differing.differs)
      let open = try await office.desks.queue.page(
        office.clerk, QueueFilter(organs: [office.bureau]), on: office.today)
      #expect(open.rows.count == 1)
    }
  }

  @Test func `are taken in by casework alone, and not of days to come`() async throws {
    try await withOffice { office in
      await #expect(throws: AccessRefusal.self) {
        try await office.desks.cases.receive(office.supervisor, at: office.bureau, letter(.fax))
      }
      await #expect(throws: AccessRefusal.self) {
        try await office.desks.cases.receive(office.leader, at: office.bureau, letter(.fax))
      }
      var tomorrow = letter(.fax)
      tomorrow.arrivedOn = office.today.advanced(by: 1)
      let grounds = try await office.grounds {
        _ = try await office.desks.cases.receive(office.clerk, at: office.bureau, tomorrow)
      }
      #expect(grounds == [.dayInFuture])
    }
  }

  @Test func `name who can have them, and who can sign`() async throws {
    try await withOffice { office in
      let queue = office.desks.queue
      let names = try await queue.colleagues(office.clerk, [office.bureau]).map(\.name)
      #expect(names == ["名字clerk", "名字head", "名字lawyer", "名字other", "名字reviewer"])
      let signers = try await queue.colleagues(office.clerk, [office.bureau], who: .sign)
      #expect(signers.map(\.id) == [office.leader.person])
      #expect(try await queue.colleagues(office.clerk, [office.city]) == [])
      #expect(try await queue.colleagues(office.clerk, []) == [])
    }
  }

  @Test func `leave nothing waiting once the applicant withdraws`() async throws {
    try await withOffice { office in
      let id = try await office.registered()
      try await office.act(office.clerk, .askExtension(workingDays: 5, reason: "较多"), in: id)
      try await office.act(office.clerk, .draft(.provided), in: id)
      try await office.act(office.clerk, .submit, in: id)
      try await office.act(office.clerk, .withdraw(proof: "书面"), in: id)
      let page = try await office.page(id)
      #expect(page.row.step == nil)
      #expect(page.row.state == .ended("withdrawn"))
      #expect(page.file.draft == nil && page.file.extensionAsked == nil)
    }
  }
}
