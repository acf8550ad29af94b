/// Why somebody may not do a thing: for want of a grant, and whom to ask instead.
public struct AccessRefusal: Error, Hashable, Sendable {
  /// What was to be done, where the desks have a name for it.
  public let right: Right?
  /// Whom to ask; nobody where no grant at all would do.
  public let ask: [Contact]

  /// A refusal.
  public init(right: Right?, ask: [Contact]) {
    self.right = right
    self.ask = ask
  }
}

/// Whom to ask: a role at a place, and who holds it.
public struct Contact: Hashable, Sendable {
  /// The role.
  public let role: Role
  /// The place.
  public let place: Place
  /// The organ's name, where the place is an organ and its name was looked up.
  public var organName: String?
  /// The names of some who hold the role there; empty where nobody does, or nobody looked.
  public var people: [String]

  /// A role at a place.
  public init(role: Role, place: Place, organName: String? = nil, people: [String] = []) {
    self.role = role
    self.place = place
    self.organName = organName
    self.people = people
  }
}
