import CLibPQ

/// An answer of the server, let go of together with this value's last owner.
final class PostgresResult {
  private let result: OpaquePointer?

  init(_ result: OpaquePointer?) { self.result = result }

  deinit { PQclear(result) }

  var isSuccess: Bool {
    let status = PQresultStatus(result)
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK
  }

  /// The five characters that name an error; empty where the server did not answer at all.
  var sqlState: String { field(GONGKAI_PQ_SQLSTATE) }

  /// The message and the rule that was broken, without the detail, which shows values.
  var message: String {
    let constraint = field(GONGKAI_PQ_CONSTRAINT)
    return field(GONGKAI_PQ_MESSAGE) + (constraint.isEmpty ? "" : " [\(constraint)]")
  }

  /// What was done, in the server's words: `COMMIT`.
  var commandStatus: String { PQcmdStatus(result).map { String(cString: $0) } ?? "" }

  /// How many rows were changed.
  var changedRows: Int { PQcmdTuples(result).flatMap { Int(String(cString: $0)) } ?? 0 }

  var rowCount: Int { Int(PQntuples(result)) }

  /// The names of the columns.
  var columns: ColumnNames {
    ColumnNames(
      (0..<PQnfields(result)).map { column in
        PQfname(result, column).map { String(cString: $0) } ?? ""
      })
  }

  /// The first rows.
  func rows(atMost limit: Int) throws -> [Row] {
    let names = columns
    let types = (0..<PQnfields(result)).map { PQftype(result, $0) }
    return try (0..<min(limit, rowCount)).map { row in
      Row(
        names: names,
        values: try types.indices.map { column in
          try value(row: Int32(row), column: Int32(column), type: types[column])
        })
    }
  }

  private func value(row: Int32, column: Int32, type: Oid) throws -> SQLValue {
    guard PQgetisnull(result, row, column) == 0 else { return .null }
    let bytes = UnsafeRawBufferPointer(
      start: PQgetvalue(result, row, column), count: Int(PQgetlength(result, row, column)))
    guard let value = PostgresResult.value(bytes, type: type) else {
      throw StoreFault(
        doing: "reading an answer", kind: .statement,
        detail: "column \(columns.all[Int(column)]) has the type \(type), which is not known here")
    }
    return value
  }

  private static func value(_ bytes: UnsafeRawBufferPointer, type: Oid) -> SQLValue? {
    switch type {
    case PostgresType.text, PostgresType.varchar, PostgresType.name, PostgresType.unknown:
      .text(String(decoding: bytes, as: UTF8.self))
    case PostgresType.bytea: .bytes(Array(bytes))
    case PostgresType.int8: .integer(number(bytes))
    case PostgresType.int4: .integer(Int64(Int32(truncatingIfNeeded: number(bytes))))
    case PostgresType.int2: .integer(Int64(Int16(truncatingIfNeeded: number(bytes))))
    case PostgresType.oid, PostgresType.bool: .integer(number(bytes))
    case PostgresType.float8: .real(Double(bitPattern: UInt64(bitPattern: number(bytes))))
    case PostgresType.float4:
      .real(Double(Float(bitPattern: UInt32(truncatingIfNeeded: number(bytes)))))
    case PostgresType.numeric: PostgresNumeric(bytes).value
    case PostgresType.void: .null
    default: nil
    }
  }

  private static func number(_ bytes: UnsafeRawBufferPointer) -> Int64 {
    Int64(bitPattern: bytes.reduce(0) { $0 << 8 | UInt64($1) })
  }

  private func field(_ field: some BinaryInteger) -> String {
    PQresultErrorField(result, Int32(field)).map { String(cString: $0) } ?? ""
  }
}
