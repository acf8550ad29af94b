import Store
import StoreFixtures
import Testing
import Workdays

@testable import Desks

/// The record of who did what.
struct AuditTests {
  @Test(arguments: Engines.all)
  func `the record says who did what to whom, when and from where`(on engine: Engines) async throws
  {
    try await withInstallation(on: engine) { office in
      _ = try await office.person("sys.admin", [(.systemAdministrator, nil)])
      let id = try await office.person("li.na")
      let actor = try await office.actor("sys.admin")
      try await office.desks.people.lock(actor, id, reason: "调离")
      let moment = office.clock.now
      let audit = try await office.auditor()
      var filter = AuditFilter()
      filter.kinds = ["person.locked"]
      let entry = try await office.desks.audit.entries(audit, filter).entries.first
      #expect(entry?.person == actor.person)
      #expect(entry?.personName == "名字sys.admin")
      #expect(entry?.subjectName == "名字li.na")
      #expect(entry?.organ == office.bureau)
      #expect(entry?.recordedAt == moment)
      #expect(entry?.occurredOn == office.today)
      #expect(entry?.address == Installation.address)
    }
  }

  @Test(arguments: Engines.all)
  func `the record says what there is to say beside the kind`(on engine: Engines) async throws {
    try await withInstallation(on: engine) { office in
      let id = try await office.person("li.na", [(.clerk, office.bureau)])
      let audit = try await office.auditor()
      try await office.fail(1, "li.na")
      _ = try await office.session("li.na")
      var filter = AuditFilter()
      filter.person = id
      let entries = try await office.desks.audit.entries(audit, filter).entries
      #expect(
        entries.map(\.details) == [
          [.passwordOnly], [.wrongPassword], [.role(.clerk)], [.link], [],
        ])
    }
  }

  @Test(arguments: Engines.all)
  func `only the audit administrator reads the record`(on engine: Engines) async throws {
    try await withInstallation(on: engine) { office in
      _ = try await office.person("sys.admin", [(.systemAdministrator, nil)])
      let system = try await office.actor("sys.admin")
      for actor in [system, .machine] {
        await #expect(throws: AccessRefusal.self) {
          try await office.desks.audit.entries(actor, AuditFilter())
        }
        await #expect(throws: AccessRefusal.self) {
          try await office.desks.audit.export(actor, AuditFilter())
        }
        await #expect(throws: AccessRefusal.self) { try await office.desks.audit.kinds(actor) }
      }
    }
  }

  @Test(arguments: Engines.all)
  func `the record is filtered by person, organ, kind and day, and cut into pages`(
    on engine: Engines
  ) async throws {
    try await withInstallation(on: engine) { office in
      let id = try await office.person("li.na")
      let audit = try await office.auditor()
      office.clock.advance(by: .seconds(24 * 3600))
      try await office.fail(2, "li.na")
      try await office.fail(1, "nobody")
      let desk = office.desks.audit
      var filter = AuditFilter()
      filter.person = id
      filter.from = office.today
      #expect(
        try await desk.entries(audit, filter).entries.map(\.kind) == [
          "signIn.failed", "signIn.failed",
        ])
      filter.from = nil
      filter.through = office.today.advanced(by: -1)
      #expect(
        try await desk.entries(audit, filter).entries.map(\.kind)
          == ["password.changed", "person.added"])
      var failures = AuditFilter()
      failures.kinds = ["signIn.failed"]
      #expect(
        try await desk.entries(audit, failures).entries.map(\.organ)
          == [nil, office.bureau, office.bureau])
      failures.organ = office.bureau
      #expect(try await desk.entries(audit, failures).entries.count == 2)
      let first = try await desk.entries(audit, AuditFilter(), limit: 3)
      let second = try await desk.entries(audit, AuditFilter(), before: first.next, limit: 3)
      let all = try await desk.entries(audit, AuditFilter(), limit: 6)
      #expect(first.entries + second.entries == all.entries)
    }
  }

  @Test(arguments: Engines.all)
  func `an account that nobody has leaves no trace of what was typed`(on engine: Engines)
    async throws
  {
    try await withInstallation(on: engine) { office in
      try await office.fail(1, "my-secret-password")
      let texts = try await office.store.read("reading everything") { reader in
        try reader.rows("SELECT * FROM event").flatMap(\.values)
          + reader.rows("SELECT * FROM sign_in_attempt").flatMap(\.values)
          + reader.rows("SELECT * FROM audit_entry").flatMap(\.values)
      }
      #expect(!texts.contains { "\($0)".contains("secret") })
    }
  }

  @Test(arguments: Engines.all)
  func `reading personal data and taking rows away are entries too`(on engine: Engines) async throws
  {
    try await withInstallation(on: engine) { office in
      _ = try await office.person("li.na", [(.clerk, office.bureau)])
      let clerk = try await office.actor("li.na")
      let audit = try await office.auditor()
      try await office.store.write("reading a document") { transaction in
        try transaction.noteReading(
          of: "application/1", in: office.bureau, what: "identityDocument", by: clerk)
        try transaction.noteExport(of: "applications", rows: 3, in: office.bureau, by: clerk)
      }
      let exported = try await office.desks.audit.export(audit, AuditFilter())
      #expect(exported.prefix(2).map(\.kind) == ["record.exported", "record.read"])
      #expect(exported.prefix(2).map(\.person) == [clerk.person, clerk.person])
      let newest = try await office.desks.audit.entries(audit, AuditFilter(), limit: 1).entries
      #expect(newest.map(\.kind) == ["record.exported"])
      #expect(newest.map(\.person) == [audit.person])
      #expect(newest.map(\.details) == [[.what("audit"), .rows(exported.count)]])
      #expect(exported.first?.details == [.what("applications"), .rows(3)])
      #expect(try await office.desks.audit.kinds(audit).contains("record.read"))
    }
  }

  @Test(arguments: Engines.all)
  func `addresses are kept for six months, and what was done for good`(on engine: Engines)
    async throws
  {
    try await withInstallation(on: engine) { office in
      let id = try await office.person("li.na")
      let entries = try await office.addresses(of: id)
      #expect(entries.map(\.address) == [Installation.address, "local"])
      // From 2 March until the last day of September; then all of March is more than six months ago.
      office.clock.advance(
        by: .seconds(Int64(office.today.days(to: CivilDate(2026, 9, 30))) * 86_400))
      #expect(try await office.desks.housekeeping.sweep() == 0)
      #expect(try await office.addresses(of: id) == entries)
      office.clock.advance(by: .seconds(86_400))
      #expect(try await office.desks.housekeeping.sweep() > 0)
      #expect(try await office.desks.housekeeping.sweep() == 0)
      let swept = try await office.addresses(of: id)
      #expect(swept.map(\.address) == [nil, nil])
      #expect(swept.map(\.kind) == entries.map(\.kind))
      let report = try await office.store.read("verifying") { try $0.verifyChains() }
      #expect(report.breaches == [])
      #expect(try await office.desks.people.person(.machine, id).person.name == "名字li.na")
    }
  }

  @Test(arguments: Engines.all)
  func `a person's data can be erased, and the lists know no name any more`(
    on engine: Engines
  ) async throws {
    try await withInstallation(on: engine) { office in
      let id = try await office.person("li.na")
      try await office.store.write("erasing") { transaction in
        try transaction.erase(
          personalOf: Subject.person(id), reason: "left long ago", occurredOn: office.today,
          actor: nil)
      }
      let person = try await office.desks.people.person(.machine, id).person
      #expect(person.name == "" && person.account == "" && person.telephone == "")
      #expect(try await office.addresses(of: id).compactMap(\.address) == [])
    }
  }

  @Test(arguments: [(5, nil), (6, 6), (36, 36)] as [(Int, Int?)])
  func `retention goes up from the law's six months and not down`(months: Int, kept: Int?) {
    #expect(AuditRetention(months: months)?.months == kept)
  }

  @Test func `whole months are kept`() {
    let retention = AuditRetention.minimum
    #expect(retention.firstDayKept(on: CivilDate(2026, 9, 30)) == CivilDate(2026, 3, 1))
    #expect(retention.firstDayKept(on: CivilDate(2026, 3, 1)) == CivilDate(2025, 9, 1))
    #expect(retention.firstDayKept(on: CivilDate(2026, 1, 31)) == CivilDate(2025, 7, 1))
  }
}

extension Installation {
  fileprivate func auditor() async throws -> Actor {
    _ = try await person("auditor", [(.auditAdministrator, nil)])
    return try await actor("auditor")
  }

  /// The entries about a person, the newest first.
  fileprivate func addresses(of id: Person.ID) async throws -> [AuditEntry] {
    var filter = AuditFilter()
    filter.person = id
    filter.kinds = ["person.added", "password.changed"]
    let asked = filter
    return try await store.read("reading entries") { reader in
      try reader.auditEntries(asked, before: nil, limit: 100)
    }
  }
}
