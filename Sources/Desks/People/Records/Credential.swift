import Store

/// What a person signs in with.
///
/// It is no part of history: no event has it, and nothing rebuilds it.
struct Credential: Sendable {
  let person: Person.ID
  let password: PasswordHash?
  let passwordChangedAt: Instant?
  /// The secret of the second factor, sealed with the store's key.
  let secondFactor: [UInt8]?
  /// The step of the last code that was used.
  let secondFactorStep: Int64?
  let signedInAt: Instant?

  /// Whether the password is too old to sign in with.
  func isExpired(under policy: PasswordPolicy, at now: Instant) -> Bool {
    guard let days = policy.maximumAge, let passwordChangedAt else { return false }
    return now >= passwordChangedAt.advanced(by: .seconds(days * 86_400))
  }
}

extension Reader {
  func credential(of id: Person.ID) throws -> Credential? {
    guard let row = try row("SELECT * FROM credential WHERE person_id = \(id)") else { return nil }
    return Credential(
      person: id, password: try row.get("password"),
      passwordChangedAt: try row.get("password_changed_at"),
      secondFactor: try row.get("second_factor"),
      secondFactorStep: try row.get("second_factor_step"),
      signedInAt: try row.get("signed_in_at"))
  }

  /// The present password and those before it that may not come back.
  func usedPasswords(of id: Person.ID, _ policy: PasswordPolicy) throws -> [PasswordHash] {
    let present = try credential(of: id)?.password
    let former = try rows(
      """
      SELECT password FROM former_password WHERE person_id = \(id)
      ORDER BY changed_at DESC LIMIT \(max(0, policy.history))
      """)
    return [present].compactMap(\.self) + (try former.map { try $0.get(0) })
  }
}

extension Transaction {
  /// Puts a password in the place of the one before, which goes to the former ones.
  func replacePassword(of id: Person.ID, with hash: PasswordHash, _ policy: PasswordPolicy) throws {
    if let present = try credential(of: id), let password = present.password {
      try execute(
        """
        INSERT INTO former_password (person_id, changed_at, password)
        VALUES (\(id), \(present.passwordChangedAt ?? now), \(password))
        ON CONFLICT DO NOTHING
        """)
    }
    try execute(
      """
      UPDATE credential SET password = \(hash), password_changed_at = \(now)
      WHERE person_id = \(id)
      """, expecting: 1)
    try execute(
      """
      DELETE FROM former_password WHERE person_id = \(id) AND changed_at NOT IN (
        SELECT changed_at FROM former_password WHERE person_id = \(id)
        ORDER BY changed_at DESC LIMIT \(max(0, policy.history)))
      """)
  }
}

extension PasswordHash: SQLBindable, SQLReadable {
  var sqlValue: SQLValue { .text(description) }

  init?(sqlValue: SQLValue) {
    guard case .text(let text) = sqlValue, let hash = PasswordHash(text) else { return nil }
    self = hash
  }
}
