import Store

/// The door: an account and a password, a second factor, a password that is not too old.
///
/// After each step the browser gets another secret. A page asks nothing of what the person typed: each
/// function answers with the next step, or throws a `SignInRefusal`.
public struct SignIn: Sendable {
  let store: Store
  let settings: OfficeSettings
  let hasher: PasswordHasher

  /// Takes an account and a password.
  ///
  /// - Throws: `SignInRefusal`, the same for accounts that nobody has; `StoreFault`.
  public func enter(account typed: String, password: String, from address: String) async throws
    -> SignInAnswer
  {
    let account = AccountName.folded(typed)
    let known = try await admit(account, from: address)
    let isPlausible = password.utf8.count <= 4 * PasswordPolicy.maximumLength
    let (isRight, renewed) = try await hasher.check(
      isPlausible ? password : "", against: known?.credential.password)
    guard isRight, isPlausible, let known else {
      try await fail(account, known?.person, at: known == nil ? .account : .password, from: address)
      throw SignInRefusal.wrong
    }
    guard !known.person.isLocked else {
      try await fail(account, known.person, at: .locked, from: address)
      throw SignInRefusal.locked
    }
    let secret = SessionSecret()
    let step = try await store.write("signing in with a password") { [settings] transaction in
      if let renewed {
        // At another cost only; a password that was changed meanwhile stays changed.
        try transaction.execute(
          """
          UPDATE credential SET password = \(renewed)
          WHERE person_id = \(known.person.id) AND password = \(known.credential.password)
          """)
      }
      try transaction.begin(
        secret, of: known.person.id, insteadOf: nil, hasSecondFactor: false, from: address)
      guard let begun = try transaction.session(secret, settings) else { throw SignInRefusal.ended }
      let isComplete = begun.step != .secondFactor
      try transaction.forgive(account: account, from: address, isComplete: isComplete)
      if isComplete { try transaction.noteSignIn(of: begun.person, .passwordOnly, from: address) }
      return begun.step
    }
    return SignInAnswer(step: step, session: secret)
  }

  /// Takes a code of the second factor, or a recovery code.
  ///
  /// - Throws: `SignInRefusal`, `StoreFault`.
  public func answer(code: String, session former: SessionSecret, from address: String) async throws
    -> SignInAnswer
  {
    let secret = SessionSecret()
    let outcome = try await store.write("checking a second factor") {
      [settings] transaction -> Result<SignInStep, SignInRefusal> in
      guard let begun = try transaction.session(former, settings), begun.step == .secondFactor
      else { throw SignInRefusal.ended }
      let person = begun.person
      try transaction.admit(account: person.account, from: address, settings.lockout)
      guard let factor = try transaction.use(code, of: begun.credential) else {
        try transaction.noteFailure(person.account, person, at: .secondFactor, from: address)
        if let until = try transaction.notePause(person.account, person, settings, address) {
          try transaction.endHalfSessions(of: person.id)
          return .failure(.paused(until: until))
        }
        return .failure(.wrong)
      }
      try transaction.begin(
        secret, of: person.id, insteadOf: begun.session, hasSecondFactor: true, from: address)
      try transaction.forgive(account: person.account, from: address, isComplete: true)
      try transaction.noteSignIn(of: person, factor, from: address)
      guard let now = try transaction.session(secret, settings) else { throw SignInRefusal.ended }
      return .success(now.step)
    }
    return SignInAnswer(step: try outcome.get(), session: secret)
  }

  /// Takes a new password in the place of one that is too old.
  ///
  /// - Throws: `SignInRefusal`, `PasswordRefusal`, `StoreFault`.
  public func renew(password: String, session former: SessionSecret, from address: String)
    async throws -> SignInAnswer
  {
    let begun = try await store.read("reading a half-finished sign-in") { [settings] reader in
      try reader.session(former, settings)
    }
    guard let begun, begun.step == .newPassword else { throw SignInRefusal.ended }
    let hash = try await accepted(password, for: begun.person)
    let secret = SessionSecret()
    let step = try await store.write("renewing a password") { [settings] transaction in
      guard let begun = try transaction.session(former, settings), begun.step == .newPassword
      else { throw SignInRefusal.ended }
      let person = begun.person
      try transaction.replacePassword(of: person.id, with: hash, settings.passwords)
      try transaction.endSessions(of: person.id, except: begun.session.id)
      try transaction.begin(
        secret, of: person.id, insteadOf: begun.session,
        hasSecondFactor: begun.session.hasSecondFactor, from: address)
      try transaction.note(
        PasswordChanged(occasion: .expiry), about: person, by: person.acting(from: address))
      guard let now = try transaction.session(secret, settings) else { throw SignInRefusal.ended }
      return now.step
    }
    return SignInAnswer(step: step, session: secret)
  }
}

/// What a step of signing in came to.
public struct SignInAnswer: Hashable, Sendable {
  /// What is left to do.
  public let step: SignInStep
  /// What the browser's cookie holds from now on, in the place of what it held.
  public let session: SessionSecret
}
