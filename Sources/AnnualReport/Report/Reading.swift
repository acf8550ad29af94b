/// What a cell of a report holds: zero, blank and a text are three different things.
public enum Value: Hashable, Sendable {
  /// A number.
  case number(Quantity)
  /// An empty cell, or a mark such as `/`, `—`, `无`, `不适用`.
  case blank
  /// A text that is no number.
  case text
  /// The cell was not found in the source, or which number belongs to it is not certain.
  case unread

  /// The number, where there is one.
  public var number: Quantity? {
    guard case .number(let quantity) = self else { return nil }
    return quantity
  }
}

/// A cell as it was read: its value, the raw text, the place in the source, and the doubt.
public struct Reading: Hashable, Sendable {
  /// The value.
  public var value: Value
  /// The text of the source, as it stands there.
  public var raw: String
  /// Where the text stands; nil where the cell was not found.
  public var place: Place?
  /// Why the reading is not certain; nil where it is.
  public var doubt: Doubt?

  /// A reading.
  public init(_ value: Value, raw: String = "", place: Place? = nil, doubt: Doubt? = nil) {
    self.value = value
    self.raw = raw
    self.place = place
    self.doubt = doubt
  }
}

/// Why a reading is not certain.
public enum Doubt: Hashable, Sendable {
  /// The source has no such table.
  case tableMissing
  /// The table was found, this row was not.
  case rowMissing
  /// The row was found, but it ends before this column.
  case columnMissing
  /// The row holds fewer or more numbers than columns, and which belongs where is not certain.
  case ambiguousColumns(found: Int)
  /// Numbers were found, but which row they belong to is not certain.
  case ambiguousRow
  /// The cell holds a number and a remark; the number was taken, the remark left aside.
  case remark
  /// The cell holds a text that is no number.
  case notNumber
  /// The cell holds several numbers.
  case severalNumbers
  /// The digits are set apart in a way that may be one number or several.
  case splitDigits
  /// The cell names a unit that is not the form's (元 where 万元 belongs).
  case unit
  /// The report prints (六)其他处理 as one row; its three parts are not given.
  case printedAsOneRow
  /// The row's label is not the form's; it was recognised by its likeness and its place.
  case unsureLabel
  /// The number stands apart from its row, on a line of its own.
  case displaced
  /// The figure is only told in prose.
  case onlyInProse
  /// The same row stands in the source more than once, with other numbers.
  case contradictory
}
