import Workdays

extension OrganRow {
  /// The organ that the row describes, where it is new.
  func new(parent: Organ.ID?, supervisor: Organ.ID?) -> NewOrgan {
    var new = NewOrgan(name: name, code: code.text, kind: kind)
    new.parent = parent
    new.supervisor = supervisor
    new.indexPrefix = indexPrefix
    new.mayIssueRules = mayIssueRules ?? false
    new.founded = founded
    new.particulars = particulars(over: Particulars())
    return new
  }

  /// What is to be recorded, so that the organ is as the row says; nothing where it is already.
  ///
  /// A blank cell says nothing: what is recorded stays.
  func steps(
    for known: Organ?, today: CivilDate, find: (String) -> Organ.ID?
  ) -> [OrganStep] {
    let (parent, supervisor) = (parent.flatMap(find), supervisor.flatMap(find))
    guard let known else { return [.found(new(parent: parent, supervisor: supervisor))] }
    var steps: [OrganStep] = []
    if known.name(on: today) != name { steps.append(.rename(name)) }
    if let parent, parent != known.parent(on: today) { steps.append(.place(under: parent)) }
    if let supervisor, supervisor != known.supervisor(on: today) {
      steps.append(.supervise(by: supervisor))
    }
    let change = change(from: known)
    return change == OrganChange() ? steps : steps + [.change(change)]
  }

  /// The columns that say something else than is recorded.
  func changed(from known: Organ?, _ steps: [OrganStep]) -> [OrganColumn] {
    guard let known else { return [] }
    return steps.flatMap { step -> [OrganColumn] in
      switch step {
      case .rename: return [.name]
      case .place: return [.parent]
      case .supervise: return [.supervisor]
      case .change(let change): return change.columns(from: known)
      case .found, .merge, .dissolve: return []
      }
    }
  }

  private func change(from known: Organ) -> OrganChange {
    var change = OrganChange()
    if kind != known.kind { change.kind = kind }
    if let indexPrefix, indexPrefix != known.indexPrefix { change.indexPrefix = indexPrefix }
    if let mayIssueRules, mayIssueRules != known.mayIssueRules {
      change.mayIssueRules = mayIssueRules
    }
    if let founded, founded != known.founded { change.founded = founded }
    let particulars = particulars(over: known.particulars)
    if particulars != known.particulars { change.particulars = particulars }
    return change
  }

  private func particulars(over known: Particulars) -> Particulars {
    particulars.reduce(into: known) { $0[$1.key] = $1.value }
  }
}

extension OrganChange {
  fileprivate func columns(from known: Organ) -> [OrganColumn] {
    var columns: [OrganColumn] = []
    if kind != nil { columns.append(.kind) }
    if indexPrefix != nil { columns.append(.indexPrefix) }
    if mayIssueRules != nil { columns.append(.mayIssueRules) }
    if founded != nil { columns.append(.founded) }
    if let particulars {
      columns += Particulars.Name.allCases.filter { particulars[$0] != known.particulars[$0] }
        .map(OrganColumn.particular)
    }
    return columns
  }
}
