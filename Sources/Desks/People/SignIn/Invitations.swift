import Store

/// Whom a link lets choose a password.
public struct Invited: Hashable, Sendable {
  /// The account.
  public let account: String
  /// The person's name.
  public let name: String
  /// Whether the account is new; otherwise the password was reset.
  public let isNew: Bool
}

extension SignIn {
  /// Whom a link's token lets choose a password; nothing where it is used, too old, or none.
  public func invitation(token typed: String) async throws -> Invited? {
    guard let token = Secret(typed) else { return nil }
    return try await store.read("reading an invitation") { reader in
      guard let kept = try reader.token(token), let person = try kept.person.flatMap(reader.person)
      else { return nil }
      return Invited(account: person.account, name: person.name, isNew: kept.purpose == .account)
    }
  }

  /// Uses a link up and sets the password.
  ///
  /// The person signs in with it then.
  ///
  /// - Throws: `PersonRefusal`, `PasswordRefusal`, `SignInRefusal.busy`, `StoreFault`.
  public func accept(token typed: String, password: String, from address: String) async throws {
    let notValid = PersonRefusal(reasons: [.linkNotValid])
    guard let token = Secret(typed) else { throw notValid }
    let person = try await store.read("reading an invitation") { reader in
      try reader.token(token)?.person.flatMap(reader.person)
    }
    guard let person else { throw notValid }
    let hash = try await accepted(password, for: person)
    try await store.write("choosing a password") { [settings] transaction in
      guard let kept = try transaction.redeem(token), kept.person == person.id else {
        throw notValid
      }
      try transaction.replacePassword(of: person.id, with: hash, settings.passwords)
      try transaction.endSessions(of: person.id)
      try transaction.forgetFailures(account: person.account)
      try transaction.note(
        PasswordChanged(occasion: .link), about: person, by: person.acting(from: address))
    }
  }
}
