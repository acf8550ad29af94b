/// One of the three statistical tables, numbered as the sections of the report that hold them.
public enum Table: UInt8, CaseIterable, Comparable, Sendable {
  /// Section two: what was published on the organ's own motion.
  case ii
  /// Section three: applications received and handled.
  case iii
  /// Section four: reconsideration and litigation.
  case iv

  /// The name used in a cell's address.
  public var name: String {
    switch self {
    case .ii: "II"
    case .iii: "III"
    case .iv: "IV"
    }
  }

  /// Orders the tables as they are printed.
  public static func < (left: Table, right: Table) -> Bool { left.rawValue < right.rawValue }
}
