import Store
import StoreFixtures
import Testing

@testable import Desks

/// Granting roles, and the separation of the three administrators.
struct GrantTests {
  @Test(arguments: 0..<100)
  func `however roles are granted and revoked, the three administrators stay apart`(
    seed: UInt64
  ) {
    var random = SeededGenerator(seed: seed)
    var holders = [Set<Grant>](repeating: [], count: 5)
    for _ in 0..<400 {
      let person = Int.random(in: 0..<holders.count, using: &random)
      guard let role = Role.allCases.randomElement(using: &random) else { continue }
      let organ = Organ.ID(value: Int64.random(in: 1...2, using: &random))
      guard let grant = Grant(role, at: organ) ?? Grant(administrator: role) else { continue }
      if Int.random(in: 0..<3, using: &random) == 0 {
        holders[person].remove(grant)
      } else if Separation.reasons(against: grant, holding: holders[person]).isEmpty {
        holders[person].insert(grant)
      }
      for held in holders {
        let administrative = Set(held.map(\.role).filter(\.isAdministrative))
        #expect(administrative.count <= 1)
        #expect(administrative.isEmpty || held.allSatisfy(\.role.isAdministrative))
      }
    }
  }

  @Test(arguments: Engines.all)
  func `nobody is two administrators, and an administrator does no casework`(
    on engine: Engines
  ) async throws {
    try await withInstallation(on: engine) { office in
      let people = office.desks.people
      let admin = try await office.person("sys.admin", [(.systemAdministrator, nil)])
      let clerk = try await office.person("li.na", [(.clerk, office.bureau)])
      await #expect(
        throws: PersonRefusal(reasons: [
          .administratorsAreDifferentPeople(holds: .systemAdministrator)
        ])
      ) { try await people.grant(.machine, admin, .auditAdministrator) }
      await #expect(
        throws: PersonRefusal(reasons: [.administratorDoesNoCasework(holds: [.systemAdministrator])]
        )
      ) { try await people.grant(.machine, admin, .reviewer, at: office.bureau) }
      await #expect(
        throws: PersonRefusal(reasons: [.administratorDoesNoCasework(holds: [.clerk])])
      ) { try await people.grant(.machine, clerk, .auditAdministrator) }
    }
  }

  @Test(arguments: Engines.all)
  func `the tables themselves hold no second administrator's role for a person`(
    on engine: Engines
  ) async throws {
    try await withInstallation(on: engine) { office in
      let admin = try await office.person("sys.admin", [(.systemAdministrator, nil)])
      for (role, organ) in [
        (Role.auditAdministrator, 0), (.auditAdministrator, office.bureau.value), (.clerk, 0),
      ] {
        let fault = await #expect(throws: StoreFault.self) {
          try await office.store.write("granting behind the desk") { transaction in
            try transaction.execute(
              """
              INSERT INTO person_grant (person_id, role, organ_id, since)
              VALUES (\(admin), \(role), \(organ), '2026-01-01')
              """)
          }
        }
        guard case .constraint = fault?.kind else {
          Issue.record("\(role) \(organ): \(String(describing: fault))")
          continue
        }
      }
    }
  }

  @Test(arguments: Engines.all)
  func `a role is granted once, at an organ that there is, and by another person`(
    on engine: Engines
  ) async throws {
    try await withInstallation(on: engine) { office in
      let people = office.desks.people
      let clerk = try await office.person("li.na", [(.clerk, office.bureau)])
      let sec = try await office.person("sec.admin", [(.securityAdministrator, nil)])
      let actor = try await office.actor("sec.admin")
      for (person, role, organ, ground) in [
        (clerk, Role.clerk, office.bureau, PersonGround.alreadyGranted),
        (clerk, .reviewer, Organ.ID(value: 9), .unknownOrgan),
        (clerk, .reviewer, nil, .roleNeedsOrgan),
        (clerk, .auditAdministrator, office.bureau, .roleTakesNoOrgan),
        (Person.ID(value: 9), .clerk, office.bureau, .unknownPerson),
      ] as [(Person.ID, Role, Organ.ID?, PersonGround)] {
        await #expect(throws: PersonRefusal(reasons: [ground])) {
          try await people.grant(actor, person, role, at: organ)
        }
      }
      let refusal = await #expect(throws: PersonRefusal.self) {
        try await people.grant(actor, sec, .clerk, at: office.bureau)
      }
      #expect(refusal?.reasons.contains(.ownAccount) == true)
      await #expect(throws: PersonRefusal(reasons: [.notGranted])) {
        try await people.revoke(actor, clerk, .reviewer, at: office.bureau)
      }
      try await people.grant(actor, clerk, .reviewer, at: office.bureau)
      try await people.revoke(actor, clerk, .reviewer, at: office.bureau)
      #expect(
        try await people.person(.machine, clerk).person.grants
          == Set([Grant(.clerk, at: office.bureau)].compactMap(\.self)))
    }
  }

  @Test(arguments: Engines.all)
  func `the first of the other two administrators are appointed by the system administrator`(
    on engine: Engines
  ) async throws {
    try await withInstallation(on: engine) { office in
      let people = office.desks.people
      _ = try await office.person("sys.admin", [(.systemAdministrator, nil)])
      let ids = [
        try await office.person("one"), try await office.person("two"),
        try await office.person("three"),
      ]
      let sys = try await office.actor("sys.admin")
      await #expect(throws: AccessRefusal.self) {
        try await people.grant(sys, ids[0], .clerk, at: office.bureau)
      }
      try await people.grant(sys, ids[0], .securityAdministrator)
      try await people.grant(sys, ids[1], .auditAdministrator)
      for role in [Role.securityAdministrator, .auditAdministrator] {
        await #expect(throws: AccessRefusal.self) { try await people.grant(sys, ids[2], role) }
        await #expect(throws: AccessRefusal.self) { try await people.revoke(sys, ids[0], role) }
      }
      let sec = try await office.actor("one")
      try await people.grant(sec, ids[2], .auditAdministrator)
      try await people.revoke(sec, ids[1], .auditAdministrator)
      await #expect(
        throws: PersonRefusal(reasons: [.lastAdministrator(.auditAdministrator)])
      ) { try await people.revoke(sec, ids[2], .auditAdministrator) }
    }
  }
}
