public import Store
public import Workdays

/// An administrative organ, with all that was ever recorded of it.
public struct Organ: Hashable, Sendable {
  /// What tells organs apart.
  public typealias ID = Identifier<Organ>

  /// What tells it apart.
  public let id: ID
  /// Its unified social credit code.
  public let code: UnifiedCode?
  /// What kind of organ it is.
  public let kind: OrganKind
  /// What its index numbers begin with.
  public let indexPrefix: String?
  /// Whether it may issue rules (规章).
  public let mayIssueRules: Bool
  /// How it is reached, and where one goes against its decisions.
  public let particulars: Particulars
  /// The day on which it was set up; nil where nobody said.
  public let founded: CivilDate?
  /// When and how it ended.
  public let ending: OrganEnding?
  /// Its names, in the order in which they were recorded.
  public let names: [Dated<String>]
  /// What it was placed under, in the order of recording; nil for under nothing.
  public let parents: [Dated<ID?>]
  /// Which organ supervised it, in the order of recording; nil for none.
  public let supervisors: [Dated<ID?>]
  /// Counts its changes; whoever edits says which one was seen.
  public let version: Int64

  /// Its name on a day.
  ///
  /// Before its first name it has that one too, so that no page is without.
  public func name(on day: CivilDate) -> String {
    names.value(on: day) ?? names.first?.value ?? ""
  }

  /// What it was placed under on a day.
  public func parent(on day: CivilDate) -> ID? { parents.latest(on: day)?.value ?? nil }

  /// Which organ supervised it on a day.
  public func supervisor(on day: CivilDate) -> ID? { supervisors.latest(on: day)?.value ?? nil }

  /// Whether there was such an organ on a day; the day on which it ended is the first without it.
  public func exists(on day: CivilDate) -> Bool {
    (founded.map { $0 <= day } ?? true) && (ending.map { day < $0.on } ?? true)
  }
}

/// When and how an organ ended.
public struct OrganEnding: Hashable, Sendable {
  /// The first day without it.
  public let on: CivilDate
  /// The organ that carries its duties on; nil where it was dissolved.
  public let into: Organ.ID?

  /// An ending.
  public init(on: CivilDate, into: Organ.ID?) {
    self.on = on
    self.into = into
  }
}
