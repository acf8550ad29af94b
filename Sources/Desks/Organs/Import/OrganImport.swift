/// What an import does, or would do.
public struct OrganImport: Hashable, Sendable {
  /// What comes of the rows that can be taken, in the order of the sheet.
  public let rows: [Row]
  /// The rows that were not taken, with all reasons.
  public let rejected: [Rejected]
  /// Headers that say nothing known.
  public let ignoredHeaders: [String]

  /// A row that can be taken.
  public struct Row: Hashable, Sendable {
    /// The number that the sheet gives it.
    public let line: Int
    /// The organ, as the row names it.
    public let name: String
    /// What comes of it.
    public let outcome: Outcome
    let id: Organ.ID
    let steps: [OrganStep]
  }

  /// What comes of a row.
  public enum Outcome: Hashable, Sendable {
    /// The organ is new.
    case founded
    /// The organ is there, and these things of it are said anew.
    case changed([OrganColumn])
    /// The organ is there as the row says.
    case unchanged
  }

  /// A row that was not taken.
  public struct Rejected: Hashable, Sendable {
    /// The number that the sheet gives it.
    public let line: Int
    /// The organ, as the row names it; empty where it does not.
    public let name: String
    /// Why not, never nothing.
    public let reasons: [ImportGround]
  }
}

/// Why a row is not taken.
public enum ImportGround: Hashable, Sendable {
  /// A cell that must say something says nothing.
  case missing(OrganColumn)
  /// It is no kind of organ.
  case kindUnknown(String)
  /// It is neither yes nor no.
  case neitherYesNorNo(String)
  /// It is no day.
  case dayInvalid(String)
  /// The organ named there is neither recorded nor in a row that can be taken.
  case organUnknown(OrganColumn, String)
  /// The code stands in an earlier row already.
  case codeTwice(line: Int)
  /// The name stands in an earlier row already.
  case nameTwice(line: Int)
  /// The organ may not be so.
  case organ(OrganGround)
}

/// One thing that is recorded of an organ.
enum OrganStep: Hashable, Sendable {
  case found(NewOrgan)
  case rename(String)
  case merge(into: Organ.ID)
  case dissolve
  case place(under: Organ.ID?)
  case supervise(by: Organ.ID?)
  case change(OrganChange)
}
