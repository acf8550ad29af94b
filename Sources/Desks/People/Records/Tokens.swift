import Store

/// What a one-time token is for.
enum TokenPurpose: String, TextChoice {
  /// To choose the first password of a new account.
  case account
  /// To choose another password.
  case password
  /// To become the first administrator.
  case installation
}

extension Transaction {
  /// Keeps a token's hash; a person has one token at a time.
  func keep(
    _ token: OneTimeToken, for person: Person.ID?, _ purpose: TokenPurpose, lasting: Duration
  ) throws {
    try execute(
      """
      DELETE FROM one_time_token
      WHERE expires_at <= \(now) OR person_id = \(person)
        OR purpose = 'installation' AND \(purpose) = 'installation'
      """)
    try execute(
      """
      INSERT INTO one_time_token (hash, purpose, person_id, expires_at)
      VALUES (\(token.secret.hash), \(purpose), \(person), \(now.advanced(by: lasting)))
      """)
  }

  /// Uses a token up; nothing where it is used, too old, or none.
  func redeem(_ secret: Secret) throws -> KeptToken? {
    guard let kept = try token(secret) else { return nil }
    let used = try execute("DELETE FROM one_time_token WHERE hash = \(secret.hash)")
    return used == 1 ? kept : nil
  }
}

extension Reader {
  /// What is kept of a token that can still be used.
  func token(_ secret: Secret) throws -> KeptToken? {
    let row = try row(
      """
      SELECT purpose, person_id FROM one_time_token
      WHERE hash = \(secret.hash) AND expires_at > \(now)
      """)
    return try row.map { KeptToken(purpose: try $0.get(0), person: try $0.get(1)) }
  }
}

/// What is kept of a one-time token.
struct KeptToken: Sendable {
  let purpose: TokenPurpose
  let person: Person.ID?
}
