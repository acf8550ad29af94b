public import Workdays

/// What is said of an organ when it is entered.
public struct NewOrgan: Hashable, Sendable {
  /// Its name.
  public var name: String
  /// Its unified social credit code, as typed; nil where it has none.
  public var code: String?
  /// What kind of organ it is.
  public var kind: OrganKind
  /// The organ above it.
  public var parent: Organ.ID?
  /// The organ that supervises it.
  public var supervisor: Organ.ID?
  /// What its index numbers begin with; the organisation code in the code where nothing is said.
  public var indexPrefix: String?
  /// Whether it may issue rules.
  public var mayIssueRules = false
  /// The day on which it was set up; nil where nobody knows.
  public var founded: CivilDate?
  /// How it is reached.
  public var particulars = Particulars()

  /// An organ to be entered.
  public init(name: String, code: String?, kind: OrganKind) {
    self.name = name
    self.code = code
    self.kind = kind
  }
}

/// What of an organ can be set anew and has no day of its own; nil for as it is.
public struct OrganChange: Hashable, Sendable {
  /// Its unified social credit code, as typed; empty for none.
  public var code: String?
  /// What kind of organ it is.
  public var kind: OrganKind?
  /// What its index numbers begin with; empty for nothing.
  public var indexPrefix: String?
  /// Whether it may issue rules.
  public var mayIssueRules: Bool?
  /// The day on which it was set up, where that was not known or was recorded wrongly.
  public var founded: CivilDate?
  /// How it is reached.
  public var particulars: Particulars?

  /// Everything as it is.
  public init() {}
}
