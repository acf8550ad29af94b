public import Workdays

/// What can stand in a statement as a bound value.
public protocol SQLBindable {
  /// The value as the engines hold it.
  var sqlValue: SQLValue { get }
}

/// What can be read from a column.
public protocol SQLReadable {
  /// The value in a column, or nothing where the column holds something else.
  init?(sqlValue: SQLValue)
}

extension SQLValue: SQLBindable, SQLReadable {
  /// Itself.
  public var sqlValue: SQLValue { self }

  /// Itself.
  public init?(sqlValue: SQLValue) { self = sqlValue }
}

extension Int64: SQLBindable, SQLReadable {
  /// A whole number.
  public var sqlValue: SQLValue { .integer(self) }

  /// The whole number.
  public init?(sqlValue: SQLValue) {
    guard case .integer(let value) = sqlValue else { return nil }
    self = value
  }
}

extension Int: SQLBindable, SQLReadable {
  /// A whole number.
  public var sqlValue: SQLValue { .integer(Int64(self)) }

  /// The whole number.
  public init?(sqlValue: SQLValue) {
    guard case .integer(let value) = sqlValue else { return nil }
    self.init(exactly: value)
  }
}

extension Bool: SQLBindable, SQLReadable {
  /// 1 or 0: a truth is kept in a column of whole numbers.
  public var sqlValue: SQLValue { .integer(self ? 1 : 0) }

  /// Whether the column holds 1; 0 is false, and nothing else is either.
  public init?(sqlValue: SQLValue) {
    switch sqlValue {
    case .integer(0): self = false
    case .integer(1): self = true
    default: return nil
    }
  }
}

extension Double: SQLBindable, SQLReadable {
  /// A floating-point number.
  public var sqlValue: SQLValue { .real(self) }

  /// The number; a whole one too.
  public init?(sqlValue: SQLValue) {
    switch sqlValue {
    case .real(let value): self = value
    case .integer(let value): self = Double(value)
    default: return nil
    }
  }
}

extension String: SQLBindable, SQLReadable {
  /// A text.
  public var sqlValue: SQLValue { .text(self) }

  /// The text.
  public init?(sqlValue: SQLValue) {
    guard case .text(let value) = sqlValue else { return nil }
    self = value
  }
}

extension [UInt8]: SQLBindable, SQLReadable {
  /// Bytes.
  public var sqlValue: SQLValue { .bytes(self) }

  /// The bytes.
  public init?(sqlValue: SQLValue) {
    guard case .bytes(let value) = sqlValue else { return nil }
    self = value
  }
}

extension Optional: SQLBindable where Wrapped: SQLBindable {
  /// The value, or null.
  public var sqlValue: SQLValue { self?.sqlValue ?? .null }
}

extension Optional: SQLReadable where Wrapped: SQLReadable {
  /// Nothing for null; otherwise the value.
  public init?(sqlValue: SQLValue) {
    if case .null = sqlValue {
      self = .none
    } else if let value = Wrapped(sqlValue: sqlValue) {
      self = .some(value)
    } else {
      return nil
    }
  }
}

extension CivilDate: SQLBindable, SQLReadable {
  /// A text such as `2026-03-02`, so that days sort as texts do.
  public var sqlValue: SQLValue { .text(description) }

  /// The day that the text names.
  public init?(sqlValue: SQLValue) {
    guard case .text(let text) = sqlValue else { return nil }
    self.init(text)
  }
}
