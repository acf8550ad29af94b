import Regulation
import Workdays

extension CaseFile {
  /// The last day of whatever runs, and which clock that is: the reply, or what it waits for.
  ///
  /// It changes with the facts only, never with the day on which somebody looks.
  func due(under law: Law) -> (day: CivilDate, of: Clock.Name)? {
    guard intake.matter == .disclosure, transferred == nil else { return nil }
    let progress = application.progress
    if let day = progress.replyDue(under: law) { return (day, .reply) }
    switch progress.awaiting {
    case .correction: return progress.correctionDue.map { ($0, .correction) }
    case .payment: return progress.feeDue.map { ($0, .feePayment) }
    case .nothing: break
    }
    // The receipt is to be confirmed within a working day [R].
    guard endedOn == nil else { return nil }
    return (law.calendar.day(1, workingDaysAfter: arrivedOn), .reply)
  }

  /// What is waited for from outside the office, from whom, and until when.
  func waits(under law: Law) -> (for: WaitingFor, on: ConsultedKind?, until: CivilDate?)? {
    guard endedOn == nil else { return nil }
    let progress = application.progress
    switch progress.awaiting {
    case .correction: return (.correction, nil, progress.correctionDue)
    case .payment: return (.payment, nil, progress.feeDue)
    case .nothing: break
    }
    let open = progress.consultations.filter { $0.answeredOn == nil }
    if let last = open.max(by: { $0.due(under: law) < $1.due(under: law) }) {
      return (.consultation, last.kind, last.due(under: law))
    }
    if case .missing = progress.receipt(under: law) { return (.receipt, nil, nil) }
    return nil
  }

  /// At which step somebody at the office is waited for; nothing where the clerk has it.
  var awaitedStep: AwaitedStep? {
    if let asked = extensionAsked { return asked.consentedBy == nil ? .consent : .extensionNotice }
    switch draft?.stage {
    case .review: return .review
    case .legalityReview: return .legalityReview
    case .signature: return .signature
    case .drafting, .sealing, .delivery, nil: break
    }
    guard application.progress.ending?.kind == .decided || settled != nil else { return nil }
    if letters.contains(where: { !$0.isFrozen }) { return .sealing }
    guard delivery == nil else { return nil }
    // A ledger that does not tell how a letter was delivered leaves nothing to do.
    if case .ledger? = intake.origin, decision?.letter == nil { return nil }
    return .delivery
  }

  /// By what an imported case is found again in a ledger.
  var ledgerKey: String? {
    guard case .ledger(let origin)? = intake.origin else { return nil }
    return origin.key
  }
}
