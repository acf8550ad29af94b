import Regulation
import Store
import StoreFixtures
import Testing
import Workdays

@testable import Desks

@Suite struct `The applicant's side` {
  @Test(arguments: Engines.all)
  func `a form that is sent twice makes one case and shows one code`(on engine: Engines)
    async throws
  {
    try await withOffice(on: engine) { office in
      let desk = office.desks.publicCases
      let form = try await desk.newSubmission()
      let first = try await desk.apply(
        to: office.bureau, Office.application(), submission: form, from: nil)
      let again = try await desk.apply(
        to: office.bureau, Office.application(), submission: form, from: nil)
      #expect(again.id == first.id)
      #expect(again.lookupCode == first.lookupCode)
      #expect(again.wasThere && !again.differs)
      let changed = try await desk.apply(
        to: office.bureau, Office.application(about: "另一件事"), submission: form, from: nil)
      #expect(changed.id == first.id)
      #expect(changed.differs)
      let page = try await office.desks.queue.page(
        office.clerk, QueueFilter(organs: [office.bureau]), on: office.today)
      #expect(page.rows.count == 1)
    }
  }

  @Test func `forms sent at the same moment make one case`() async throws {
    try await withOffice { office in
      let form = try await office.desks.publicCases.newSubmission()
      let ids = try await withThrowingTaskGroup(of: Case.ID.self) { group in
        for _ in 0..<8 {
          group.addTask {
            try await office.desks.publicCases.apply(
              to: office.bureau, Office.application(), submission: form, from: nil
            ).id
          }
        }
        return try await group.reduce(into: Set<Case.ID>()) { $0.insert($1) }
      }
      #expect(ids.count == 1)
    }
  }

  @Test func `a form of another installation, and one that says too little, are refused`()
    async throws
  {
    try await withOffice { office in
      let forged = try await office.grounds {
        _ = try await office.desks.publicCases.apply(
          to: office.bureau, Office.application(), submission: "1.2", from: nil)
      }
      #expect(forged == [.formExpired])
      var empty = Office.application()
      empty.request.description = "  "
      let form = try await office.desks.publicCases.newSubmission()
      let grounds = try await office.grounds {
        _ = try await office.desks.publicCases.apply(
          to: office.bureau, empty, submission: form, from: nil)
      }
      #expect(grounds == [.field(FieldFault(.description, .missing))])
    }
  }

  @Test func `a wrong code and an unknown number are answered alike`() async throws {
    try await withOffice { office in
      let receipt = try await office.applied()
      let other = try await office.applied(
        Office.application("李四", number: "440524188001010014"))
      let desk = office.desks.publicCases
      let number = receipt.number.description
      let cases = [
        (number, other.lookupCode.description), ("2026-9999", receipt.lookupCode.description),
        (number, ""), ("", ""), (number, "ZZZZ-ZZZZ-ZZZZ"),
        (number + "'; DROP TABLE application; --", receipt.lookupCode.description),
      ]
      for (number, code) in cases {
        #expect(try await desk.status(number: number, code: code, on: office.today) == nil)
        #expect(
          try await desk.act(.withdraw, number: number, code: code, from: nil) == nil)
        #expect(
          try await desk.paper(number: number, code: code, hash: "00", from: nil) == nil)
      }
      let typed = receipt.lookupCode.description.lowercased().replacing("-", with: " ")
      #expect(try await desk.status(number: number, code: typed, on: office.today) != nil)
    }
  }

  @Test func `the status page shows the applicant's facts and nobody else's`() async throws {
    try await withOffice { office in
      let receipt = try await office.applied()
      let id = receipt.id
      try await office.act(office.clerk, .confirmReceipt(proof: ""), in: id)
      try await office.act(office.clerk, .register, in: id)
      try await office.act(office.clerk, .note("内部备注"), in: id)
      try await office.act(
        office.clerk,
        .consult(.thirdParty, Consulted(name: "某某公司"), letter: .fromTemplate()), in: id)
      try await office.act(office.clerk, .draft(.refused), in: id)
      let status = try #require(
        try await office.desks.publicCases.status(
          number: receipt.number.description, code: receipt.lookupCode.description,
          on: office.today))
      #expect(status.history.map(\.kind) == [.received, .confirmed, .registered, .consulted])
      #expect(status.letters == [])
      #expect(status.can == [.withdraw])
      #expect(status.clocks.map(\.clock.name) == [.reply, .thirdParty])
      let shown = String(describing: status)
      for secret in ["内部备注", "某某公司", "内部工作流程"] { #expect(!shown.contains(secret)) }
    }
  }

  @Test func `an applicant withdraws, and then nothing more can be done`() async throws {
    try await withOffice { office in
      let receipt = try await office.applied()
      let desk = office.desks.publicCases
      let (number, code) = (receipt.number.description, receipt.lookupCode.description)
      let page = try await desk.act(.withdraw, number: number, code: code, from: nil)
      #expect(page?.stage == .closed)
      #expect(page?.can == [])
      let grounds = try await office.grounds {
        _ = try await desk.act(.withdraw, number: number, code: code, from: nil)
      }
      #expect(grounds == [.law(Refusal(.caseClosed))])
      #expect(try await office.page(receipt.id).row.outcome == .other)
    }
  }

  @Test func `papers are there once they are delivered, and that they were taken is recorded`()
    async throws
  {
    try await withOffice { office in
      let receipt = try await office.applied()
      let id = receipt.id
      let desk = office.desks.publicCases
      let (number, code) = (receipt.number.description, receipt.lookupCode.description)
      try await office.act(office.clerk, .confirmReceipt(proof: ""), in: id)
      try await office.act(office.clerk, .register, in: id)
      var draft = DecisionDraft.provided
      draft.files = [NewFile(name: "合同.pdf", bytes: Array("%PDF-1.4 contract".utf8))]
      try await office.decide(id, draft)
      let file = try #require(try await office.page(id).file.files.first { $0.isGiven }?.file)
      #expect(
        try await desk.paper(number: number, code: code, hash: file.hash, from: nil) == nil)
      try await office.act(
        office.clerk, .deliver(DeliveryRecord(route: .online, proof: "")), in: id)
      let status = try #require(
        try await desk.status(number: number, code: code, on: office.today))
      #expect(status.files.map(\.name) == ["合同.pdf"])
      let paper = try await desk.paper(number: number, code: code, hash: file.hash, from: nil)
      #expect(paper?.bytes == draft.files[0].bytes)
      #expect(try await office.page(id).file.entries.contains { $0.kind == .taken })
      let rated = try await desk.act(
        .rate(helped: true, text: "谢谢"), number: number, code: code, from: nil)
      #expect(rated?.helped == true)
    }
  }
}
