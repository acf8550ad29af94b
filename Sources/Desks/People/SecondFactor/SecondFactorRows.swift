import Store

extension Transaction {
  /// Uses a code of the second factor, or a recovery code, up.
  ///
  /// - Returns: Which of the two it was; nothing where it is wrong, too old, or was used before.
  func use(_ typed: String, of credential: Credential) throws -> SignedIn.Factor? {
    let typed = typed.halfWidth.filter { !$0.isWhitespace }
    if let secret = try secondFactor(of: credential),
      let step = TimeCode(secret: secret).step(
        of: typed, at: now.milliseconds / 1000, after: credential.secondFactorStep)
    {
      // Of two at the same moment one comes second, and finds the step used.
      let used = try execute(
        """
        UPDATE credential SET second_factor_step = \(step)
        WHERE person_id = \(credential.person)
          AND (second_factor_step IS NULL OR second_factor_step < \(step))
        """)
      return used == 1 ? .timeCode : nil
    }
    guard let code = RecoveryCode(typed) else { return nil }
    let used = try execute(
      """
      UPDATE recovery_code SET used_at = \(now)
      WHERE person_id = \(credential.person) AND hash = \(code.hash) AND used_at IS NULL
      """)
    return used == 1 ? .recoveryCode : nil
  }

  /// Keeps a second factor, with a first set of recovery codes.
  func enrol(_ secret: [UInt8], of person: Person.ID, lastStep: Int64) throws -> [RecoveryCode] {
    try execute(
      """
      UPDATE credential
      SET second_factor = \(seal(Base64URL.encode(secret), as: secondFactorName(person))),
        second_factor_step = \(lastStep)
      WHERE person_id = \(person)
      """, expecting: 1)
    return try renewRecoveryCodes(of: person)
  }

  /// Takes the second factor away, with the recovery codes.
  func removeSecondFactor(of person: Person.ID) throws {
    try execute(
      """
      UPDATE credential SET second_factor = NULL, second_factor_step = NULL
      WHERE person_id = \(person)
      """, expecting: 1)
    try execute("DELETE FROM recovery_code WHERE person_id = \(person)")
  }

  /// Puts ten new recovery codes in the place of those before.
  func renewRecoveryCodes(of person: Person.ID) throws -> [RecoveryCode] {
    try execute("DELETE FROM recovery_code WHERE person_id = \(person)")
    let codes = (0..<RecoveryCode.count).map { _ in RecoveryCode() }
    for code in codes {
      try execute(
        """
        INSERT INTO recovery_code (person_id, hash, used_at)
        VALUES (\(person), \(code.hash), NULL)
        """)
    }
    return codes
  }

  /// The secret that is being enrolled in a session; a fresh one where none is yet.
  func enrolment(in session: Session) throws -> [UInt8] {
    if let secret = try enrolmentSecret(of: session) { return secret }
    let secret = TimeCode.freshSecret()
    try execute(
      """
      UPDATE session
      SET enrolment = \(seal(Base64URL.encode(secret), as: enrolmentName(session.id)))
      WHERE id = \(session.id)
      """, expecting: 1)
    return secret
  }
}

extension Reader {
  /// The secret of the second factor.
  fileprivate func secondFactor(of credential: Credential) throws -> [UInt8]? {
    guard let sealed = credential.secondFactor else { return nil }
    return Base64URL.decode(try unseal(sealed, as: secondFactorName(credential.person)))
  }

  /// The secret that is being enrolled in a session.
  func enrolmentSecret(of session: Session) throws -> [UInt8]? {
    guard let sealed = session.enrolment else { return nil }
    return Base64URL.decode(try unseal(sealed, as: enrolmentName(session.id)))
  }
}

private func secondFactorName(_ person: Person.ID) -> String { "secondFactor/\(person)" }

private func enrolmentName(_ session: Session.ID) -> String { "enrolment/\(session)" }
