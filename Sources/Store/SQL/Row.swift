/// A row that a statement answered with.
public struct Row: Sendable, Hashable {
  /// The names of the columns, in order.
  public var columns: [String] { names.all }

  /// The values, in the order of the columns.
  public let values: [SQLValue]

  private let names: ColumnNames

  init(names: ColumnNames, values: [SQLValue]) {
    self.names = names
    self.values = values
  }

  /// The value of a column.
  ///
  /// - Throws: `RowMismatch` where there is no such column, or where it holds something else.
  public func get<Value: SQLReadable>(_ column: String, as type: Value.Type = Value.self) throws
    -> Value
  {
    guard let index = names.index(of: column) else {
      throw RowMismatch(column: column, wanted: "\(type)", found: nil)
    }
    return try value(at: index, name: column)
  }

  /// The value of a column by its place, counted from 0.
  public func get<Value: SQLReadable>(_ index: Int, as type: Value.Type = Value.self) throws
    -> Value
  {
    guard values.indices.contains(index) else {
      throw RowMismatch(column: "\(index)", wanted: "\(type)", found: nil)
    }
    return try value(at: index, name: names.all[index])
  }

  private func value<Value: SQLReadable>(at index: Int, name: String) throws -> Value {
    guard let value = Value(sqlValue: values[index]) else {
      throw RowMismatch(column: name, wanted: "\(Value.self)", found: values[index].kind)
    }
    return value
  }
}

/// A row was read as what it is not; a mistake in the program or a row changed by hand.
public struct RowMismatch: Error, Hashable, CustomStringConvertible {
  /// The column asked for.
  public let column: String
  /// The type asked for.
  public let wanted: String
  /// What kind of value is there; nothing where there is no such column.
  public let found: String?

  /// What did not fit, without the value itself.
  public var description: String {
    guard let found else { return "there is no column \(column)" }
    return "column \(column) holds \(found), no \(wanted)"
  }
}

/// The names of a statement's columns, shared by its rows.
final class ColumnNames: Sendable, Hashable {
  let all: [String]

  init(_ names: [String]) { all = names }

  func index(of name: String) -> Int? { all.firstIndex(of: name) }

  static func == (left: ColumnNames, right: ColumnNames) -> Bool { left.all == right.all }

  func hash(into hasher: inout Hasher) { hasher.combine(all) }
}

extension SQLValue {
  /// The kind of value, for messages: the value itself may be nobody's business.
  var kind: String {
    switch self {
    case .null: "NULL"
    case .integer: "a whole number"
    case .real: "a floating-point number"
    case .text: "a text"
    case .bytes: "bytes"
    }
  }
}
