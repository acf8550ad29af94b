/// What a person was granted, and how far each role reaches.
public struct Grants: Hashable, Sendable {
  /// No grant at all, which allows nothing.
  public static let none = Grants([])

  /// The grants.
  public let held: Set<Grant>
  /// Where each role counts.
  ///
  /// A role that is missing here counts nowhere.
  private let reach: [Role: Set<Place>]

  /// Grants, of which a supervisor's reaches the organs that the organ supervises, and not the organ
  /// itself.
  public init(_ held: Set<Grant>, supervised: [Organ.ID: Set<Organ.ID>] = [:]) {
    self.held = held
    var reach: [Role: Set<Place>] = [:]
    for grant in held {
      if grant.role == .supervisor, case .organ(let organ) = grant.place {
        reach[.supervisor, default: []].formUnion((supervised[organ] ?? []).map(Place.organ))
      } else {
        reach[grant.role, default: []].insert(grant.place)
      }
    }
    self.reach = reach
  }

  /// Where a role counts; nowhere where the set is empty.
  public func reach(of role: Role) -> Set<Place> { reach[role] ?? [] }

  /// The organs at which at least one of the roles counts; none where the set is empty.
  public func organs(of roles: some Sequence<Role>) -> Set<Organ.ID> {
    var organs: Set<Organ.ID> = []
    for role in roles {
      for case .organ(let organ) in reach(of: role) { organs.insert(organ) }
    }
    return organs
  }

  /// The roles, wherever they are held.
  public var roles: Set<Role> { Set(held.map(\.role)) }

  /// Whether one of the roles is held with a second factor only.
  public var needSecondFactor: Bool { held.contains { $0.role.needsSecondFactor } }
}
