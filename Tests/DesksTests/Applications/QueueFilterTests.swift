import Regulation
import Store
import StoreFixtures
import Testing
import Workdays

@testable import Desks

@Suite struct `A filter of the queue` {
  private static let today = CivilDate(2024, 6, 28)

  /// All rows of a filter, page by page.
  private func rows(_ office: Office, _ filter: QueueFilter) async throws -> [QueueRow] {
    var rows: [QueueRow] = []
    var cursor: QueueCursor?
    repeat {
      let page = try await office.desks.queue.page(
        office.head, filter, after: cursor, limit: 7, on: Self.today)
      rows += page.rows
      cursor = page.next
    } while cursor != nil
    return rows
  }

  /// The narrowed filters, each with what a row must be for it.
  private func narrowed(
    _ filter: QueueFilter, person: Person.ID?
  ) -> [(QueueFilter, (QueueRow) -> Bool)] {
    var found: [(QueueFilter, (QueueRow) -> Bool)] = [(filter, { _ in true })]
    func add(_ change: (inout QueueFilter) -> Void, _ fits: @escaping (QueueRow) -> Bool) {
      var changed = filter
      change(&changed)
      found.append((changed, fits))
    }
    add({ $0.outcome = .disclosed }, { $0.outcome == .disclosed })
    add({ $0.channel = .online }, { $0.channel == .online })
    add({ $0.kind = .researchInstitution }, { $0.applicantKind == .researchInstitution })
    add({ $0.matter = .recordsCorrection }, { $0.matter == .recordsCorrection })
    add({ $0.month = "2023-06" }, { $0.arrivedOn.description.hasPrefix("2023-06") })
    add({ $0.assignee = person }, { $0.assignee?.id == person })
    add(
      {
        $0.kind = .naturalPerson
        $0.channel = .signedMail
        $0.assignee = person
      },
      {
        $0.applicantKind == .naturalPerson && $0.channel == .signedMail
          && $0.assignee?.id == person
      })
    return found
  }

  private func fits(_ row: QueueRow, _ view: QueueView, _ person: Person.ID?) -> Bool {
    let left = row.daysLeft
    return switch view {
    case .open, .closed: true
    case .mine: row.assignee?.id == person
    case .unassigned: row.assignee == nil
    case .overdue: left.map { $0 < 0 } ?? false
    case .within2: left.map { 0...2 ~= $0 } ?? false
    case .within5: left.map { 0...5 ~= $0 } ?? false
    case .news: row.hasNews
    case .waiting: row.waiting != nil
    case .awaitingMe: row.step == .consent
    }
  }

  @Test(arguments: Engines.all)
  func `finds what fits it, each once, in the order of the list`(on engine: Engines) async throws {
    try await withOffice(on: engine) { office in
      try await office.fill(seed: 77, count: 150)
      let person = try #require(office.head.person)
      let base = QueueFilter(organs: [office.bureau])
      let some = try await rows(office, base).enumerated().filter { $0.offset % 3 == 0 }
      for (_, row) in some where row.endedOn == nil {
        _ = try await office.desks.cases.assign(office.clerk, [row.id], to: person)
      }
      var closed = base
      closed.view = .closed
      let all = [false: try await rows(office, base), true: try await rows(office, closed)]
      #expect(all[false]?.count ?? 0 > 5 && all[true]?.count ?? 0 > 50)
      for view in QueueView.allCases {
        var viewed = base
        viewed.view = view
        for (filter, fitsFilter) in narrowed(viewed, person: person) {
          let expected = (all[view == .closed] ?? []).filter {
            fitsFilter($0) && fits($0, view, person)
          }
          let found = try await rows(office, filter)
          #expect(found.map(\.id) == expected.map(\.id), "\(filter)")
          let count = try await office.desks.queue.counts(office.head, filter, on: Self.today)
          #expect(count[view] == .exact(expected.count), "\(filter)")
        }
      }
    }
  }
}
