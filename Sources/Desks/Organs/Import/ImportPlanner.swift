import Workdays

/// Works out what a sheet of organs comes to.
///
/// Rows may name each other in any order. A row that cannot be taken takes those with it that name
/// its organ, and nothing else.
struct ImportPlanner {
  private let register: OrganRegister
  private let today: CivilDate
  private let ids: [UnifiedCode: Organ.ID]
  private var rows: [OrganRow]
  private var rejected: [OrganImport.Rejected]

  /// The plan for a sheet; `freshID` names the organs that are new.
  static func plan(
    _ sheet: OrganSheet, into register: OrganRegister, today: CivilDate,
    freshID: () -> Organ.ID
  ) -> OrganImport {
    var planner = ImportPlanner(sheet, register, today, freshID)
    while true {
      let draft = planner.draft()
      let refused = planner.rows.compactMap { row in
        let reasons = planner.reasons(against: row, in: draft)
        return reasons.isEmpty ? nil : OrganImport.Rejected(row, reasons)
      }
      guard !refused.isEmpty else {
        return OrganImport(
          rows: planner.rows.compactMap { planner.outcome(of: $0, in: draft) },
          rejected: planner.rejected.sorted { $0.line < $1.line },
          ignoredHeaders: sheet.ignored)
      }
      let lines = Set(refused.map(\.line))
      planner.rows.removeAll { lines.contains($0.line) }
      planner.rejected += refused
    }
  }

  private init(
    _ sheet: OrganSheet, _ register: OrganRegister, _ today: CivilDate, _ freshID: () -> Organ.ID
  ) {
    self.register = register
    self.today = today
    var ids = Dictionary(
      register.organs.values.compactMap { organ in organ.code.map { ($0, organ.id) } },
      uniquingKeysWith: min)
    var rows: [OrganRow] = []
    var rejected: [OrganImport.Rejected] = []
    var codes: [UnifiedCode: Int] = [:]
    var names: [String: Int] = [:]
    for row in sheet.rows {
      do throws(OrganRow.Misunderstood) {
        let row = try OrganRow(row)
        let twice =
          (codes[row.code].map { [.codeTwice(line: $0)] } ?? [])
          + (names[row.name].map { [ImportGround.nameTwice(line: $0)] } ?? [])
        guard twice.isEmpty else {
          rejected.append(OrganImport.Rejected(row, twice))
          continue
        }
        codes[row.code] = row.line
        names[row.name] = row.line
        if ids[row.code] == nil { ids[row.code] = freshID() }
        rows.append(row)
      } catch {
        rejected.append(
          OrganImport.Rejected(
            line: row.line, name: row.texts[.name] ?? "", reasons: error.grounds))
      }
    }
    self.ids = ids
    self.rows = rows
    self.rejected = rejected
  }

  /// The register as it would be, with what is needed to look things up in it.
  struct Draft {
    var register: OrganRegister
    var byName: [String: [Organ.ID]]
    var byPrefix: [String: [Organ.ID]]
    /// The organs in their places, each with whom it stands under and who supervises it.
    var links: [Organ.ID: OrganLinks]
  }

  private func draft() -> Draft {
    var organs = register.organs
    for row in rows {
      guard let id = ids[row.code] else { continue }
      organs[id] = row.steps(for: organs[id], today: today) { _ in nil }.reduce(
        organs[id] ?? Organ(id, row.new(parent: nil, supervisor: nil))
      ) { $0.recording($1, on: today) }
    }
    let drafted = OrganRegister(organs.values)
    let present = drafted.organs(on: today)
    var draft = Draft(
      register: drafted,
      byName: Dictionary(grouping: present) { $0.name(on: today) }.mapValues { $0.map(\.id) },
      byPrefix: Dictionary(grouping: organs.values) { $0.indexPrefix ?? "" }
        .mapValues { $0.map(\.id) },
      links: organs.mapValues {
        OrganLinks(parent: $0.parent(on: today), supervisor: $0.supervisor(on: today))
      })
    for row in rows {
      guard let id = ids[row.code] else { continue }
      let (parent, supervisor) = (row.parent, row.supervisor)
      var links = draft.links[id] ?? OrganLinks()
      if let parent { links.parent = find(parent, in: draft) }
      if let supervisor { links.supervisor = find(supervisor, in: draft) }
      draft.links[id] = links
    }
    return draft
  }

  /// The organ that a cell names by code or name.
  private func find(_ text: String, in draft: Draft) -> Organ.ID? {
    if let code = try? UnifiedCode(text), let id = ids[code],
      draft.register.organs[id]?.exists(on: today) ?? false
    {
      return id
    }
    return draft.byName[text]?.min()
  }

  private func reasons(against row: OrganRow, in draft: Draft) -> [ImportGround] {
    guard let id = ids[row.code], let organ = draft.register.organs[id] else { return [] }
    var reasons: [ImportGround] = []
    if let ending = organ.ending, today >= ending.on {
      reasons.append(.organ(.ended(on: ending.on)))
    }
    if let founded = row.founded, founded > today {
      reasons.append(.organ(.notYetFounded(on: founded)))
    }
    if let founded = row.founded, let first = register.organs[id]?.firstDatedFact, founded >= first
    {
      reasons.append(.organ(.foundedAfterOtherFacts(first: first)))
    }
    reasons += OrganTexts.reasons(againstName: row.name).map(ImportGround.organ)
    reasons += OrganTexts.reasons(against: organ.particulars).map(ImportGround.organ)
    if let other = draft.byName[row.name]?.first(where: { $0 != id }) {
      reasons.append(.organ(.nameTaken(code: draft.register.organs[other]?.code?.text)))
    }
    if let prefix = organ.indexPrefix {
      if !IndexPrefix.isValid(prefix) { reasons.append(.organ(.indexPrefixInvalid)) }
      if let other = draft.byPrefix[prefix]?.first(where: { $0 != id }) {
        let name = draft.register.organs[other]?.name(on: today) ?? ""
        reasons.append(.organ(.indexPrefixTaken(by: name)))
      }
    }
    for (column, text) in [(OrganColumn.parent, row.parent), (.supervisor, row.supervisor)] {
      if let text, find(text, in: draft) == nil { reasons.append(.organUnknown(column, text)) }
    }
    if isInCircle(id, draft.links, \.parent) || isInCircle(id, draft.links, \.supervisor) {
      reasons.append(.organ(.circle))
    }
    return reasons
  }

  private func isInCircle(
    _ id: Organ.ID, _ links: [Organ.ID: OrganLinks], _ link: KeyPath<OrganLinks, Organ.ID?>
  ) -> Bool {
    var seen: Set<Organ.ID> = []
    var at = links[id]?[keyPath: link]
    while let next = at, seen.insert(next).inserted {
      if next == id { return true }
      at = links[next]?[keyPath: link]
    }
    return false
  }

  private func outcome(of row: OrganRow, in draft: Draft) -> OrganImport.Row? {
    guard let id = ids[row.code] else { return nil }
    let known = register.organs[id]
    let steps = row.steps(for: known, today: today) { find($0, in: draft) }
    let outcome: OrganImport.Outcome =
      known == nil
      ? .founded : steps.isEmpty ? .unchanged : .changed(row.changed(from: known, steps))
    return OrganImport.Row(
      line: row.line, name: row.name, outcome: outcome, id: id, steps: steps)
  }
}

/// What an organ stands under, and who supervises it.
struct OrganLinks: Hashable {
  var parent: Organ.ID?
  var supervisor: Organ.ID?
}

extension OrganImport.Rejected {
  fileprivate init(_ row: OrganRow, _ reasons: [ImportGround]) {
    self.init(line: row.line, name: row.name, reasons: reasons)
  }
}
