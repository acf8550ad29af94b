import Regulation

extension CaseAct {
  /// The files that are handed in with it; an act has papers or the scan of its letter, never both.
  var newFiles: [NewFile] {
    switch self {
    case .attach(let files), .correct(_, let files), .giveReasons(_, let files),
      .answerConsultation(_, _, _, let files):
      files
    case .draft(let draft): draft.files
    case .approveOnPaper(_, _, let file), .seal(_, let file): [file]
    default: letterChoice?.newFiles ?? []
    }
  }

  /// How the letter that belongs to it comes about; nothing where none does.
  var letterChoice: LetterChoice? {
    switch self {
    case .noteCorrection(_, _, let letter), .askForReasons(_, let letter),
      .consult(_, _, let letter),
      .extend(let letter), .delay(_, _, let letter), .notifyFee(_, _, let letter),
      .lapse(let letter), .tellThirdParty(_, _, _, let letter):
      letter
    default: nil
    }
  }
}

extension CaseAct {
  /// What kind of letter goes with it, where that was made outside.
  var letterKind: String {
    switch self {
    case .noteCorrection: "notice.correction"
    case .askForReasons: "notice.reasonsRequest"
    case .consult(.thirdParty, _, _): "notice.thirdPartyConsultation"
    case .consult(.organ, _, _): "notice.organConsultation"
    case .tellThirdParty: "notice.thirdPartyDisclosure"
    case .extend: "notice.replyExtension"
    case .delay: "notice.delay"
    case .notifyFee: "notice.fee"
    case .lapse: "notice.lapse"
    default: "other"
    }
  }
}

extension LetterChoice {
  /// The text that somebody wrote in place of the template's; empty for that one.
  var body: String { if case .fromTemplate(let body) = self { body } else { "" } }

  fileprivate var newFiles: [NewFile] {
    if case .scan(let file) = self { [file] } else { [] }
  }
}
