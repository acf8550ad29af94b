import Regulation
import Store
import StoreFixtures
import Testing
import Workdays

@testable import Desks

@Suite struct `The queue` {
  @Test(arguments: Engines.all)
  func `pages follow one another without a gap, by urgency`(on engine: Engines) async throws {
    try await withOffice(on: engine) { office in
      var random = SeededGenerator(seed: 11)
      for number in 0..<30 {
        let day = CivilDate(2026, 3, 2).advanced(by: -Int.random(in: 0...40, using: &random))
        let id = try await office.registered(
          Office.application("甲\(number)", number: "", about: "第\(number)项"), on: day)
        if number % 3 == 0 {
          try await office.act(office.clerk, .assign(office.clerk.person), in: id)
        }
      }
      let filter = QueueFilter(organs: [office.bureau])
      let all = try await office.desks.queue.page(
        office.clerk, filter, limit: 200, on: office.today
      ).rows
      #expect(all.count == 30)
      #expect(
        all.map { $0.due ?? CaseColumns.never } == all.map { $0.due ?? CaseColumns.never }.sorted())
      var paged: [Case.ID] = []
      var cursor: QueueCursor?
      repeat {
        let page = try await office.desks.queue.page(
          office.clerk, filter, after: cursor.flatMap { QueueCursor($0.description) }, limit: 7,
          on: office.today)
        paged += page.rows.map(\.id)
        cursor = page.next
      } while cursor != nil
      #expect(paged == all.map(\.id))

      let counts = try await office.desks.queue.counts(office.clerk, filter, on: office.today)
      func expected(_ isIn: (QueueRow) -> Bool) -> BoundedCount { .exact(all.count(where: isIn)) }
      #expect(counts[.open] == .exact(30))
      #expect(counts[.mine] == .exact(10))
      #expect(counts[.unassigned] == .exact(20))
      #expect(counts[.overdue] == expected { $0.urgency == .overdue })
      #expect(counts[.within2] == expected { $0.urgency == .within2 })
      #expect(counts[.within5] == expected { [.within2, .within5].contains($0.urgency) })
      #expect(counts[.closed] == .exact(0))
    }
  }

  @Test func `an empty set of organs, and another's organ, list nothing`() async throws {
    try await withOffice { office in
      _ = try await office.registered()
      for organs in [[], [office.city]] as [Set<Organ.ID>] {
        let filter = QueueFilter(organs: organs)
        let page = try await office.desks.queue.page(office.clerk, filter, on: office.today)
        #expect(page.rows == [])
        #expect(
          try await office.desks.queue.counts(office.clerk, filter, on: office.today)[.open]
            == .exact(0))
      }
    }
  }

  @Test func `each sees what waits for them`() async throws {
    try await withOffice { office in
      let consent = try await office.registered()
      try await office.act(office.clerk, .askExtension(workingDays: 5, reason: "x"), in: consent)
      let review = try await office.registered()
      try await office.act(office.reviewer, .draft(.provided), in: review)
      try await office.act(office.reviewer, .submit, in: review)
      func awaiting(_ actor: Actor) async throws -> [Case.ID] {
        try await office.desks.queue.page(
          actor, QueueFilter(organs: [office.bureau], view: .awaitingMe), on: office.today
        ).rows.map(\.id)
      }
      // A head reviews too; the reviewer wrote the draft and does not.
      #expect(try await awaiting(office.head) == [consent, review])
      #expect(try await awaiting(office.reviewer) == [])
      #expect(try await awaiting(office.leader) == [])
      #expect(try await awaiting(office.clerk) == [])
    }
  }

  @Test func `news is what nobody has acted upon`() async throws {
    try await withOffice { office in
      let receipt = try await office.applied()
      let filter = QueueFilter(organs: [office.bureau], view: .news)
      func news() async throws -> [Case.ID] {
        try await office.desks.queue.page(office.clerk, filter, on: office.today).rows.map(\.id)
      }
      #expect(try await news() == [receipt.id])
      try await office.act(office.clerk, .confirmReceipt(proof: ""), in: receipt.id)
      #expect(try await news() == [])
    }
  }

  @Test func `the Monday sheet says what falls due in the week and who waits for what`()
    async throws
  {
    try await withOffice { office in
      let due = try await office.registered(on: CivilDate(2026, 2, 2))
      let waiting = try await office.registered()
      try await office.act(
        office.clerk, .noteCorrection(what: "x", by: nil, letter: .none), in: waiting)
      let sheet = try await office.desks.queue.mondaySheet(
        office.clerk, office.bureau, week: CivilDate(2026, 3, 5), on: office.today)
      #expect(sheet.from == CivilDate(2026, 3, 2))
      #expect(sheet.days.map { $0.rows.map(\.id) } == [[due]])
      #expect(sheet.days.map(\.on) == [CivilDate(2026, 3, 6)])
      #expect(sheet.waiting.map(\.id) == [waiting])
      let today = try await office.desks.queue.today(
        office.clerk, organs: [office.bureau], on: CivilDate(2026, 3, 6))
      #expect(today.due.rows.map(\.id) == [due])
      #expect(today.overdue.count == .exact(0))
    }
  }

  @Test func `cases are given to somebody in bulk, and those that cannot be say why`()
    async throws
  {
    try await withOffice { office in
      let mine = try await office.registered()
      let other = Case.ID(value: 4711)
      let refused = try await office.desks.cases.assign(
        office.clerk, [mine, other], to: office.otherClerk.person)
      #expect(Set(refused.keys) == [other])
      #expect(try await office.page(mine).row.assignee?.id == office.otherClerk.person)
      let nobody = try await office.desks.cases.assign(
        office.clerk, [mine], to: office.leader.person)
      #expect(nobody[mine] == [.noSuchPerson])
      let days = try await office.desks.queue.dueDays(
        office.otherClerk, organs: [office.bureau])
      #expect(days.map(\.day) == [CivilDate(2026, 3, 30)])
    }
  }

  @Test func `who takes a list away is recorded`() async throws {
    try await withOffice { office in
      _ = try await office.registered()
      let rows = try await office.desks.queue.export(
        office.head, QueueFilter(organs: [office.bureau]), on: office.today)
      #expect(rows.count == 1)
      let kinds = try await office.installation.kinds(of: "organ/\(office.bureau)")
      #expect(kinds.contains("record.exported"))
      await #expect(throws: AccessRefusal.self) {
        try await office.desks.queue.export(
          office.leader, QueueFilter(organs: [office.bureau]), on: office.today)
      }
    }
  }

  /// By which indexes SQLite would answer a filter.
  private func plans(_ office: Office, _ filter: QueueFilter) async throws -> [String] {
    try await office.store.read("explaining") { reader in
      let query = QueueQuery(
        filter, for: office.head, on: office.today, calendar: .stateCouncil, headSigns: [])
      return try query.branches.flatMap { branch in
        try reader.rows(
          """
          EXPLAIN QUERY PLAN SELECT application.id FROM application WHERE \(branch)
          AND (application.rank_on, application.id) > (\(office.today), 5)
          ORDER BY application.rank_on, application.id LIMIT 41
          """
        ).map { try $0.get("detail", as: String.self) }
      }
    }
  }

  @Test func `a page is answered by an index, whatever the view`() async throws {
    try await withOffice { office in
      for view in QueueView.allCases {
        let plans = try await plans(office, QueueFilter(organs: [office.bureau], view: view))
        #expect(!plans.isEmpty || view == .awaitingMe)
        for plan in plans {
          #expect(plan.contains("INDEX application_"), "\(view): \(plan)")
          #expect(!plan.contains("TEMP B-TREE"), "\(view): \(plan)")
        }
      }
    }
  }

  @Test(arguments: [
    (QueueView.mine, "application_assignee"), (.news, "application_news"),
    (.waiting, "application_waiting"), (.awaitingMe, "application_step"),
    (.open, "application_month"), (.unassigned, "application_month"),
    (.closed, "application_month"),
  ])
  func `of several conditions the one that finds least finds the page`(
    _ view: QueueView, _ index: String
  ) async throws {
    try await withOffice { office in
      var filter = QueueFilter(organs: [office.bureau], view: view)
      filter.channel = .online
      filter.kind = .naturalPerson
      filter.month = "2026-03"
      filter.outcome = .disclosed
      let plans = try await plans(office, filter)
      #expect(!plans.isEmpty)
      for plan in plans { #expect(plan.contains(index), "\(plan)") }
    }
  }
}
