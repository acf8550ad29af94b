import Dispatch
import FoundationEssentials
import Synchronization

/// Does the work of hashing on threads of its own, half as many as there are processors.
///
/// So no event loop waits for it, and a flood of sign-ins leaves the other half to everybody else.
final class PasswordHasher: Sendable {
  private let queues: [DispatchQueue]
  private let waiting = Mutex((count: 0, next: 0))
  private let cost: ScryptCost
  /// What a password is compared with that belongs to no account, so that it takes the same time.
  private let decoy: PasswordHash

  /// How many may wait before the next is sent away.
  private static let mostWaiting = 64

  init(cost: ScryptCost) {
    self.cost = cost
    queues = (0..<max(1, ProcessInfo.processInfo.activeProcessorCount / 2)).map {
      DispatchQueue(label: "gongkai.passwords.\($0)", qos: .userInitiated)
    }
    decoy = PasswordHash(
      cost: cost, salt: Array(Secret().bytes.prefix(16)), key: Secret().bytes)
  }

  /// The hash of a password.
  func hash(_ password: String) async throws -> PasswordHash {
    try await run { [cost] in try PasswordHash(password, cost: cost) }
  }

  /// Whether the hash is the password's; without one the work is done all the same.
  ///
  /// - Returns: Whether it is, and the password's hash at the present cost where that has changed.
  func check(_ password: String, against hash: PasswordHash?) async throws -> (
    isRight: Bool, renewed: PasswordHash?
  ) {
    try await run { [cost, decoy] in
      guard let hash else { return (try decoy.matches(password) && false, nil) }
      guard try hash.matches(password) else { return (false, nil) }
      return (true, hash.cost == cost ? nil : try PasswordHash(password, cost: cost))
    }
  }

  /// Whether one of the hashes is the password's.
  func check(_ password: String, againstAny hashes: [PasswordHash]) async throws -> Bool {
    try await run { try hashes.contains { try $0.matches(password) } }
  }

  private func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws
    -> Value
  {
    let queue = waiting.withLock { waiting -> DispatchQueue? in
      guard waiting.count < PasswordHasher.mostWaiting else { return nil }
      waiting.count += 1
      waiting.next = (waiting.next + 1) % queues.count
      return queues[waiting.next]
    }
    guard let queue else { throw SignInRefusal.busy }
    defer { waiting.withLock { $0.count -= 1 } }
    return try await withCheckedThrowingContinuation { continuation in
      queue.async { continuation.resume(with: Result(catching: work)) }
    }
  }
}
