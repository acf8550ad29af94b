/// Who may do a thing, as a value that is put together from roles and places.
///
/// `.role(.clerk).at(organ).or(.role(.supervisor).at(organ))`. A role without a place, a place that
/// names no organ, and whatever was never said, mean nobody.
public struct Policy: Hashable, Sendable {
  private let rule: Rule

  /// Nobody.
  public static let nobody = Policy(rule: .nobody)

  /// Whoever holds the role, at a place that is yet to be given; until then nobody.
  public static func role(_ role: Role) -> Policy { Policy(rule: .holds(role, nil)) }

  /// Whoever holds one of the roles, at a place that is yet to be given; until then nobody.
  public static func anyRole(_ roles: Role...) -> Policy {
    roles.reduce(.nobody) { $0.or(.role($1)) }
  }

  /// The roles that have no place yet, at the organ.
  public func at(_ organ: Organ.ID) -> Policy { at([organ]) }

  /// The roles that have no place yet, at one of the organs; nobody where there are none.
  public func at(_ organs: some Sequence<Organ.ID>) -> Policy {
    Policy(rule: rule.placed(Set(organs.map(Place.organ))))
  }

  /// The roles that have no place yet, for the installation.
  public var inInstallation: Policy { Policy(rule: rule.placed([.installation])) }

  /// Whoever meets both.
  public func and(_ other: Policy) -> Policy { Policy(rule: .both(rule, other.rule)) }

  /// Whoever meets one of them.
  public func or(_ other: Policy) -> Policy { Policy(rule: .either(rule, other.rule)) }

  /// Whoever meets it and is somebody else; for what two people must do.
  public func except(_ person: Person.ID) -> Policy { Policy(rule: .except(rule, person)) }

  /// Whether the actor is among them.
  public func isMet(by actor: Actor) -> Bool { rule.isMet(by: actor) }

  /// Lets the actor pass, or says whom to ask.
  public func require(of actor: Actor, for right: Right? = nil) throws(AccessRefusal) {
    guard !isMet(by: actor) else { return }
    throw AccessRefusal(right: right, ask: contacts(for: actor))
  }

  /// Who could do in the actor's place what the actor lacks the grants for.
  func contacts(for actor: Actor) -> [Contact] {
    var seen: Set<Contact> = []
    return rule.lacking(actor).filter { seen.insert($0).inserted }
  }
}

/// A policy taken apart.
private indirect enum Rule: Hashable, Sendable {
  case nobody
  /// A role at one of the places; nil where none was said yet, which is not the same as an empty set
  /// that a later place could fill.
  case holds(Role, Set<Place>?)
  case both(Rule, Rule)
  case either(Rule, Rule)
  case except(Rule, Person.ID)

  func placed(_ places: Set<Place>) -> Rule {
    switch self {
    case .nobody: .nobody
    case .holds(let role, nil): .holds(role, places)
    case .holds: self
    case .both(let one, let other): .both(one.placed(places), other.placed(places))
    case .either(let one, let other): .either(one.placed(places), other.placed(places))
    case .except(let rule, let person): .except(rule.placed(places), person)
    }
  }

  func isMet(by actor: Actor) -> Bool {
    switch self {
    case .nobody, .holds(_, nil): false
    case .holds(let role, let places?): !actor.grants.reach(of: role).isDisjoint(with: places)
    case .both(let one, let other): one.isMet(by: actor) && other.isMet(by: actor)
    case .either(let one, let other): one.isMet(by: actor) || other.isMet(by: actor)
    case .except(let rule, let person): actor.person != person && rule.isMet(by: actor)
    }
  }

  /// The roles to ask, in the order in which the policy names them.
  func lacking(_ actor: Actor) -> [Contact] {
    switch self {
    case .nobody, .holds(_, nil): []
    case .holds(let role, let places?):
      places.sorted().map { Contact(role: role, place: $0) }
    case .both(let one, let other):
      (one.isMet(by: actor) ? [] : one.lacking(actor))
        + (other.isMet(by: actor) ? [] : other.lacking(actor))
    case .either(let one, let other): one.lacking(actor) + other.lacking(actor)
    case .except(let rule, _): rule.lacking(actor)
    }
  }
}

extension Place: Comparable {
  /// The installation first, then the organs in the order of their numbers.
  public static func < (left: Place, right: Place) -> Bool { left.column < right.column }
}
