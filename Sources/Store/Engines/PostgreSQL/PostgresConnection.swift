import CLibPQ

/// One connection to a server; used by one thread at a time.
final class PostgresConnection {
  private let connection: OpaquePointer
  private var prepared: [String: String] = [:]

  /// How many statements are kept prepared; beyond them all are given up.
  private static let preparedAtMost = 400

  /// Connects, to the first server that answers where the string names several.
  ///
  /// - Throws: `StoreFault`, with nothing done.
  init(_ string: String, doing: String) throws {
    guard let connection = PQconnectdb(string) else {
      throw StoreFault(doing: doing, kind: .connectionLost(.notDone), detail: "out of memory")
    }
    self.connection = connection
    guard PQstatus(connection) == CONNECTION_OK else {
      throw StoreFault(doing: doing, kind: .connectionLost(.notDone), detail: message)
    }
    // Notices would go to the standard error.
    PQsetNoticeProcessor(connection, { _, _ in }, nil)
    PQsetClientEncoding(connection, "UTF8")
  }

  deinit { PQfinish(connection) }

  /// Whether what runs is not meant to write.
  var isReading = false

  /// Whether the server turned out to be one that cannot be written to, such as after a fail-over.
  var isUnfit = false

  /// Whether the connection has ended, or is of no more use.
  var isLost: Bool { isUnfit || PQstatus(connection) != CONNECTION_OK }

  /// What the connection itself last had to say, in one line.
  var message: String {
    let text = PQerrorMessage(connection).map { String(cString: $0) } ?? ""
    return text.split(whereSeparator: \.isNewline).joined(separator: "; ")
  }

  /// Runs a statement without values.
  func run(_ text: String, doing: String) throws -> PostgresResult {
    try checked(PostgresResult(PQexec(connection, text)), doing: doing)
  }

  /// Runs a statement with values, prepared once in the life of the connection.
  func run(_ text: String, _ values: [SQLValue], doing: String) throws -> PostgresResult {
    let parameters = try PostgresParameters(values)
    let name = try prepare(text, parameters, doing: doing)
    let result = parameters.withPointers { values, lengths, formats in
      PQexecPrepared(
        connection, name, Int32(parameters.types.count), values, lengths, formats, 1)
    }
    return try checked(PostgresResult(result), doing: doing)
  }

  /// Runs a statement with values once, for statements that are never the same twice.
  func runOnce(_ text: String, _ values: [SQLValue], doing: String) throws -> PostgresResult {
    let parameters = try PostgresParameters(values)
    let result = parameters.withPointers { values, lengths, formats in
      PQexecParams(
        connection, text, Int32(parameters.types.count), parameters.types, values, lengths,
        formats, 1)
    }
    return try checked(PostgresResult(result), doing: doing)
  }

  private func prepare(_ text: String, _ parameters: PostgresParameters, doing: String) throws
    -> String
  {
    let key = parameters.types.reduce(into: text) { $0 += ",\($1)" }
    if let name = prepared[key] { return name }
    if prepared.count >= PostgresConnection.preparedAtMost {
      _ = try run("DEALLOCATE ALL", doing: doing)
      prepared = [:]
    }
    let name = "s\(prepared.count)"
    let result = PQprepare(
      connection, name, text, Int32(parameters.types.count), parameters.types)
    _ = try checked(PostgresResult(result), doing: doing)
    prepared[key] = name
    return name
  }

  private func checked(_ result: PostgresResult, doing: String) throws -> PostgresResult {
    guard result.isSuccess else {
      throw StoreFault.postgres(result, on: self, doing: doing)
    }
    return result
  }
}
