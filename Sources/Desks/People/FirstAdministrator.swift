import Store

/// How an installation comes by its first administrator: a link that is printed where only whoever
/// installed the program sees it, works once, and only while there is nobody.
public struct FirstAdministrator: Sendable {
  let store: Store
  let settings: OfficeSettings
  let hasher: PasswordHasher

  /// A fresh link's token; the one before it no longer works.
  ///
  /// Nothing once there is somebody.
  ///
  /// - Throws: `StoreFault`.
  public func link() async throws -> OneTimeToken? {
    let token = OneTimeToken()
    let isNew = try await store.write("making the link for the first administrator") {
      [settings] transaction in
      guard try transaction.hasNobody() else { return false }
      try transaction.keep(token, for: nil, .installation, lasting: settings.invitationLasts)
      try transaction.append(
        Draft.of(
          FirstLinkGiven(), about: Subject.installation, in: systemChain,
          on: transaction.now.dayInChina), from: nil)
      return true
    }
    return isNew ? token : nil
  }

  /// Whether a link still works.
  ///
  /// - Throws: `StoreFault`.
  public func isOpen(token typed: String) async throws -> Bool {
    guard let token = Secret(typed) else { return false }
    return try await store.read("reading the link for the first administrator") { reader in
      try reader.isOpen(token)
    }
  }

  /// Uses the link up: founds the organ that runs the installation, and makes whoever has the link
  /// its system administrator.
  ///
  /// The security and the audit administrator are two other people, whom this one adds and
  /// appoints.
  ///
  /// - Throws: `PersonRefusal`, `OrganRefusal`, `PasswordRefusal`, `SignInRefusal.busy`,
  ///   `StoreFault`.
  public func accept(
    token typed: String, _ first: FirstPerson, password: String, from address: String
  ) async throws {
    let notValid = PersonRefusal(reasons: [.linkNotValid])
    guard let token = Secret(typed), try await isOpen(token: typed) else { throw notValid }
    let hash = try await hasher.accepted(
      password, names: [AccountName.folded(first.account), first.name.trimmed],
      settings.passwords, used: [])
    try await store.write("adding the first administrator") { [settings] transaction in
      guard try transaction.isOpen(token), try transaction.redeem(token) != nil else {
        throw notValid
      }
      let actor = Actor.machine(from: address)
      let today = transaction.now.dayInChina
      let reasons = try transaction.organRegister().reasons(against: first.organ, today: today)
      guard reasons.isEmpty else { throw OrganRefusal(reasons: reasons) }
      let organ = Organ.ID.fresh(at: transaction.now)
      try transaction.append(
        try OrganStep.found(first.organ).draft(of: organ, on: today), by: actor)
      let id = try transaction.add(
        NewPerson(account: first.account, name: first.name, organ: organ), from: actor)
      let person = try transaction.known(id)
      try transaction.note(
        RoleGranted(role: .systemAdministrator, organ: nil), about: person, by: actor)
      try transaction.replacePassword(of: id, with: hash, settings.passwords)
      try transaction.note(PasswordChanged(occasion: .link), about: person, by: actor)
    }
  }
}

/// What is said of the first administrator, and of the organ that runs the installation.
public struct FirstPerson: Hashable, Sendable {
  /// What the person will type to sign in.
  public var account: String
  /// The person's name.
  public var name: String
  /// The organ that runs the installation.
  public var organ: NewOrgan

  /// A person, and an organ.
  public init(account: String, name: String, organ: NewOrgan) {
    self.account = account
    self.name = name
    self.organ = organ
  }
}

extension Reader {
  fileprivate func hasNobody() throws -> Bool {
    try value("SELECT count(*) FROM person", as: Int.self) == 0
  }

  fileprivate func isOpen(_ token: Secret) throws -> Bool {
    try self.token(token)?.purpose == .installation && hasNobody()
  }
}
