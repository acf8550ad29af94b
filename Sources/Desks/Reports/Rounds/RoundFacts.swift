public import Store
public import Workdays

/// What can have happened to a round of collection; an event in the supervising organ's chain.
public enum RoundFact: Hashable, Sendable, Codable {
  /// It was opened.
  case opened(RoundPlan)
  /// Organs were added.
  case added(organs: [Organ.ID])
  /// The due day was moved.
  case extended(due: CivilDateText, reason: String)
  /// It was closed: nothing is handed in any more.
  case closed

  /// What happened, without its particulars; the raw value stands in an event's kind.
  public enum Kind: String, CaseIterable, Sendable {
    /// One of the facts.
    case opened, added, extended, closed
  }

  /// What happened, without its particulars.
  public var kind: Kind {
    switch self {
    case .opened: .opened
    case .added: .added
    case .extended: .extended
    case .closed: .closed
    }
  }
}

/// What a round collects.
public struct RoundPlan: Hashable, Sendable, Codable {
  /// The year of the reports.
  public var year: Int
  /// The organs that report.
  public var organs: [Organ.ID]
  /// The last day.
  public var due: CivilDateText

  /// What a round collects.
  public init(year: Int, organs: [Organ.ID], due: CivilDate) {
    self.year = year
    self.organs = organs
    self.due = CivilDateText(due)
  }
}

/// A day as an event's payload holds it.
public struct CivilDateText: Hashable, Sendable, Codable {
  /// The day.
  public let day: CivilDate

  /// A day.
  public init(_ day: CivilDate) { self.day = day }

  /// Reads the day.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let day = CivilDate(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no day")
    }
    self.day = day
  }

  /// Writes the day.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(day.description)
  }
}

/// What events of rounds are about.
enum RoundSubject: RecordSubject {
  typealias Record = Round
  typealias Kind = RoundFact.Kind

  static let name = "round"
}

extension RoundFact: RecordedFact {
  typealias Subject = RoundSubject
}

/// A round of collection as its facts make it.
public struct Round: Sendable {
  /// What tells rounds apart.
  public typealias ID = Identifier<Round>

  /// What tells it apart.
  public let id: ID
  /// The supervising organ.
  public let organ: Organ.ID
  /// The year of the reports.
  public let year: Int
  /// The organs that report.
  public private(set) var organs: [Organ.ID]
  /// The last day.
  public private(set) var due: CivilDate
  /// Whether nothing is handed in any more.
  public private(set) var isClosed = false
  /// Its history.
  public let entries: [RecordEntry<RoundFact>]

  /// Folds a history; nothing where it does not begin with the round being opened.
  init?(id: ID, organ: Organ.ID, entries: [RecordEntry<RoundFact>]) {
    guard case .opened(let plan)? = entries.first?.fact else { return nil }
    self.id = id
    self.organ = organ
    self.entries = entries
    year = plan.year
    organs = plan.organs
    due = plan.due.day
    for entry in entries {
      switch entry.fact {
      case .opened: break
      case .added(let more): organs += more.filter { !organs.contains($0) }
      case .extended(let day, _): due = day.day
      case .closed: isClosed = true
      }
    }
  }

  /// The version that somebody who acts must have seen.
  public var version: CaseVersion { CaseVersion(value: entries.last?.ref.value ?? 0) }
}
