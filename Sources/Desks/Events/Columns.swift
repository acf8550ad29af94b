public import Store

/// A choice that stands in a column as the text that its name is.
public protocol TextChoice: RawRepresentable, SQLBindable, SQLReadable where RawValue == String {}

extension TextChoice {
  /// The name as a text.
  public var sqlValue: SQLValue { .text(rawValue) }

  /// The choice that a column names.
  public init?(sqlValue: SQLValue) {
    guard case .text(let text) = sqlValue else { return nil }
    self.init(rawValue: text)
  }
}

extension Role: TextChoice {}
extension OrganKind: TextChoice {}

extension UnifiedCode: SQLBindable, SQLReadable {
  /// The code as a text.
  public var sqlValue: SQLValue { .text(text) }

  /// The code that a column holds.
  public init?(sqlValue: SQLValue) {
    guard case .text(let text) = sqlValue, let code = try? UnifiedCode(text) else { return nil }
    self = code
  }
}
