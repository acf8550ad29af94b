import Regulation
import Store
import Testing
import Workdays

@testable import Desks

@Suite struct `What stands in payloads` {
  /// A fact of each kind, with words in everything that can be erased.
  static let facts: [CaseFact] = {
    let file = StoredFile(
      hash: String(repeating: "a", count: 64), size: 3, kind: "pdf", name: "个人材料.pdf")
    let said = Contribution(text: "私人文字", files: [file])
    let letter = Letter(
      number: 1, kind: "notice.correction", documentNumber: "某数公开〔2026〕1号", template: 1,
      form: .electronic, documents: [file])
    let party = ConsultedParty(
      kind: .thirdParty, number: 1, name: "私人公司", contact: "私人电话", address: "私人地址",
      about: "私人事项", isBody: true)
    let text = Erasable("私人文字")
    let content = DecisionContent(
      kind: .provided, others: [.internalAffairs], row: .other, rowReason: "私人理由")
    let draft = CaseDraft(
      purpose: .decision(
        content, parts: [DecisionPart(.provided, [.reasons: "私人理由"])], thirdPartyTold: text),
      body: "私人正文", files: [file], form: .wetInk)
    var intake = Intake.sample()
    intake.applicant = Applicant(
      kind: .naturalPerson, name: "私人姓名", paper: .residentCard,
      paperNumber: "11010519491231002X", representative: "私人", contact: "私人",
      telephone: "13800001234", postalAddress: "私人地址", postcode: "421000",
      mail: "private@example.org")
    intake.request = Request(
      description: "私人描述", title: "私人名称", documentNumber: "私人文号", purpose: "私人用途")
    intake.files = [file]
    return [
      .received(intake), .registered, .signed(Proof("私人")), .confirmed(Proof("私人")),
      .assigned(to: Person.ID(value: 3)), .noted(text: text), .attached(files: [file]),
      .applicantAmended(intake.applicant, reason: text),
      .correctionNoticed(by: CivilDate(2026, 4, 1), what: text, letter: letter),
      .corrected(said), .reasonsAsked(what: text, letter: nil), .reasonsGiven(said),
      .consulted(party, letter: letter), .consultationReceived(.thirdParty, number: 1),
      .consultationAnswered(.organ, number: 2, opinion: .agrees, said),
      .thirdPartyTold(number: 1, content: text, reasons: text, letter: letter),
      .extensionAsked(workingDays: 10, reason: text), .extensionConsented,
      .extensionDeclined(reason: text),
      .extended(workingDays: 10, headConsented: true, letter: letter),
      .delayed(until: CivilDate(2026, 5, 1), reason: text, letter: nil),
      .feeNotified(
        FeeRecord(basis: .items(after: 10, count: 1), amount: 100, onlyPoints: false),
        letter: letter),
      .feePaid(receipt: text),
      .transferred(to: 4, as: Case.ID(value: 5), reason: text),
      .forwarded(
        Forwarding(organ: 4, caseID: Case.ID(value: 5), name: "某局", contact: "0", reason: "私人")),
      .split(parts: [Case.ID(value: 6)], description: text), .joined(to: Case.ID(value: 6)),
      .parted,
      .drafted(draft), .submitted(to: .review),
      .approved(Approval(stage: .review, next: .signature, by: Person.ID(value: 4), slip: file)),
      .givenBack(from: .signature, reason: text),
      .decided(DecisionRecord(content: content, letter: letter, files: [file])),
      .sealed(letter: 1, scan: file),
      .delivered(DeliveryRecord(route: .post, proof: "私人", remedy: .later(CivilDate(2026, 5, 1)))),
      .letterCorrected(letter, of: 1), .withdrawn(Proof("私人")), .lapsed(letter: nil),
      .recounted(row: .petition, reason: text), .struck(fact: FactRef(value: 2), reason: text),
      .settled(.corrected(result: text), letter: nil),
      .publicationConsidered(published: true, reason: text), .taken(hash: "ab"),
      .rated(helped: true, text: text), .kept(until: CivilDate(2036, 1, 1), reason: text),
    ]
  }()

  @Test func `each kind of fact is read back as it was written`() throws {
    #expect(Set(Self.facts.map(\.kind)) == Set(CaseFact.Kind.allCases))
    for fact in Self.facts {
      let record = CaseRecord(fact, override: OverrideRecord(head: "私人", reason: "私人"))
      let (json, beside) = try RecordCoding.encode(record)
      #expect(try RecordCoding.decode(CaseRecord.self, from: json, beside: beside) == record)
    }
  }

  @Test func `a payload holds nothing that somebody filled in`() throws {
    for fact in Self.facts {
      let (json, beside) = try RecordCoding.encode(CaseRecord(fact))
      for secret in ["私人", "个人材料", "13800001234", "11010519491231002X", "private@", "421000"] {
        #expect(!json.contains(secret), "\(fact.kind): \(json)")
      }
      for name in beside.keys {
        let isWellNamed = name.utf8.allSatisfy {
          $0 == UInt8(ascii: ".") || (0x30...0x39).contains($0) || (0x41...0x5A).contains($0)
            || (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "_")
        }
        #expect(isWellNamed, "\(name)")
      }
    }
  }

  @Test func `a fact whose words are erased means the same in law`() throws {
    for fact in Self.facts {
      let record = CaseRecord(fact, override: OverrideRecord(head: "私人", reason: "私人"))
      let json = try RecordCoding.encode(record).json
      let erased = try RecordCoding.decode(CaseRecord.self, from: json, beside: [:])
      #expect(erased.fact.kind == fact.kind)
      #expect(erased.fact.act?.kind == fact.act?.kind)
      #expect(erased.override?.override != nil)
      if case .decided(let record) = erased.fact {
        #expect(record.content.decision.outcome == .other)
      }
    }
  }
}
