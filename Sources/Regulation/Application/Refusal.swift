public import Workdays

/// A reason against an act, with its place in the law.
public struct Refusal: Hashable, Sendable {
  /// The ground.
  public let ground: Ground
  /// Where the rule stands.
  public let citation: Citation

  /// A reason against an act.
  public init(_ ground: Ground) {
    self.ground = ground
    citation = ground.citation
  }

  /// Whether the head of the disclosure office may decide otherwise with a reason.
  public var canBeOverridden: Bool { ground.force == .recommendation }
}

/// An act that was not done, with all the reasons at once.
public struct Refused: Error, Hashable, Sendable {
  /// The act.
  public let act: EventKind
  /// The day for which it was proposed.
  public let on: CivilDate
  /// The reasons, never none.
  public let reasons: [Refusal]
}

/// What is to be said about a fact that was recorded as it happened.
public struct Remark: Hashable, Sendable {
  /// What happened.
  public let act: EventKind
  /// The day on which it happened.
  public let on: CivilDate
  /// What is to be said about it, never nothing.
  public let reasons: [Refusal]

  /// A remark with each ground once; what is only worth noting is not said of what is refused.
  init(act: EventKind, on day: CivilDate, grounds: [Ground]) {
    let isRefused = grounds.contains { $0.force.refuses }
    self.act = act
    on = day
    reasons = grounds.filter { !isRefused || $0.force != .note }.uniqued().map { Refusal($0) }
  }

  /// Whether the law or the facts stood against it, so that it moved no clock.
  public var isRefused: Bool { reasons.contains { $0.ground.force.refuses } }
}
