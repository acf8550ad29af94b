import Letters
import Regulation
import Store
import Workdays

@testable import DeskWording
@testable import Desks

// Facts with something said in each of them, as histories tell them.
extension CaseWords {
  var letterNames: [String] {
    LetterKind.allCases.map {
      Letter(
        number: 1, kind: $0.id, documentNumber: nil, template: 0, form: .electronic, documents: []
      ).name
    }
  }

  var toldEntries: [CaseEntry] { told.map(entry) }

  private var told: [CaseFact] {
    let file = StoredFile(hash: "ab12", size: 3, kind: "pdf", name: "扫描件.pdf")
    let nameless = StoredFile(hash: "ab12", size: 3, kind: "pdf", name: "")
    let letter = Letter(
      number: 1, kind: "notice.correction", documentNumber: "某数公开〔2026〕1号", template: 1,
      form: .electronic, documents: [file])
    let said = Contribution(text: "第一行\n第二行", files: [file])
    let text = Erasable("某事")
    let parts = [DecisionPart(.provided, [.reasons: "可以公开"])]
    let party = ConsultedParty(
      kind: .thirdParty, number: 1, name: "某公司", contact: "某电话", address: "某街", about: "某合同",
      isBody: true)
    var intake = Intake(
      matter: .disclosure, number: CaseNumber("2026-0001"), channel: .oral,
      applicant: Applicant(kind: .naturalPerson, name: "张三"),
      request: Request(description: "某事", form: .paper, route: .post), proof: Erasable("某登记簿"),
      writtenDown: true, files: [file, nameless], origin: nil, sameApplicantAs: nil,
      sameSubjectAs: nil, lookup: nil, submission: nil, contents: nil, identity: Erasable(""),
      sketch: Erasable(""))
    intake.files = [file, nameless]
    return [
      .received(intake), .confirmed(Proof("通话记录")), .noted(text: text), .attached(files: [file]),
      .applicantAmended(intake.applicant, reason: text),
      .correctionNoticed(by: day, what: text, letter: letter), .corrected(said),
      .reasonsAsked(what: text, letter: nil), .consulted(party, letter: letter),
      .consultationAnswered(.thirdParty, number: 1, opinion: nil, said),
      .thirdPartyTold(number: 1, content: text, reasons: text, letter: nil),
      .extensionAsked(workingDays: 10, reason: text),
      .delayed(until: day, reason: text, letter: nil),
      .feePaid(receipt: text),
      .forwarded(Forwarding(organ: nil, caseID: nil, name: "某局", contact: "", reason: "职责所在")),
      .split(parts: [Case.ID(value: 2)], description: text),
      .drafted(
        CaseDraft(
          purpose: .decision(
            DecisionContent(kind: .provided), parts: parts, thirdPartyTold: Erasable("")),
          body: "", files: [file], form: .electronic)),
      .drafted(
        CaseDraft(
          purpose: .correction(of: 1, wrong: Erasable("甲"), right: Erasable("乙")), body: "",
          files: [], form: .electronic)),
      .decided(
        DecisionRecord(content: DecisionContent(kind: .provided), letter: letter, files: [])),
      .sealed(letter: 1, scan: file),
      .delivered(DeliveryRecord(route: .post, proof: "邮件号 1", remedy: .inDecision)),
      .delivered(DeliveryRecord(route: .post, proof: "", remedy: .later(day))),
      .delivered(DeliveryRecord(route: .post, proof: "", remedy: .never)),
      .letterCorrected(letter, of: 1), .settled(.corrected(result: text), letter: nil),
      .settled(.passedOn(to: "某局", contact: "某电话", isForwarded: true), letter: nil),
      .rated(helped: true, text: text), .lapsed(letter: letter), .registered,
    ]
  }

  var remedyEntries: [RemedyEntry] {
    let said = Contribution(text: "某事")
    let facts: [RemedyFact] = [
      .opened(
        RemedyIntake(
          caseID: nil, about: .decision, kind: .reconsideration, authority: "某市人民政府",
          docket: "某复〔2026〕1号", procedure: .ordinary, after: nil, ledger: nil)),
      .answered(said), .decided(.upheld, said), .appealed(by: .applicant),
      .struck(fact: FactRef(value: 1), reason: Erasable("误登")), .becameFinal,
    ]
    return facts.map {
      RemedyEntry(
        ref: FactRef(value: 1), on: day, recordedAt: Instant(milliseconds: 0), by: nil, fact: $0)
    }
  }
}
