import Regulation

extension CaseCheck {
  /// Adds the reasons that belong to the act itself.
  mutating func check(_ act: CaseAct) {
    switch act {
    case .register: addLaw(against: .accept, notes: false)
    case .sign: addLaw(against: .sign, notes: true)
    case .confirmReceipt: addLaw(against: .confirmReceipt, notes: true)
    case .noteCorrection(_, let by, _):
      addLaw(against: .noteCorrection(by: isOutline ? nil : by), notes: false)
    case .correct: if !isRecords { addLaw(against: .correct, notes: true) }
    case .askForReasons: addLaw(against: .askForReasons, notes: false)
    case .giveReasons: addLaw(against: .giveReasons, notes: true)
    case .consult(let kind, _, _):
      addLaw(
        against: .consult(kind, ConsultedID(rawValue: file.nextConsulted)), notes: false)
    case .receiveConsultation(let number): checkConsulted(number, act)
    case .answerConsultation(let number, _, _, _): checkConsulted(number, act)
    case .tellThirdParty(let number, _, _, _):
      let objectors = file.consultations.filter {
        $0.party.kind == .thirdParty && ($0.opinion ?? .agrees) != .agrees
      }
      let isOne = objectors.contains { $0.party.number == number.rawValue }
      if isOutline ? objectors.isEmpty : !isOne { add(.nobodyConsulted) }
    case .delay(let until, _, _): addLaw(against: .delay(until: until), notes: false)
    case .notifyFee(let choice, let onlyPoints, _):
      if isOutline { return addLaw(against: .notifyFee(), notes: false) }
      // What it comes to by item is the desk's to compute; by page the number is said.
      if case .pages(let pages) = choice, let fee = try? Fee.pages(pages) {
        addLaw(against: .notifyFee(FeeNotice(fee: fee, onlyPoints: onlyPoints)), notes: false)
      } else {
        addLaw(against: .notifyFee(), notes: false)
      }
    case .pay: addLaw(against: .pay, notes: true)
    case .withdraw: if isRecords { checkOpen() } else { addLaw(against: .withdraw, notes: true) }
    case .lapse: addLaw(against: .lapse, notes: false)
    case .settle(_, let letter):
      checkOpen()
      checkEditable()
      if case .scan = letter { add(.mustBeDrafted) }
    case .assign, .note, .attach, .amendApplicant: break
    default: checkOrder(act)
    }
  }

  private var isRecords: Bool { file.intake.matter == .recordsCorrection }

  mutating func checkOpen() { if file.endedOn != nil { add(.ended) } }

  private mutating func checkConsulted(_ number: ConsultedID, _ act: CaseAct) {
    guard
      let party = isOutline
        ? file.consultations.first(where: { $0.answeredOn == nil })?.party
        : file.consultations.first(where: { $0.party.number == number.rawValue })?.party
    else { return add(.nobodyConsulted) }
    let number = ConsultedID(rawValue: party.number)
    if case .answerConsultation(_, let opinion, _, _) = act {
      addLaw(against: .answerConsultation(party.kind, number, opinion), notes: true)
    } else {
      addLaw(against: .receiveConsultation(party.kind, number), notes: true)
    }
  }
}
