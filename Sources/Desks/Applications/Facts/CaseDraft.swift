public import Regulation

/// What is to leave the organ, as it goes from stage to stage.
public struct CaseDraft: Hashable, Sendable, Codable {
  /// What it is to do.
  public var purpose: Purpose
  /// The text of the letter where somebody wrote it otherwise than the organ's template has it; it
  /// names fields as a template does.
  @Erasable public var body: String
  /// Papers that go with it.
  public var files: [StoredFile]
  /// How it gets its signature and seal.
  public var form: LetterForm

  /// What a draft is to do.
  public enum Purpose: Hashable, Sendable, Codable {
    /// Decide the case, part by part.
    case decision(DecisionContent, parts: [DecisionPart], thirdPartyTold: Erasable)
    /// Say what was wrong in a letter that has left the organ, and what is right.
    case correction(of: Int, wrong: Erasable, right: Erasable)
    /// Answer a case about records.
    case settlement(Settlement)
  }

  init(purpose: Purpose, body: String, files: [StoredFile], form: LetterForm) {
    self.purpose = purpose
    self.files = files
    self.form = form
    self.body = body
  }

  /// The decision, where it is one.
  public var decision: Decision? {
    guard case .decision(let content, _, _) = purpose else { return nil }
    return content.decision
  }
}

/// What a letter says of a part of what was asked for, or of the whole.
public struct DecisionPart: Hashable, Sendable, Codable {
  /// What is decided about it.
  public var kind: DecisionKind
  private var said: [String: Erasable] = [:]

  /// What can be said of a part.
  public enum Text: String, CaseIterable, Sendable {
    /// What it is about; needed only beside other parts.
    case subject
    /// The reasons.
    case reasons
    /// The way and the place where it is found.
    case place
    /// How, where and when it is given.
    case delivery
    /// Where and how it was searched for.
    case search
    /// What the consultation came to.
    case consulted
    /// The responsible organ, and how it is reached.
    case responsibleName, responsibleContact
    /// The letter that answered before.
    case earlierTitle, earlierNumber, earlierDay
    /// The special law, and where to turn to under it.
    case specialLaw, specialChannel
    /// The channel for petitions and complaints that fits.
    case petitionChannel
    /// Where gazettes, newspapers and books can be had.
    case publicationSource
  }

  /// A part, with what is said of it.
  public init(_ kind: DecisionKind, _ texts: [Text: String] = [:]) {
    self.kind = kind
    for (text, words) in texts { self[text] = words }
  }

  /// What is said; empty where nothing is.
  public subscript(text: Text) -> String {
    get { said[text.rawValue]?.text ?? "" }
    set { said[text.rawValue] = newValue.isEmpty ? nil : Erasable(newValue) }
  }

  /// All that is said.
  var texts: [String] { said.values.map(\.text) }
}

/// What a decision does, as it stands in a payload.
public struct DecisionContent: Hashable, Sendable, Codable {
  /// The kind that prevails.
  public var kind: DecisionKind
  /// The kinds of other parts.
  public var others: [DecisionKind]
  /// Whether it discloses against a third party's objection for major public interest.
  public var majorPublicInterest: Bool
  /// A row of table III chosen in place of the default.
  public var row: Outcome?
  /// Why that row.
  @Erasable public var rowReason: String

  /// What a decision does.
  public init(
    kind: DecisionKind, others: [DecisionKind] = [], majorPublicInterest: Bool = false,
    row: Outcome? = nil, rowReason: String = ""
  ) {
    self.kind = kind
    self.others = others
    self.majorPublicInterest = majorPublicInterest
    self.row = row
    self.rowReason = rowReason
  }

  /// The decision as the law knows it.
  public var decision: Decision {
    // A reason that was erased was given all the same.
    let choice = row.flatMap {
      Decision.RowChoice(row: $0, reason: _rowReason.isErased ? "*" : rowReason)
    }
    return Decision(
      kind, and: others, majorPublicInterest: majorPublicInterest, rowChoice: choice)
  }
}

/// That somebody agreed to a draft at a stage.
public struct Approval: Hashable, Sendable, Codable {
  /// The stage.
  public var stage: Stage
  /// Who agreed; on paper, another than who recorded it.
  public var by: Person.ID
  /// The stage that comes next; nothing after the signature.
  public var next: Stage?
  /// The scan of the slip on which it was signed, where that was on paper.
  public var slip: StoredFile?

  init(stage: Stage, next: Stage?, by: Person.ID, slip: StoredFile? = nil) {
    self.stage = stage
    self.next = next
    self.by = by
    self.slip = slip
  }
}

/// A decision as it was signed.
public struct DecisionRecord: Hashable, Sendable, Codable {
  /// What it does.
  public var content: DecisionContent
  /// The letter; nothing where a ledger only tells the outcome.
  public var letter: Letter?
  /// The number of the letter, as far as only a ledger tells it.
  public var ledgerNumber: String?
  /// What is given with it.
  public var files: [StoredFile]
  /// The case whose decision it is too, where they are handled together.
  public var togetherWith: Case.ID?

  init(
    content: DecisionContent, letter: Letter?, documentNumber: String = "", files: [StoredFile],
    togetherWith: Case.ID? = nil
  ) {
    self.content = content
    self.letter = letter
    ledgerNumber = documentNumber.isEmpty ? nil : documentNumber
    self.files = files
    self.togetherWith = togetherWith
  }

  /// The number of the letter (发文字号).
  public var documentNumber: String? { letter?.documentNumber ?? ledgerNumber }
}
