import Testing

@testable import Desks

/// Who may do what with people, organs and the record.
struct RightTests {
  private let organ = Organ.ID(value: 7)

  @Test(arguments: [
    (Right.listPeople, [Role.systemAdministrator, .securityAdministrator, .auditAdministrator]),
    (.keepAccounts, [.systemAdministrator]), (.lockAccounts, [.systemAdministrator]),
    (.resetPasswords, [.systemAdministrator]), (.resetSecondFactors, [.securityAdministrator]),
    (.grantRoles, [.securityAdministrator]), (.endSessions, [.securityAdministrator]),
    (.keepOrgans, [.systemAdministrator]),
    (.describeOrgans, [.systemAdministrator, .headOfDisclosure]),
    (.readAudit, [.auditAdministrator]), (.exportAudit, [.auditAdministrator]),
  ])
  func `a right is held by these roles and no other`(right: Right, roles: [Role]) {
    for role in Role.allCases {
      let actor = Actor(
        person: Person.ID(value: 1), name: "", organ: organ,
        grants: Grants(
          Set([Grant(role, at: organ) ?? Grant(administrator: role)].compactMap(\.self))),
        session: nil, address: nil)
      #expect(actor.may(right, at: organ) == roles.contains(role), "\(role)")
    }
  }

  @Test func `a right at an organ is nobody's at another or at none`() {
    let head = Actor(
      person: Person.ID(value: 1), name: "", organ: organ,
      grants: Grants(Set([Grant(.headOfDisclosure, at: organ)].compactMap(\.self))), session: nil,
      address: nil)
    #expect(head.may(.describeOrgans, at: organ))
    #expect(!head.may(.describeOrgans, at: Organ.ID(value: 8)))
    #expect(!head.may(.describeOrgans))
  }

  @Test func `the machine's command line keeps accounts, grants and organs and reads no record`() {
    let allowed = Right.allCases.filter { Actor.machine.may($0) }
    #expect(
      allowed == [
        .listPeople, .keepAccounts, .lockAccounts, .resetPasswords, .resetSecondFactors,
        .grantRoles, .endSessions, .keepOrgans, .describeOrgans,
      ])
    #expect(Actor.machine.grants.organs(of: Role.allCases).isEmpty)
  }

  @Test func `nobody can reset both factors of a sign-in`() {
    for role in Role.allCases {
      guard let grant = Grant(administrator: role) else { continue }
      let actor = Actor(
        person: Person.ID(value: 1), name: "", organ: organ, grants: Grants([grant]), session: nil,
        address: nil)
      #expect(!(actor.may(.resetPasswords) && actor.may(.resetSecondFactors)))
    }
  }
}
