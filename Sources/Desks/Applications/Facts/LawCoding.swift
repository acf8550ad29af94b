public import Regulation
public import Workdays

// The law's values as they stand in payloads: days as `2026-03-02`, choices by their names.

extension CivilDate: Codable {
  /// Reads `2026-03-02`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let day = CivilDate(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such day")
    }
    self = day
  }

  /// Writes `2026-03-02`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Channel: Codable {}
extension ConsultedKind: Codable {}
extension Opinion: Codable {}
extension Outcome: Codable {}
extension Statement: Codable {}
extension ReconsiderationProcedure: Codable {}

extension DecisionKind: Codable {
  /// The name under which it stands in payloads and forms: that of the case.
  public var name: String { String(describing: self) }

  /// The kind with this name.
  public init?(name: String) {
    guard let kind = DecisionKind.byName[name] else { return nil }
    self = kind
  }

  /// Reads the name.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let kind = DecisionKind(name: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such decision")
    }
    self = kind
  }

  /// Writes the name.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }

  private static let byName = Dictionary(
    uniqueKeysWithValues: DecisionKind.allCases.map { ($0.name, $0) })
}

extension Channel: TextChoice {}
extension ConsultedKind: TextChoice {}
extension Outcome: TextChoice {}
extension ReconsiderationProcedure: TextChoice {}
extension Matter: TextChoice {}
extension ApplicantKind: TextChoice {}
extension WaitingFor: TextChoice {}
extension AwaitedStep: TextChoice {}
