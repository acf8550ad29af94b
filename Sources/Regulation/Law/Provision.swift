public import Workdays

/// A rule of the law as data: what it says, where, and since when.
///
/// An older version is never edited into a newer one; both stand, each with its own day.
public struct Provision: Hashable, Sendable {
  /// How sure the source is.
  public enum Mark: String, CaseIterable, Sendable {
    /// Read in the text or in an official repost of it.
    case verified = "V"
    /// Common knowledge of the field, not read in a source: a default that can be configured.
    case known = "K"
    /// The project's own recommendation.
    case recommended = "R"
  }

  /// What a provision says in numbers.
  public enum Value: Hashable, Sendable {
    /// It says no number.
    case rule
    /// So many times.
    case count(Int)
    /// A period.
    case period(Period)
    /// A day of every year.
    case annualDay(month: Int, day: Int)
    /// Prices that rise with the quantity.
    case prices(FeeSchedule)
  }

  /// The rule.
  public let id: ID
  /// Where it stands.
  public let citation: Citation
  /// The first day to which it applies.
  public let effectiveFrom: CivilDate
  /// What it says.
  public let value: Value
  /// How sure the source is.
  public let mark: Mark
  /// What the program does about it, in a sentence.
  public let does: String

  init(
    _ id: ID, _ citation: Citation, from: CivilDate, _ value: Value = .rule,
    mark: Mark = .verified, does: String
  ) {
    self.id = id
    self.citation = citation
    effectiveFrom = from
    self.value = value
    self.mark = mark
    self.does = does
  }

  /// Every version of every rule, in the order of the law.
  public static let all = ofTheRegulation + ofTheFeeRules + ofRemedies

  /// The versions of one rule, the oldest first.
  public static func versions(of id: ID) -> [Provision] { byID[id] ?? [] }

  private static let byID = Dictionary(grouping: all, by: \.id).mapValues { versions in
    versions.sorted { $0.effectiveFrom < $1.effectiveFrom }
  }

  /// The version that applies on a day, if the rule was in force by then.
  public static func version(of id: ID, on day: CivilDate) -> Provision? {
    versions(of: id).last { $0.effectiveFrom <= day }
  }

  static func latest(_ id: ID) -> Provision {
    guard let provision = versions(of: id).last else {
      preconditionFailure("\(id) is not in the table")
    }
    return provision
  }

  /// The period of the value, where it is one.
  public var period: Period? {
    if case .period(let period) = value { period } else { nil }
  }
}

/// A length of time as the law writes it.
public enum Period: Hashable, Sendable {
  /// Working days; the first day is not counted.
  case workingDays(Int)
  /// Days of the civil calendar; the first is not counted, and an end on a day off moves on.
  case calendarDays(Int)
  /// Months by the civil calendar; an end on a day off moves on.
  case months(Int)
  /// Years by the civil calendar; an end on a day off moves on.
  case years(Int)

  /// The number, whatever it counts.
  public var number: Int {
    switch self {
    case .workingDays(let number), .calendarDays(let number), .months(let number),
      .years(let number):
      number
    }
  }
}
