import Crypto
import Store

/// What failures are counted by: an account's name, whether or not somebody has it, or an address.
struct AttemptKey: Hashable, Sendable {
  let hash: [UInt8]

  /// By account.
  ///
  /// Only a hash is kept: a password typed into the wrong field is not to stay.
  static func account(_ account: String) -> AttemptKey { AttemptKey("account", account) }

  /// By address.
  static func address(_ address: String) -> AttemptKey {
    AttemptKey("address", NetworkAddress.shared(by: address))
  }

  private init(_ kind: String, _ text: String) {
    hash = Array(SHA256.hash(data: Array("gongkai attempt 1 \(kind) \(text)".utf8)))
  }
}

/// An address as far as it tells who sends: of IPv6 the first half, since the second is anybody's own
/// to choose.
enum NetworkAddress {
  static func shared(by address: String) -> String {
    guard address.contains(":") else { return address }
    let bare = address.prefix { $0 != "%" }.lowercased()
    // An IPv4 address in the clothes of IPv6 is one.
    if bare.hasPrefix("::ffff:"), bare.contains(".") { return String(bare.dropFirst(7)) }
    let halves = bare.split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false)
    let (head, tail) = (halves[0].split(separator: ":"), halves.dropFirst().joined())
    let rest = tail.split(separator: ":")
    let zeros = halves.count > 1 ? max(0, 8 - head.count - rest.count) : 0
    let groups = (head + [Substring](repeating: "0", count: zeros) + rest).prefix(4)
    return groups.map { String(Int($0, radix: 16) ?? 0, radix: 16) }.joined(separator: ":")
      + "::/64"
  }
}

extension Transaction {
  /// Counts a try as failed before it is looked at, so that many at once are not more than allowed;
  /// what succeeds is taken back.
  ///
  /// - Throws: `SignInRefusal` where there were too many; then nothing is counted.
  func admit(account: String, from address: String, _ lockout: Lockout) throws {
    let until = try failures(.address(address)).flatMap { attempt -> Instant? in
      let end = attempt.firstAt.advanced(by: lockout.addressWindow)
      return attempt.failures >= lockout.addressFailures && now < end ? end : nil
    }
    if let until { throw SignInRefusal.throttled(until: until) }
    if let until = try pause(of: account, lockout) { throw SignInRefusal.paused(until: until) }
    try count(.address(address), anewAfter: lockout.addressWindow, since: "first_at")
    try count(.account(account), anewAfter: lockout.lasting, since: "last_at")
  }

  /// Takes back what a success counted.
  ///
  /// The account's failures are forgotten only once the sign-in is complete: who knows the password
  /// must not have endless tries at the second factor.
  func forgive(account: String, from address: String, isComplete: Bool) throws {
    try execute(
      """
      UPDATE sign_in_attempt SET failures = failures - 1
      WHERE hash = \(AttemptKey.address(address).hash) AND failures > 0
      """)
    if isComplete {
      try forgetFailures(account: account)
    } else {
      try execute(
        """
        UPDATE sign_in_attempt SET failures = failures - 1
        WHERE hash = \(AttemptKey.account(account).hash) AND failures > 0
        """)
    }
  }

  /// Forgets an account's failures, and tells whether there were any.
  @discardableResult
  func forgetFailures(account: String) throws -> Bool {
    try execute("DELETE FROM sign_in_attempt WHERE hash = \(AttemptKey.account(account).hash)") > 0
  }

  /// Until when the account takes no sign-ins; nil where it does.
  func pause(of account: String, _ lockout: Lockout) throws -> Instant? {
    guard let attempt = try failures(.account(account)), attempt.failures >= lockout.failures
    else { return nil }
    let end = attempt.lastAt.advanced(by: lockout.lasting)
    return now < end ? end : nil
  }

  private func failures(_ key: AttemptKey) throws -> (
    failures: Int, firstAt: Instant, lastAt: Instant
  )? {
    let row = try row(
      "SELECT failures, first_at, last_at FROM sign_in_attempt WHERE hash = \(key.hash)")
    return try row.map { (try $0.get(0), try $0.get(1), try $0.get(2)) }
  }

  private func count(_ key: AttemptKey, anewAfter window: Duration, since column: SQL) throws {
    let old = now.advanced(by: .zero - window)
    try execute("DELETE FROM sign_in_attempt WHERE hash = \(key.hash) AND \(column) <= \(old)")
    try execute(
      """
      INSERT INTO sign_in_attempt (hash, failures, first_at, last_at)
      VALUES (\(key.hash), 1, \(now), \(now))
      ON CONFLICT (hash) DO UPDATE SET
        failures = sign_in_attempt.failures + 1, last_at = \(now)
      """)
  }
}
