import Regulation
import Workdays

extension CaseFile {
  /// Every act that makes sense in the case, with particulars that say nothing yet.
  var outlines: [CaseAct] {
    let applicant = intake.applicant
    var outlines: [CaseAct] = [
      .register, .confirmReceipt(proof: ""), .assign(nil), .note(""), .attach([]),
      .amendApplicant(applicant, reason: ""), .withdraw(proof: ""),
      .transfer(to: organ, reason: ""), .strike(FactRef(value: 0), reason: ""),
    ]
    if intake.channel == .signedMail { outlines.append(.sign(proof: "")) }
    guard intake.matter == .disclosure else {
      return outlines + [
        .correct(text: "", files: []),
        .settle(.refused(reasons: Erasable("")), letter: .none),
      ] + chain
    }
    let number = ConsultedID(rawValue: 0)
    outlines += [
      .noteCorrection(what: "", by: nil, letter: .none), .correct(text: "", files: []),
      .askForReasons(what: "", letter: .none), .giveReasons(text: "", files: []),
      .consult(.thirdParty, Consulted(name: ""), letter: .none), .receiveConsultation(number),
      .answerConsultation(number, nil, text: "", files: []),
      .tellThirdParty(number, content: "", reasons: "", letter: .none),
      .askExtension(workingDays: 1, reason: ""), .consentToExtension,
      .declineExtension(reason: ""), .extend(letter: .none),
      .delay(until: arrivedOn.advanced(by: 400), reason: "", letter: .none),
      .notifyFee(.items, onlyPoints: false, letter: .none), .pay(receipt: ""),
      .forward(.outside(name: "", contact: ""), reason: ""), .split([]), .join(to: id), .part,
      .draft(DecisionDraft(parts: [])), .lapse(letter: .none), .recount(.other, reason: ""),
    ]
    return outlines + chain
  }

  /// The acts by which a draft leaves the organ.
  private var chain: [CaseAct] {
    let file = NewFile(name: "", bytes: [])
    return [
      .draftCorrection(of: 0, wrong: "", right: "", form: nil), .submit, .review, .reviewLegality,
      .approveOnPaper(.review, by: Person.ID(value: 0), slip: file), .giveBack(reason: ""),
      .signLetter, .seal(letter: 0, scan: file), .deliver(anyDelivery),
    ]
  }

  private var anyDelivery: DeliveryRecord { DeliveryRecord(route: intake.request.route, proof: "") }

  /// The act that is due: what a clerk who opens the case should do next.
  func nextAct(among open: [CaseAct.Kind]) -> CaseAct.Kind? {
    let order: [CaseAct.Kind] = [
      .register, .sign, .confirmReceipt, .consentToExtension, .extend, .lapse, .review,
      .reviewLegality, .signLetter, .seal, .deliver, .submit, .settle, .draft,
    ]
    return order.first(where: open.contains)
  }
}
