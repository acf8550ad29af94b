/// Lets a bounded number of requests work at once, a bounded number wait, and turns others away.
actor Turnstile {
  private var free: Int
  private let places: Int
  private var queue: [CheckedContinuation<Void, Never>] = []

  /// A turnstile with so many places to work and to wait.
  init(working: Int, waiting: Int) {
    free = working
    places = waiting
  }

  /// Does the work when its turn has come.
  nonisolated func pass<Result: Sendable>(
    _ work: @Sendable () async throws -> Result
  ) async throws -> Result {
    try await enter()
    do {
      let result = try await work()
      await leave()
      return result
    } catch {
      await leave()
      throw error
    }
  }

  private func enter() async throws {
    guard free == 0 else {
      free -= 1
      return
    }
    guard queue.count < places else { throw Crowded() }
    await withCheckedContinuation { queue.append($0) }
  }

  private func leave() {
    guard queue.isEmpty else {
      queue.removeFirst().resume()
      return
    }
    free += 1
  }
}

/// Too many requests are waiting already.
struct Crowded: Error {}
