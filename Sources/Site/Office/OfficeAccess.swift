import Desks

/// Who may ask an address of the office.
enum OfficeAccess: Hashable, Sendable {
  /// Anyone, signed in or not: the door itself.
  case everyone
  /// Whoever has got as far as this step of signing in.
  case midway(SignInStep)
  /// Whoever is signed in.
  case signedIn
  /// Whoever has one of the rights somewhere; what the desk is then asked to do, it checks itself.
  case rights([Right])
  /// Whoever has the right to do this with cases, at one organ at least.
  case cases(CaseRight)

  /// Whether an actor may.
  func isMet(by actor: Actor) -> Bool {
    switch self {
    case .everyone, .signedIn: true
    case .midway: false
    case .cases(let right):
      actor.grants.organs(of: Role.allCases).contains { actor.may(right, at: $0) }
    case .rights(let rights): rights.contains { actor.mayAnywhere($0) }
    }
  }
}

extension Actor {
  /// Whether the actor has the right for the installation, or at an organ where a role counts.
  func mayAnywhere(_ right: Right) -> Bool {
    may(right) || grants.organs(of: Role.allCases).contains { may(right, at: $0) }
  }
}
