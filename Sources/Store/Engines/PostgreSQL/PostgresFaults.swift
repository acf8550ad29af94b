extension StoreFault {
  /// What the server or the connection answered with, as a fault.
  static func postgres(
    _ result: PostgresResult, on connection: PostgresConnection, doing: String
  ) -> StoreFault {
    let state = result.sqlState
    if state == "25006", !connection.isReading { connection.isUnfit = true }
    if state == "40003" {
      return StoreFault(
        doing: doing, kind: .connectionLost(.unknown), detail: "PostgreSQL 40003: \(result.message)"
      )
    }
    if connection.isLost || isLoss(state) {
      return StoreFault(
        doing: doing, kind: .connectionLost(.notDone),
        detail: state.isEmpty ? connection.message : "PostgreSQL \(state): \(result.message)")
    }
    return StoreFault(
      doing: doing, kind: kind(of: state), detail: "PostgreSQL \(state): \(result.message)")
  }

  /// Classes and codes of Appendix A of PostgreSQL's documentation.
  private static func kind(of state: String) -> Kind {
    switch state {
    case "40001", "40P01": .serialization
    case "55P03": .busy
    case "23505": .constraint(.unique)
    case "23503": .constraint(.foreignKey)
    case "23514": .constraint(.check)
    case "23502": .constraint(.notNull)
    case "XX001", "XX002": .damaged
    case "53100", "58030": .file
    case "22021": .value
    default: .statement
    }
  }

  /// Whether the server ends the connection.
  private static func isLoss(_ state: String) -> Bool {
    state.hasPrefix("08") || ["57P01", "57P02", "57P03", "57P05"].contains(state)
  }
}
