import Workdays

extension Organ {
  /// An organ as it is entered.
  init(_ id: ID, _ new: NewOrgan) {
    let code = new.code.flatMap { try? UnifiedCode($0) }
    self.init(
      id: id, code: code, kind: new.kind,
      indexPrefix: new.indexPrefix?.trimmed ?? code?.organizationCode,
      mayIssueRules: new.mayIssueRules, particulars: new.particulars, founded: new.founded,
      ending: nil, names: [Dated(since: nil, new.name.trimmed)],
      parents: [Dated(since: nil, new.parent)], supervisors: [Dated(since: nil, new.supervisor)],
      version: 1)
  }

  /// The organ after one more thing has been recorded of it, for a day.
  func recording(_ step: OrganStep, on day: CivilDate) -> Organ {
    var (names, parents, supervisors, ending) = (names, parents, supervisors, ending)
    var change = OrganChange()
    switch step {
    case .found: return self
    case .rename(let name): names.append(Dated(since: day, name.trimmed))
    case .merge(let successor): ending = OrganEnding(on: day, into: successor)
    case .dissolve: ending = OrganEnding(on: day, into: nil)
    case .place(let parent): parents.append(Dated(since: day, parent))
    case .supervise(let supervisor): supervisors.append(Dated(since: day, supervisor))
    case .change(let stated): change = stated
    }
    return Organ(
      id: id, code: change.code.map { try? UnifiedCode($0) } ?? code, kind: change.kind ?? kind,
      indexPrefix: change.indexPrefix.map { $0.trimmed.isEmpty ? nil : $0.trimmed } ?? indexPrefix,
      mayIssueRules: change.mayIssueRules ?? mayIssueRules,
      particulars: change.particulars ?? particulars, founded: change.founded ?? founded,
      ending: ending, names: names, parents: parents, supervisors: supervisors,
      version: version + 1)
  }

  /// The first day that something was recorded for, its founding aside.
  var firstDatedFact: CivilDate? {
    let days = names.compactMap(\.since) + parents.compactMap(\.since)
    return (days + supervisors.compactMap(\.since) + [ending?.on].compactMap(\.self)).min()
  }
}
