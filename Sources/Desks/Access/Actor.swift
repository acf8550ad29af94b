/// Who acts: a person with grants, in a session, from an address.
///
/// Every command of the desks takes one, first.
public struct Actor: Hashable, Sendable {
  /// The person; nil for the machine's own command line, and only there.
  public let person: Person.ID?
  /// The person's name.
  public let name: String
  /// The organ at which the account is.
  public let organ: Organ.ID?
  /// What the person was granted, as it stood when the actor was made.
  public let grants: Grants
  /// The session.
  public let session: Session.ID?
  /// The address from which the session is used.
  public let address: String?

  /// A person who acts.
  public init(
    person: Person.ID, name: String, organ: Organ.ID, grants: Grants, session: Session.ID?,
    address: String?
  ) {
    self.init(
      anyone: person, name: name, organ: organ, grants: grants, session: session, address: address)
  }

  private init(
    anyone person: Person.ID?, name: String, organ: Organ.ID?, grants: Grants,
    session: Session.ID?, address: String?
  ) {
    self.person = person
    self.name = name
    self.organ = organ
    self.grants = grants
    self.session = session
    self.address = address
  }

  /// Whoever works at the command line of the machine itself: keeps accounts, grants and organs, as
  /// somebody must before there is any administrator, and does no casework.
  public static let machine = machine(from: "local")

  static func machine(from address: String) -> Actor {
    let roles: [Role] = [.systemAdministrator, .securityAdministrator]
    return Actor(
      anyone: nil, name: "", organ: nil,
      grants: Grants(Set(roles.compactMap(Grant.init(administrator:)))), session: nil,
      address: address)
  }

  /// Whether the actor has the right; at the organ, where it is a right at an organ.
  public func may(_ right: Right, at organ: Organ.ID? = nil) -> Bool {
    right.policy(at: organ).isMet(by: self)
  }
}
