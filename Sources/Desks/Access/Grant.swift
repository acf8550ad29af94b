/// A role, and the place at which it is held.
public struct Grant: Hashable, Sendable {
  /// The role.
  public let role: Role
  /// The place.
  public let place: Place

  /// A role of casework at an organ; nothing for an administrator's role.
  public init?(_ role: Role, at organ: Organ.ID) {
    guard !role.isAdministrative else { return nil }
    self.role = role
    place = .organ(organ)
  }

  /// An administrator's role, which is held for the installation; nothing for any other role.
  public init?(administrator role: Role) {
    guard role.isAdministrative else { return nil }
    self.role = role
    place = .installation
  }
}

/// Where a role is held, and where a right is asked for.
public enum Place: Hashable, Sendable {
  /// The installation as such: its accounts, its organs, its records of who did what. It does not
  /// hold the organs' cases.
  case installation
  /// An organ, with all that belongs to it.
  case organ(Organ.ID)
}
