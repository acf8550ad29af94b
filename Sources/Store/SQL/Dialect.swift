/// What differs between the engines in the text of a statement.
enum Dialect: Sendable {
  case sqlite
  case postgres

  /// The statement's text as the engine takes it, and its values in order.
  func render(_ sql: SQL) -> (text: String, values: [SQLValue]) {
    var text = ""
    var values: [SQLValue] = []
    for piece in sql.pieces {
      switch piece {
      case .text(let part): text += part
      case .type(let type): text += name(of: type)
      case .value(let value):
        values.append(value)
        switch self {
        case .sqlite: text += "?"
        case .postgres: text += "$\(values.count)"
        }
      }
    }
    return (text, values)
  }

  private func name(of type: SQL.ColumnType) -> String {
    switch (self, type) {
    case (.sqlite, .bytes): "BLOB"
    case (.sqlite, .real): "REAL"
    case (.postgres, .bytes): "BYTEA"
    case (.postgres, .real): "DOUBLE PRECISION"
    }
  }
}
