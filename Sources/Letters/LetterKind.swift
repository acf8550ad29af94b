public import Regulation

/// What a letter is: a decision of a kind, a decision whose parts are of several kinds, or a notice.
public enum LetterKind: Hashable, Sendable {
  /// The decision on the whole of what was asked for.
  case decision(DecisionKind)
  /// A decision part by part (分项答复), as where what can be disclosed is separated (区分处理).
  case mixed
  /// A notice beside the decision.
  case notice(CaseNotice)
}

extension LetterKind: CaseIterable, Identifiable {
  /// All kinds, notices first, in the order of the procedure and of the law.
  public static let allCases: [LetterKind] =
    CaseNotice.allCases.map(LetterKind.notice) + DecisionKind.allCases.map(LetterKind.decision)
    + [.mixed]

  /// The kind as records and addresses name it: `notice.correction`, `decision.stateSecret`.
  public var id: String {
    switch self {
    case .decision(let kind): "decision.\(kind)"
    case .mixed: "decision.mixed"
    case .notice(let notice): "notice.\(notice.rawValue)"
    }
  }

  /// The kind of a name, or nothing for an unknown one.
  public init?(id: String) {
    guard let kind = Self.byID[id] else { return nil }
    self = kind
  }

  private static let byID = Dictionary(uniqueKeysWithValues: allCases.map { ($0.id, $0) })
}

extension LetterKind {
  /// Whether it decides an application.
  public var isDecision: Bool {
    if case .notice = self { false } else { true }
  }
}
