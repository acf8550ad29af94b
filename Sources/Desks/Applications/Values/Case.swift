public import Store

/// A case (办件): an application for disclosure, or one for correcting records.
public enum Case {
  /// What tells cases apart.
  public typealias ID = Identifier<Case>
}

/// What a case is about.
public enum Matter: String, CaseIterable, Codable, Sendable {
  /// Disclosure of government information (政府信息公开申请).
  case disclosure
  /// Correction of records about oneself (更正申请); no application, and never counted as one.
  ///
  /// - SeeAlso: 条例 第四十一条
  case recordsCorrection
}

/// The number under which a case is registered: `2026-0147`, counted by organ and year.
public struct CaseNumber: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The number as it stands on receipts; an imported case keeps that of its ledger.
  public let description: String

  /// The number that a ledger or a form gives.
  public init(_ text: String) { description = text }

  /// The number of a case by its place in the year.
  public init(year: Int, serial: Int) {
    let digits = String(serial)
    description = "\(year)-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// Reads the text.
  public init(from decoder: any Decoder) throws {
    description = try decoder.singleValueContainer().decode(String.self)
  }

  /// Writes the text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// How far a case had come when somebody looked at it.
///
/// Whoever acts hands back the version seen, and is told what happened meanwhile.
public struct CaseVersion: Hashable, Sendable, Comparable, LosslessStringConvertible {
  /// The place of the last event in the organ's chain.
  public let value: Int64

  /// The version after the event at this place.
  public init(value: Int64) { self.value = value }

  /// Reads what `description` writes.
  public init?(_ description: String) {
    guard let value = Int64(description), value >= 0 else { return nil }
    self.value = value
  }

  /// The number, as a form holds it.
  public var description: String { String(value) }

  /// Whether the first is older.
  public static func < (left: CaseVersion, right: CaseVersion) -> Bool { left.value < right.value }
}

/// A fact in a case's history, by its place in the organ's chain.
public struct FactRef: Hashable, Sendable, Comparable, Codable, LosslessStringConvertible {
  /// The place.
  public let value: Int64

  /// The fact at this place.
  public init(value: Int64) { self.value = value }

  /// Reads what `description` writes.
  public init?(_ description: String) {
    guard let value = Int64(description), value > 0 else { return nil }
    self.value = value
  }

  /// The number, as an address holds it.
  public var description: String { String(value) }

  /// Whether the first was recorded earlier.
  public static func < (left: FactRef, right: FactRef) -> Bool { left.value < right.value }

  /// Reads the number.
  public init(from decoder: any Decoder) throws {
    value = try decoder.singleValueContainer().decode(Int64.self)
  }

  /// Writes the number.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}
