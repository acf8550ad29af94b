public import Workdays

/// A decision (答复) on an application: one kind, or several for its parts.
public struct Decision: Hashable, Sendable {
  /// A row chosen in place of the default, with the reason.
  public struct RowChoice: Hashable, Sendable {
    /// The row.
    public let row: Outcome
    /// Why.
    public let reason: String

    /// A row chosen with a reason, or nothing where the reason is blank.
    public init?(row: Outcome, reason: String) {
      guard !reason.allSatisfy(\.isWhitespace) else { return nil }
      self.row = row
      self.reason = reason
    }
  }

  private let kindBits: UInt32

  /// The kind that prevails; of a mixed decision without disclosure it gives the row.
  public let dominant: DecisionKind

  /// Whether it discloses against a third party's objection for major public interest.
  public let majorPublicInterest: Bool

  /// A row chosen in place of the default.
  public let rowChoice: RowChoice?

  /// A decision of one kind, with further kinds for other parts of what was asked for.
  public init(
    _ dominant: DecisionKind, and others: [DecisionKind] = [], majorPublicInterest: Bool = false,
    rowChoice: RowChoice? = nil
  ) {
    self.dominant = dominant
    kindBits = others.reduce(1 << dominant.rawValue) { $0 | 1 << $1.rawValue }
    self.majorPublicInterest = majorPublicInterest
    self.rowChoice = rowChoice
  }

  /// The kinds of its parts, in the order of the law.
  public var kinds: [DecisionKind] { DecisionKind.allCases.filter(has) }

  /// Whether a part of it is of this kind.
  public func has(_ kind: DecisionKind) -> Bool { kindBits & 1 << kind.rawValue != 0 }

  /// Whether any part is disclosed.
  public var discloses: Bool { kindBits & Decision.disclosing != 0 }

  /// Whether any part is refused under Arts 14 to 16.
  public var refuses: Bool { kindBits & Decision.refusing != 0 }

  private static let disclosing = bits { $0.discloses }
  private static let refusing = bits { $0.refuses }

  private static func bits(_ holds: (DecisionKind) -> Bool) -> UInt32 {
    DecisionKind.allCases.filter(holds).reduce(0) { $0 | 1 << $1.rawValue }
  }

  /// The row of table III that counts it.
  ///
  /// Disclosure of a part beside anything else is partly disclosed and nothing else (区分处理);
  /// without disclosure the dominant kind counts [R].
  public var outcome: Outcome {
    if let rowChoice { return rowChoice.row }
    let other = kindBits & ~Decision.disclosing
    return discloses && other != 0 ? .partlyDisclosed : dominant.row
  }

  /// Where it stands in the law, an entry for each article once.
  public var citations: [Citation] {
    let separation = outcome == .partlyDisclosed ? [Provision.latest(.separation).citation] : []
    return (kinds.map(\.citation) + separation).reduce(into: []) { citations, citation in
      if !citations.contains(citation) { citations.append(citation) }
    }
  }

  /// What the letter must state, each once and in order.
  public func statements(deliveredOnline: Bool, on day: CivilDate, under law: Law) -> [Statement] {
    var needed = Set(kinds.flatMap(\.statements))
    if outcome == .partlyDisclosed { needed.insert(.separation) }
    if majorPublicInterest { needed.insert(.thirdPartyTold) }
    if deliveredOnline, needed.contains(.remedy), law.limits(on: day).reconsiderationOnline {
      needed.insert(.onlineChannel)
    }
    return Statement.allCases.filter(needed.contains)
  }
}
