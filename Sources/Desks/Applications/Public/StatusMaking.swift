import Regulation
import Store
import Workdays

extension StatusPage {
  /// What an applicant sees of a case on a day.
  init(
    _ file: CaseFile, organName: String, progress: Progress, continues: [StatusPage],
    on today: CivilDate
  ) {
    let law = file.application.law
    let isRecords = file.intake.matter == .recordsCorrection
    number = file.intake.number.description
    organ = file.organ
    self.organName = organName
    matter = file.intake.matter
    request = file.intake.request
    arrivedOn = file.arrivedOn
    receivedOn = progress.receiptDay
    stage = file.publicStage
    history = file.entries.filter { !$0.isStruck }.compactMap(Entry.init)
    let clocks =
      isRecords ? [] : progress.clocks(on: today, under: law).filter(\.name.isTheApplicants)
    self.clocks = clocks.map { ClockView(clock: $0, steps: progress.steps(of: $0, under: law)) }
    replyDue = isRecords || file.endedOn != nil ? nil : progress.replyDue(under: law)
    let awaits = file.endedOn == nil ? progress.awaiting : .nothing
    correctionWanted =
      awaits == .correction
      ? CorrectionWanted(what: file.correctionWanted ?? "", until: progress.correctionDue) : nil
    fee =
      awaits == .payment
      ? file.fee.map { FeeWanted(fee: $0, until: progress.feeDue) } : nil
    can = file.possibilities(progress)
    letters = file.publicLetters
    files = file.delivery == nil && file.endedOn != nil && file.needsDelivery ? [] : file.givenFiles
    outcome = file.endedOn == nil ? nil : file.outcome
    remedies = clocks.compactMap(OpenRemedy.init)
    self.continues = continues
    helped = file.helped
  }
}

extension StatusPage.Entry {
  /// A fact, or nothing where it is none of the applicant's business.
  fileprivate init?(_ entry: CaseEntry) {
    var text = ""
    var letter: Letter?
    var until: CivilDate?
    switch entry.fact {
    case .received, .registered, .signed, .confirmed, .feePaid, .withdrawn, .delivered, .split,
      .rated:
      break
    case .correctionNoticed(let day, let what, let sent):
      (text, letter, until) = (what.text, sent, day)
    case .corrected(let said), .reasonsGiven(let said): text = said.text
    case .reasonsAsked(let what, let sent): (text, letter) = (what.text, sent)
    case .consulted, .consultationAnswered: break
    case .extended(_, _, let sent), .lapsed(let sent): letter = sent
    case .delayed(let day, let reason, let sent): (text, letter, until) = (reason.text, sent, day)
    case .feeNotified(_, let sent): letter = sent
    case .transferred(_, _, let reason): text = reason.text
    case .forwarded(let forwarding): text = forwarding.name
    case .decided(let record): letter = record.letter
    case .letterCorrected(let sent, _): letter = sent
    case .settled(_, let sent): letter = sent
    default: return nil
    }
    self.init(
      kind: entry.kind, on: entry.on, text: text, letter: letter?.number, until: until)
  }
}

extension StatusPage.OpenRemedy {
  /// A remedy whose clock runs, or waits for the delivery.
  fileprivate init?(_ clock: Clock) {
    switch clock.name {
    case .reconsideration, .directLitigation, .litigationAfterReconsideration:
      guard clock.state == .running || clock.state == .waiting else { return nil }
      self.init(clock: clock.name, until: clock.due)
    default: return nil
    }
  }
}

extension Clock.Name {
  /// Whether it is for the applicant to know; how long the organ may take in a reconsideration is not.
  fileprivate var isTheApplicants: Bool {
    switch self {
    case .correctionNotice, .reconsiderationAnswer: false
    default: true
    }
  }
}

extension CaseFile {
  /// Where the case stands for the applicant.
  fileprivate var publicStage: StatusPage.Stage {
    if transferred != nil { return .sentOn }
    if endedOn != nil {
      if needsDelivery { return delivery == nil ? .decided : .delivered }
      return .closed
    }
    if application.progress.awaiting != .nothing { return .awaitsYou }
    return application.progress.acceptedOn == nil ? .arrived : .handled
  }

  /// Whether it ended by something that is delivered.
  var needsDelivery: Bool {
    settled != nil || application.progress.ending?.kind == .decided
  }

  /// What the applicant can do now.
  func possibilities(_ progress: Progress) -> [StatusPage.Possibility] {
    guard endedOn == nil else {
      return needsDelivery && delivery != nil && helped == nil ? [.rate] : []
    }
    var can: [StatusPage.Possibility] = []
    if progress.awaiting == .correction { can.append(.correct(until: progress.correctionDue)) }
    if progress.reasonsAskedOn != nil, progress.reasonsGivenOn == nil { can.append(.giveReasons) }
    return can + [.withdraw]
  }

  /// The letters that are the applicant's: not those to third parties and other organs, and the
  /// decision once it is as it will be.
  var publicLetters: [StatusPage.Paper] {
    letters.filter { $0.isFrozen && $0.letter.isToApplicant }.compactMap { state in
      state.documents.first.map { document in
        StatusPage.Paper(
          hash: document.hash, name: document.name, size: document.size, on: state.on,
          documentNumber: state.letter.documentNumber)
      }
    }
  }

  /// The files that are given with the decision.
  var givenFiles: [StatusPage.Paper] {
    files.filter(\.isGiven).map {
      StatusPage.Paper(
        hash: $0.file.hash, name: $0.file.name, size: $0.file.size, on: $0.on,
        documentNumber: nil)
    }
  }
}

extension Letter {
  /// Whether it is addressed to the applicant.
  var isToApplicant: Bool {
    switch kind {
    case "notice.thirdPartyConsultation", "notice.organConsultation",
      "notice.thirdPartyDisclosure", "notice.forwarding":
      false
    default: true
    }
  }
}
