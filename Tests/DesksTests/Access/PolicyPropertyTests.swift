import StoreFixtures
import Testing

@testable import Desks

/// What holds of every policy, over policies and grants made at random.
struct PolicyPropertyTests {
  @Test(arguments: 0..<50)
  func `whoever holds no grant meets no policy`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let nobody = Sample.actor(.none)
    for _ in 0..<40 {
      let policy = Sample.policy(depth: 4, &random)
      #expect(!policy.isMet(by: nobody), "\(policy)")
    }
  }

  @Test(arguments: 0..<50)
  func `one grant more never takes anything away`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      let policy = Sample.policy(depth: 4, &random)
      let few = Sample.grants(&random)
      let more = few.union(Sample.grants(&random))
      guard policy.isMet(by: Sample.actor(Grants(few))) else { continue }
      #expect(policy.isMet(by: Sample.actor(Grants(more))), "\(policy) \(few) \(more)")
    }
  }

  @Test(arguments: 0..<50)
  func `a policy at no organ is met by nobody, whatever else is asked`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      let policy = Sample.roles(depth: 4, &random).at([])
      #expect(!policy.isMet(by: Sample.actor(Grants(Sample.grants(&random)))), "\(policy)")
    }
  }

  @Test(arguments: 0..<50)
  func `narrowing never lets anybody in`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      let policy = Sample.policy(depth: 3, &random)
      let other = Sample.policy(depth: 3, &random)
      let actor = Sample.actor(Grants(Sample.grants(&random)))
      guard !policy.isMet(by: actor) else { continue }
      #expect(!policy.and(other).isMet(by: actor))
      #expect(!policy.except(Person.ID(value: 5)).isMet(by: actor))
    }
  }

  @Test(arguments: 0..<50)
  func `whoever is refused can be told whom to ask, or no grant would do`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      let policy = Sample.policy(depth: 3, &random)
      let actor = Sample.actor(Grants(Sample.grants(&random)))
      do throws(AccessRefusal) {
        try policy.require(of: actor)
      } catch {
        // Nobody to ask means that the policy lets in nobody, whatever one holds.
        guard error.ask.isEmpty else { continue }
        #expect(!policy.isMet(by: Sample.actor(Grants(Sample.allGrants))), "\(policy)")
      }
    }
  }
}

/// Policies, grants and actors made at random.
private enum Sample {
  static let organs = (1...4).map { Organ.ID(value: $0) }

  static let allGrants = Set(
    Role.allCases.compactMap(Grant.init(administrator:))
      + Role.allCases.flatMap { role in organs.compactMap { Grant(role, at: $0) } })

  static func actor(_ grants: Grants) -> Actor {
    Actor(
      person: Person.ID(value: 1), name: "", organ: organs[0], grants: grants, session: nil,
      address: nil)
  }

  static func grants(_ random: inout SeededGenerator) -> Set<Grant> {
    Set(allGrants.sorted(by: order).filter { _ in Int.random(in: 0..<6, using: &random) == 0 })
  }

  /// A policy whose roles have places.
  static func policy(depth: Int, _ random: inout SeededGenerator) -> Policy {
    switch depth == 0
      ? Int.random(in: 0...1, using: &random) : Int.random(in: 0...5, using: &random)
    {
    case 0: return .nobody
    case 1:
      let role = Role.allCases.randomElement(using: &random) ?? .clerk
      guard !role.isAdministrative else { return Policy.role(role).inInstallation }
      return Policy.role(role).at(organs.filter { _ in Bool.random(using: &random) })
    case 2, 3:
      return policy(depth: depth - 1, &random).or(policy(depth: depth - 1, &random))
    case 4: return policy(depth: depth - 1, &random).and(policy(depth: depth - 1, &random))
    default:
      let person = Person.ID(value: Int64.random(in: 1...3, using: &random))
      return policy(depth: depth - 1, &random).except(person)
    }
  }

  /// A policy whose roles have no places yet.
  static func roles(depth: Int, _ random: inout SeededGenerator) -> Policy {
    let role = Policy.role(Role.allCases.randomElement(using: &random) ?? .clerk)
    guard depth > 0, Bool.random(using: &random) else { return role }
    let other = roles(depth: depth - 1, &random)
    return Bool.random(using: &random) ? role.or(other) : role.and(other)
  }

  /// Sets have another order in each run; the random choice must not.
  private static func order(_ one: Grant, _ other: Grant) -> Bool {
    (one.role.rawValue, one.place) < (other.role.rawValue, other.place)
  }
}
