import Regulation
import Store
import StoreFixtures
import Testing
import Workdays

@testable import Desks

@Suite struct `Whatever is typed` {
  /// What people who mean ill type, and what people who mean well paste.
  private static let texts = [
    "", " ", "'; DROP TABLE application; --", "<script>alert(1)</script>", "\u{0}", "a\u{0}b",
    "\u{202E}abc", "\u{FEFF}", "a\r\nb", "{{organ.name}}", "{{#part}}", "%s%n", "../../etc/passwd",
    "𠮷野家", "👨‍👩‍👧", "e\u{301}", "1' OR '1'='1", "\u{7F}", "\u{E000}", "９９９９", "*", "null",
    String(repeating: "长", count: 7000), String(repeating: "\u{301}", count: 300),
  ]

  private func application(_ random: inout SeededGenerator) -> NewApplication {
    func text() -> String { Self.texts.randomElement(using: &random) ?? "" }
    func maybe(_ good: String) -> String {
      Int.random(in: 0..<8, using: &random) > 0 ? good : text()
    }
    var applicant = Applicant(
      kind: ApplicantKind.allCases.randomElement(using: &random) ?? .naturalPerson,
      name: maybe("张三"), paper: IdentityPaper.allCases.randomElement(using: &random),
      paperNumber: maybe("11010519491231002X"), telephone: maybe("13800001234"))
    applicant.representative = maybe("")
    applicant.contact = maybe("")
    applicant.postalAddress = maybe("某街")
    applicant.postcode = maybe("")
    applicant.mail = maybe("a@example.org")
    var request = Request(description: maybe("合同"), form: .paper, route: .post)
    request.title = maybe("")
    request.documentNumber = maybe("")
    request.purpose = maybe("")
    return NewApplication(
      applicant: applicant, request: request,
      files: Bool.random(using: &random) ? [] : [NewFile(name: maybe("a.pdf"), bytes: [1])])
  }

  @Test(arguments: Engines.all)
  func `is refused by its field, or kept as it is`(on engine: Engines) async throws {
    try await withOffice(on: engine) { office in
      var random = SeededGenerator(seed: 20_260_302)
      var taken = 0
      for _ in 0..<150 {
        let application = application(&random)
        let faults = application.faults()
        do {
          let receipt = try await office.applied(application)
          #expect(faults == [])
          taken += 1
          let page = try await office.page(receipt.id)
          #expect(page.file.intake.applicant == application.applicant)
          #expect(page.file.intake.request == application.request)
        } catch let refusal as CaseRefusal {
          #expect(Set(refusal.reasons) == Set(faults.map(CaseGround.field)))
          #expect(faults != [])
        }
      }
      #expect(taken > 0)
    }
  }

  @Test(arguments: Engines.all)
  func `in an act, a filter or an address does no harm`(on engine: Engines) async throws {
    try await withOffice(on: engine) { office in
      let id = try await office.registered()
      let desks = office.desks
      for text in Self.texts {
        let acts: [CaseAct] = [
          .note(text), .noteCorrection(what: text, by: nil, letter: .none),
          .consult(.thirdParty, Consulted(name: text, contact: text), letter: .none),
          .askExtension(workingDays: .max, reason: text), .pay(receipt: text),
          .split([text, text]), .attach([NewFile(name: text, bytes: [1])]),
          .notifyFee(.pages(.min), onlyPoints: false, letter: .none),
          .deliver(DeliveryRecord(route: .post, proof: text)),
          .draftCorrection(of: .max, wrong: text, right: text, form: nil),
          .receiveConsultation(ConsultedID(rawValue: .max)),
          .seal(letter: .min, scan: .init(name: text, bytes: [])),
        ]
        for act in acts {
          _ = try await desks.cases.refusals(office.clerk, act, in: id, on: office.today)
        }
        var filter = QueueFilter(organs: [office.bureau])
        filter.month = text
        #expect(try await desks.queue.page(office.clerk, filter, on: office.today).rows == [])
        #expect(
          try await desks.queue.find(
            office.clerk, organs: [office.bureau], number: text, on: office.today) == [])
        #expect(
          try await desks.publicCases.status(number: text, code: text, on: office.today) == nil)
        #expect(
          try await desks.publicCases.paper(number: text, code: text, hash: text, from: nil) == nil)
        await #expect(throws: AccessRefusal.self) {
          try await desks.cases.paper(office.clerk, id, hash: text)
        }
        let form = try await office.grounds {
          _ = try await desks.publicCases.apply(
            to: office.bureau, Office.application(), submission: text, from: nil)
        }
        #expect(form == [.formExpired])
      }
      try await office.act(office.clerk, .note("<b>好</b>"), in: id)
      #expect(
        try await office.page(id).file.entries.last?.fact == .noted(text: Erasable("<b>好</b>")))
    }
  }
}
