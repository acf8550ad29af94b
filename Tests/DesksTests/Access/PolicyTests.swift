import Testing

@testable import Desks

/// Policies as values, without a store.
struct PolicyTests {
  private let here = Organ.ID(value: 7)
  private let there = Organ.ID(value: 8)

  @Test func `a role counts at its organ and nowhere else`() {
    let clerk = actor([Grant(.clerk, at: here)])
    #expect(Policy.role(.clerk).at(here).isMet(by: clerk))
    #expect(!Policy.role(.clerk).at(there).isMet(by: clerk))
    #expect(!Policy.role(.reviewer).at(here).isMet(by: clerk))
  }

  @Test func `a role without a place means nobody`() {
    let clerk = actor([Grant(.clerk, at: here)])
    #expect(!Policy.role(.clerk).isMet(by: clerk))
  }

  @Test func `an empty scope means nobody, and a place given later does not fill it`() {
    let clerk = actor([Grant(.clerk, at: here)])
    #expect(!Policy.role(.clerk).at([]).isMet(by: clerk))
    #expect(!Policy.role(.clerk).at([]).at(here).isMet(by: clerk))
  }

  @Test func `a supervisor reaches the organs supervised and not the own one`() {
    let grants = Grants(
      Set([Grant(.supervisor, at: here)].compactMap(\.self)), supervised: [here: [there]])
    let supervisor = Actor(
      person: Person.ID(value: 1), name: "", organ: here, grants: grants, session: nil, address: nil
    )
    #expect(Policy.role(.supervisor).at(there).isMet(by: supervisor))
    #expect(!Policy.role(.supervisor).at(here).isMet(by: supervisor))
  }

  @Test func `a supervisor of no organs reaches none`() {
    let supervisor = actor([Grant(.supervisor, at: here)])
    #expect(!Policy.role(.supervisor).at([here, there]).isMet(by: supervisor))
    #expect(supervisor.grants.organs(of: [.supervisor]).isEmpty)
  }

  @Test func `nobody checks what is their own work`() {
    let reviewer = actor([Grant(.reviewer, at: here)])
    let policy = Policy.role(.reviewer).at(here)
    #expect(!policy.except(Person.ID(value: 1)).isMet(by: reviewer))
    #expect(policy.except(Person.ID(value: 2)).isMet(by: reviewer))
  }

  @Test func `a refusal says whom to ask, in the order of the policy and each once`() {
    let policy = Policy.anyRole(.headOfDisclosure, .signingLeader).at(here)
      .or(.role(.headOfDisclosure).at(here))
    let refusal = #expect(throws: AccessRefusal.self) { try policy.require(of: actor([])) }
    #expect(
      refusal?.ask == [
        Contact(role: .headOfDisclosure, place: .organ(here)),
        Contact(role: .signingLeader, place: .organ(here)),
      ])
  }

  @Test func `of two roles that are needed only the one that is lacking is to be asked`() {
    let policy = Policy.role(.clerk).at(here).and(.role(.legalityReviewer).at(here))
    let refusal = #expect(throws: AccessRefusal.self) {
      try policy.require(of: actor([Grant(.clerk, at: here)]))
    }
    #expect(refusal?.ask == [Contact(role: .legalityReviewer, place: .organ(here))])
  }

  @Test func `administrators' roles have no organ, and the others have one`() {
    for role in Role.allCases {
      #expect((Grant(role, at: here) == nil) == role.isAdministrative)
      #expect((Grant(administrator: role) == nil) == !role.isAdministrative)
    }
  }

  private func actor(_ grants: [Grant?]) -> Actor {
    Actor(
      person: Person.ID(value: 1), name: "", organ: here,
      grants: Grants(Set(grants.compactMap(\.self))), session: nil, address: nil)
  }
}
