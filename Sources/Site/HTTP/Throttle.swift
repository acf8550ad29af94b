import Synchronization

/// Counts what comes from an address within a while, and says when it is too much.
///
/// It knows this process only: several nodes count each by itself. It holds a bounded number of
/// addresses; beyond that those are forgotten whose while began first.
final class Throttle: Sendable {
  /// What is too much.
  struct Limit: Hashable, Sendable {
    /// So many times.
    let times: Int
    /// Within this while, counted from the first.
    let within: Duration
  }

  private let limit: Limit
  private let addresses: Int
  private let now: @Sendable () -> ContinuousClock.Instant
  private let counts = Mutex<[String: Count]>([:])

  private struct Count {
    let start: ContinuousClock.Instant
    var times: Int
  }

  init(
    _ limit: Limit, addresses: Int = 50_000,
    now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
  ) {
    self.limit = limit
    self.addresses = addresses
    self.now = now
  }

  /// How long an address has to wait; nothing while it may go on.
  func wait(of address: String) -> Duration? {
    let (key, now) = (Throttle.key(of: address), self.now())
    return counts.withLock { counts in
      guard let count = counts[key], count.times >= limit.times else { return nil }
      let passed = count.start.duration(to: now)
      return passed < limit.within ? limit.within - passed : nil
    }
  }

  /// Counts one more of an address.
  func note(_ address: String) {
    let (key, now) = (Throttle.key(of: address), self.now())
    counts.withLock { counts in
      if let count = counts[key], count.start.duration(to: now) < limit.within {
        counts[key]?.times += 1
        return
      }
      if counts[key] == nil, counts.count >= addresses { forget(&counts, now) }
      counts[key] = Count(start: now, times: 1)
    }
  }

  /// How many addresses it remembers.
  var count: Int { counts.withLock { $0.count } }

  /// Drops those whose while is over; where that is not enough, the half that began first.
  private func forget(_ counts: inout [String: Count], _ now: ContinuousClock.Instant) {
    counts = counts.filter { $0.value.start.duration(to: now) < limit.within }
    guard counts.count >= addresses else { return }
    let starts = counts.values.map(\.start).sorted()
    let middle = starts[starts.count / 2]
    counts = counts.filter { $0.value.start > middle }
  }

  /// What is counted as one: an address of IPv4, and of IPv6 the network of one household.
  static func key(of address: String) -> String {
    guard address.contains(":") else { return address }
    let halves = address.split(separator: "%")[0].split(
      separator: "::", maxSplits: 1, omittingEmptySubsequences: false)
    let first = halves[0].split(separator: ":")
    let last = halves.count > 1 ? halves[1].split(separator: ":") : []
    let gap = halves.count > 1 ? max(0, 8 - first.count - last.count) : 0
    let groups = first + Array(repeating: "0", count: gap) + last
    return groups.prefix(4).map { $0.lowercased() }.joined(separator: ":")
  }
}
