public import Regulation
public import Workdays

/// What an applicant sees of a case.
public struct StatusPage: Hashable, Sendable {
  /// The number.
  public let number: String
  /// The organ that has it.
  public let organ: Organ.ID
  /// The organ's name.
  public let organName: String
  /// What it is about.
  public let matter: Matter
  /// What was asked for.
  public let request: Request
  /// The day on which it came in.
  public let arrivedOn: CivilDate
  /// The day of receipt, once it is fixed.
  public let receivedOn: CivilDate?
  /// Where it stands.
  public let stage: Stage
  /// The history in plain facts, oldest first.
  public let history: [Entry]
  /// The clocks that bear on the applicant, with how they come about.
  public let clocks: [ClockView]
  /// The last day of the reply, while it runs.
  public let replyDue: CivilDate?
  /// What is to be corrected, and by when.
  public let correctionWanted: CorrectionWanted?
  /// The fee that is to be paid, and by when.
  public let fee: FeeWanted?
  /// What can be done now.
  public let can: [Possibility]
  /// The letters to the applicant.
  public let letters: [Paper]
  /// The files that are given.
  public let files: [Paper]
  /// The row of table III that counts it, once it has ended.
  public let outcome: Outcome?
  /// The remedies that are open on the day, with their last days.
  public let remedies: [OpenRemedy]
  /// The cases that were made of its parts, or to which it was sent on.
  public let continues: [StatusPage]
  /// Whether the applicant said that the answer helped.
  public let helped: Bool?

  /// Where a case stands for the applicant.
  public enum Stage: String, CaseIterable, Sendable {
    /// It came in.
    case arrived
    /// The organ works on it.
    case handled
    /// The applicant is waited for.
    case awaitsYou
    /// It is decided, and the letter is on its way.
    case decided
    /// The letter is there.
    case delivered
    /// It ended without a decision.
    case closed
    /// Another organ has it.
    case sentOn
  }

  /// A fact of the history, as far as it is the applicant's business.
  public struct Entry: Hashable, Sendable {
    /// What happened.
    public let kind: CaseFact.Kind
    /// The day that counts in law.
    public let on: CivilDate
    /// What is said with it: what to correct, why it was delayed.
    public let text: String
    /// The number of a letter that went out with it, within the case.
    public let letter: Int?
    /// A day that it names.
    public let until: CivilDate?
  }

  /// A correction that is wanted.
  public struct CorrectionWanted: Hashable, Sendable {
    /// What is to be corrected.
    public let what: String
    /// The last day.
    public let until: CivilDate?
  }

  /// A fee that is to be paid.
  public struct FeeWanted: Hashable, Sendable {
    /// How it comes about.
    public let fee: FeeRecord
    /// The last day.
    public let until: CivilDate?
  }

  /// What an applicant can do now.
  public enum Possibility: Hashable, Sendable {
    /// Correct, best by a day.
    case correct(until: CivilDate?)
    /// Give reasons.
    case giveReasons
    /// Withdraw.
    case withdraw
    /// Say whether the answer helped.
    case rate
  }

  /// A letter or a file that can be taken.
  public struct Paper: Hashable, Sendable {
    /// The hash of its bytes, by which it is asked for.
    public let hash: String
    /// Its name.
    public let name: String
    /// How many bytes.
    public let size: Int
    /// The day.
    public let on: CivilDate
    /// The document number of a letter.
    public let documentNumber: String?
  }

  /// A remedy that is open.
  public struct OpenRemedy: Hashable, Sendable {
    /// Which.
    public let clock: Clock.Name
    /// The last day; nothing where it cannot be told yet.
    public let until: CivilDate?
  }
}

/// What an applicant does on the status page.
public enum PublicAct: Hashable, Sendable {
  /// Correct the application.
  case correct(text: String, files: [NewFile])
  /// Give the reasons that were asked for.
  case giveReasons(text: String, files: [NewFile])
  /// Withdraw.
  case withdraw
  /// Say whether the answer helped.
  case rate(helped: Bool, text: String)

  var newFiles: [NewFile] {
    switch self {
    case .correct(_, let files), .giveReasons(_, let files): files
    case .withdraw, .rate: []
    }
  }
}
