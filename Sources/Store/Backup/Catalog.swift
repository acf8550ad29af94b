/// The tables that hold records, and their columns, as the engine itself knows them.
struct Catalog {
  let session: any Session

  /// The tables in order of their names, without those that are made of others.
  func tables() throws -> [String] {
    let statement: SQL =
      switch session.dialect {
      case .sqlite:
        """
        SELECT name FROM sqlite_schema WHERE type = 'table'
        AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name
        """
      case .postgres:
        """
        SELECT table_name::text FROM information_schema.tables
        WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' ORDER BY 1
        """
      }
    return try session.rows(statement, atMost: .max).map { try $0.get(0, as: String.self) }
      .filter { !Catalog.isDerived($0) }
  }

  /// The columns of a table, in order.
  func columns(of table: String) throws -> [String] {
    let statement: SQL =
      switch session.dialect {
      case .sqlite: "SELECT name FROM pragma_table_info(\(table)) ORDER BY cid"
      case .postgres:
        """
        SELECT column_name::text FROM information_schema.columns
        WHERE table_schema = current_schema() AND table_name = \(table) ORDER BY ordinal_position
        """
      }
    return try session.rows(statement, atMost: .max).map { try $0.get(0) }
  }

  /// The index for searching is made of the entries; which steps were taken is told by itself.
  private static func isDerived(_ table: String) -> Bool {
    ["migration", "search_block", "search_scope"].contains(table)
  }
}

extension Session {
  /// The rows of one of the program's own tables in an order that both engines agree on.
  func eachRow(of table: String, columns: [String], _ body: (Row) throws -> Void) throws {
    let names = columns.map { SQL(trusted: "\"\($0)\"") }.joined(separator: ", ")
    let order = (1...max(1, columns.count)).map { SQL(trusted: "\($0)") }.joined(separator: ", ")
    try each("SELECT \(names) FROM \(SQL(trusted: "\"\(table)\"")) ORDER BY \(order)", body)
  }
}
