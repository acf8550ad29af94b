public import AnnualReport

/// A JSON value to be written: members keep their order and numbers their exact decimals.
///
/// Foundation's encoder would write 665.94 by way of a binary fraction and the members of a
/// dictionary in any order (docs/decisions/0010-json.md).
public enum JSON: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number.
  case number(Quantity)
  /// A string.
  case string(String)
  /// An array.
  case array([JSON])
  /// An object, its members in the order of writing.
  case object([Member])

  /// A member of an object.
  public struct Member: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The value.
    public var value: JSON

    /// A member.
    public init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// A whole number; `null` for none.
  public static func whole(_ number: Int?) -> JSON { number.map { .number(Quantity($0)) } ?? .null }

  /// An exact number; `null` for none.
  public static func exact(_ number: Quantity?) -> JSON { number.map(JSON.number) ?? .null }

  /// A string; `null` for none.
  public static func text(_ string: String?) -> JSON { string.map(JSON.string) ?? .null }

  /// An array of strings.
  public static func texts(_ strings: some Sequence<String>) -> JSON {
    .array(strings.map(JSON.string))
  }
}
