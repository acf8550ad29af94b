import Glibc

/// PostgreSQL through libpq: connections on threads of their own.
struct PostgresEngine: Engine {
  let dialect = Dialect.postgres
  private let workers: PostgresWorkers

  init(connection: String, connections: Int, isDurable: Bool) {
    workers = PostgresWorkers(count: connections) { doing in
      try PostgresConnection.open(connection, isDurable: isDurable, doing: doing)
    }
  }

  func read<Value: Sendable>(
    _ doing: String, _ body: @escaping @Sendable (any Session) throws -> Value
  ) async throws -> Value {
    try await perform(doing) { worker in
      try worker.transaction(.reading, doing: doing, body)
    }
  }

  func write<Value: Sendable>(
    _ doing: String, lane: Lane, _ body: @escaping @Sendable (any Session) throws -> Value
  ) async throws -> Value {
    try await perform(doing) { worker in
      try PostgresRetries.run { attempt in
        let kind: PostgresTransaction =
          lane == .exclusive || attempt > PostgresRetries.besideOthers ? .alone : .writing
        return try worker.transaction(kind, doing: doing, body)
      }
    }
  }

  func close() async { await workers.close() }

  private func perform<Value: Sendable>(
    _ doing: String, _ work: @escaping @Sendable (PostgresWorker) throws -> Value
  ) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      let isGiven = workers.perform { worker in
        continuation.resume(with: Result { try work(worker) })
      }
      if !isGiven {
        continuation.resume(
          throwing: StoreFault(doing: doing, kind: .closed, detail: "its threads have ended"))
      }
    }
  }
}

/// When work that met another's is done again.
enum PostgresRetries {
  /// How many times it is tried beside all others, before it goes in a row with those that failed too.
  static let besideOthers = 3
  private static let atMost = 40

  /// Tries until it succeeds, with longer and longer pauses of random length.
  static func run<Value>(_ work: (_ attempt: Int) throws -> Value) throws -> Value {
    for attempt in 1..<atMost {
      do { return try work(attempt) } catch let fault as StoreFault
        where fault.kind.isWorthRetrying
      {
        usleep(UInt32.random(in: 0...(500 << min(attempt, 8))))
      }
    }
    return try work(atMost)
  }
}
