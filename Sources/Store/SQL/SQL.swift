/// A statement, or a part of one, written as a literal.
///
/// What is interpolated is bound, never spliced as text: `"SELECT name FROM organ WHERE id = \(id)"`.
/// Another `SQL` is spliced with its values; `\(list: ids)` stands for a list behind `IN`. There is no
/// way to make a statement of a `String`, so no input ever becomes one.
public struct SQL: ExpressibleByStringInterpolation, Sendable {
  var pieces: [Piece]

  enum Piece: Sendable {
    case text(String)
    case value(SQLValue)
    case type(ColumnType)
  }

  /// A type of column whose name differs between the engines.
  public enum ColumnType: Sendable {
    /// Bytes: `BLOB`, `BYTEA`.
    case bytes
    /// A floating-point number of 64 bits: `REAL`, `DOUBLE PRECISION`.
    case real
  }

  /// A statement without values.
  public init(stringLiteral value: StaticString) {
    pieces = [.text("\(value)")]
  }

  /// A statement with values.
  public init(stringInterpolation: StringInterpolation) {
    pieces = stringInterpolation.pieces
  }

  /// Only for names that the program itself knows: those of its own tables and columns.
  init(trusted text: String) {
    pieces = [.text(text)]
  }

  /// One part behind the other.
  public static func + (left: SQL, right: SQL) -> SQL {
    var sum = left
    sum.pieces += right.pieces
    return sum
  }

  /// Collects the parts of a literal.
  public struct StringInterpolation: StringInterpolationProtocol {
    var pieces: [Piece] = []

    /// An empty literal.
    public init(literalCapacity: Int, interpolationCount: Int) {
      pieces.reserveCapacity(interpolationCount * 2 + 1)
    }

    /// A part of the literal itself.
    public mutating func appendLiteral(_ literal: StaticString) {
      pieces.append(.text("\(literal)"))
    }

    /// A bound value.
    public mutating func appendInterpolation(_ value: some SQLBindable) {
      pieces.append(.value(value.sqlValue))
    }

    /// A bound value, or null.
    public mutating func appendInterpolation<Value: SQLBindable>(_ value: Value?) {
      pieces.append(.value(value.sqlValue))
    }

    /// Another statement's parts.
    public mutating func appendInterpolation(_ part: SQL) {
      pieces += part.pieces
    }

    /// A list in brackets, to stand behind `IN`; an empty one is `(NULL)`, in which nothing is.
    public mutating func appendInterpolation(list values: some Sequence<some SQLBindable>) {
      pieces.append(.text("("))
      var isFirst = true
      for value in values {
        if !isFirst { pieces.append(.text(", ")) }
        pieces.append(.value(value.sqlValue))
        isFirst = false
      }
      pieces.append(.text(isFirst ? "NULL)" : ")"))
    }

    /// A type of column, by the name that the engine has for it.
    public mutating func appendInterpolation(type: ColumnType) {
      pieces.append(.type(type))
    }
  }
}

extension Sequence<SQL> {
  /// The parts with a separator between them, such as conditions with `AND`.
  public func joined(separator: SQL) -> SQL {
    var joined: SQL = ""
    for (index, part) in enumerated() { joined = index == 0 ? part : joined + separator + part }
    return joined
  }
}
