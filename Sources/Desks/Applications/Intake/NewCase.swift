public import Regulation
public import Workdays

/// A case as the office takes it in: a letter, a fax, a visit, a spoken application.
public struct NewCase: Hashable, Sendable {
  /// What it is about.
  public var matter: Matter
  /// The way by which it came.
  public var channel: Channel
  /// The day on which it came in.
  public var arrivedOn: CivilDate
  /// Who applies.
  public var applicant: Applicant
  /// What is asked for.
  public var request: Request
  /// By what the arrival is shown: the number of a mail, say.
  public var proof: String
  /// Whether the office wrote it down for the applicant (口头代填).
  public var writtenDown: Bool
  /// What came with it.
  public var files: [NewFile]

  /// A case as the office takes it in.
  public init(
    matter: Matter = .disclosure, channel: Channel, arrivedOn: CivilDate, applicant: Applicant,
    request: Request, proof: String = "", writtenDown: Bool = false, files: [NewFile] = []
  ) {
    self.matter = matter
    self.channel = channel
    self.arrivedOn = arrivedOn
    self.applicant = applicant
    self.request = request
    self.proof = proof
    self.writtenDown = writtenDown
    self.files = files
  }

  /// Why it cannot be taken in.
  func grounds(filledInBy filler: FormFiller, today: CivilDate) -> [CaseGround] {
    var faults = applicant.faults(filledInBy: filler)
    faults += request.faults(of: applicant, filledInBy: filler)
    faults += CaseField.proof.faults(of: proof)
    faults += files.faults()
    var grounds = faults.uniqued().map(CaseGround.field)
    if arrivedOn > today { grounds.append(.dayInFuture) }
    return grounds
  }
}

/// What somebody gets who handed in a case: by these it is found again.
public struct ApplicationReceipt: Hashable, Sendable {
  /// The case.
  public let id: Case.ID
  /// The number.
  public let number: CaseNumber
  /// The code without which the number opens nothing; it is kept nowhere and shown once.
  public let lookupCode: LookupCode
  /// The organ's name.
  public let organName: String
  /// The day on which it came in.
  public let arrivedOn: CivilDate
  /// The day of receipt, from which the time limit runs; nothing where that waits for a confirmation.
  public let receivedOn: CivilDate?
  /// Whether the same form had been sent before, and made this case then.
  public let wasThere: Bool
  /// Whether that form had said something else; the first counts.
  public let differs: Bool
}
