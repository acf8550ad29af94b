/// The separation of the three administrators (三员分立): each is another person, and none of them
/// does casework.
enum Separation {
  /// Every reason against granting a role to whoever holds others.
  static func reasons(against grant: Grant, holding held: Set<Grant>) -> [PersonGround] {
    guard !held.contains(grant) else { return [.alreadyGranted] }
    let roles = Set(held.map(\.role))
    let administrative = Role.allCases.filter { $0.isAdministrative && roles.contains($0) }
    let casework = Role.allCases.filter { !$0.isAdministrative && roles.contains($0) }
    guard grant.role.isAdministrative else {
      return administrative.isEmpty ? [] : [.administratorDoesNoCasework(holds: administrative)]
    }
    return administrative.map { .administratorsAreDifferentPeople(holds: $0) }
      + (casework.isEmpty ? [] : [.administratorDoesNoCasework(holds: casework)])
  }
}
