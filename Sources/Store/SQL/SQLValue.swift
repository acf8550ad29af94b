/// A value as both engines hold it.
public enum SQLValue: Hashable, Sendable {
  /// No value.
  case null
  /// A whole number.
  case integer(Int64)
  /// A floating-point number.
  case real(Double)
  /// A text; never one with U+0000 in it, which PostgreSQL cannot hold.
  case text(String)
  /// Bytes.
  case bytes([UInt8])
}
