import Glibc

/// Threads with a connection each, which do one piece of work after another.
///
/// `@unchecked`: the queue is guarded by the mutex, which Swift cannot see; a condition is needed,
/// which its own `Mutex` has none of.
final class PostgresWorkers: @unchecked Sendable {
  typealias Work = @Sendable (PostgresWorker) -> Void

  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var queue: [Work] = []
  private var next = 0
  private var isClosed = false
  private var running = 0
  private var onEnd: [@Sendable () -> Void] = []

  /// Starts this many threads; each connects when it is first needed.
  init(count: Int, connect: @escaping @Sendable (String) throws -> PostgresConnection) {
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(condition, nil)
    running = count
    for _ in 0..<count {
      let body = Unmanaged.passRetained(Body { self.serve(PostgresWorker(connect: connect)) })
      var thread = pthread_t()
      let result = pthread_create(
        &thread, nil,
        { argument in
          guard let argument else { return nil }
          Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
          return nil
        }, body.toOpaque())
      precondition(result == 0, "no thread can be started")
      pthread_detach(thread)
    }
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  /// Gives work to the next thread that is free; false where they have ended.
  func perform(_ work: @escaping Work) -> Bool {
    locked {
      guard !isClosed else { return false }
      queue.append(work)
      pthread_cond_signal(condition)
      return true
    }
  }

  /// Lets the threads finish what they were given, and end.
  func close() async {
    await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
      let hasEnded = locked {
        isClosed = true
        pthread_cond_broadcast(condition)
        if running > 0 { onEnd.append { continuation.resume() } }
        return running == 0
      }
      if hasEnded { continuation.resume() }
    }
  }

  private func serve(_ worker: PostgresWorker) {
    while let work = take() { work(worker) }
    worker.disconnect()
    let end = locked {
      running -= 1
      return running == 0 ? onEnd : []
    }
    for resume in end { resume() }
  }

  private func take() -> Work? {
    locked {
      while next == queue.count {
        if isClosed { return nil }
        pthread_cond_wait(condition, mutex)
      }
      let work = queue[next]
      next += 1
      if next == queue.count || next > 1024 {
        queue.removeFirst(next)
        next = 0
      }
      return work
    }
  }

  private func locked<Value>(_ body: () -> Value) -> Value {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return body()
  }

  private final class Body {
    let run: () -> Void
    init(_ run: @escaping () -> Void) { self.run = run }
  }
}

/// One thread's connection, renewed where it was lost.
final class PostgresWorker {
  private let connect: (String) throws -> PostgresConnection
  private var connection: PostgresConnection?

  init(connect: @escaping (String) throws -> PostgresConnection) { self.connect = connect }

  /// Runs `body` on the connection, which is made where there is none and given up once it is lost.
  func withConnection<Value>(doing: String, _ body: (PostgresConnection) throws -> Value) throws
    -> Value
  {
    let connection = try self.connection ?? connect(doing)
    self.connection = connection
    defer { if connection.isLost { self.connection = nil } }
    return try body(connection)
  }

  /// Whether a connection was there before.
  var isConnected: Bool { connection != nil }

  /// Lets go of the connection.
  func disconnect() { connection = nil }
}
