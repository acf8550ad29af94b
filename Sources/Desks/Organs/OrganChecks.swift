import Workdays

extension OrganRegister {
  /// Every reason against recording something of an organ, for a day.
  func reasons(against step: OrganStep, of id: Organ.ID, on day: CivilDate) -> [OrganGround] {
    switch step {
    case .found(let new): reasons(against: new, today: day)
    case .rename(let name): reasons(againstRenaming: id, to: name, on: day)
    case .merge(let successor): reasons(againstEnding: id, into: successor, on: day)
    case .dissolve: reasons(againstEnding: id, into: nil, on: day)
    case .place(let parent): reasons(againstPlacing: id, under: parent, on: day)
    case .supervise(let other): reasons(againstSupervising: id, by: other, on: day)
    case .change(let change): reasons(against: change, of: id)
    }
  }

  /// Every reason against entering the organ, today.
  func reasons(against new: NewOrgan, today: CivilDate) -> [OrganGround] {
    let day = new.founded ?? today
    var reasons = reasons(againstName: new.name, of: nil, on: day)
    reasons += self.reasons(againstCode: new.code, of: nil)
    reasons += self.reasons(againstPrefix: new.indexPrefix, of: nil)
    if let parent = new.parent, !(organs[parent]?.exists(on: max(day, today)) ?? false) {
      reasons.append(.parentUnknown)
    }
    if let supervisor = new.supervisor, !(organs[supervisor]?.exists(on: max(day, today)) ?? false)
    {
      reasons.append(.supervisorUnknown)
    }
    return reasons + OrganTexts.reasons(against: new.particulars)
  }

  /// Every reason against a new name from a day on.
  private func reasons(
    againstRenaming id: Organ.ID, to name: String, on day: CivilDate
  ) -> [OrganGround] {
    guard let organ = organs[id] else { return [.unknownOrgan] }
    let same: [OrganGround] = organ.name(on: day) == name.trimmed ? [.sameName] : []
    return standing(organ, on: day) + reasons(againstName: name, of: id, on: day) + same
  }

  /// Every reason against an ending; into another organ, or nowhere.
  private func reasons(
    againstEnding id: Organ.ID, into successor: Organ.ID?, on day: CivilDate
  ) -> [OrganGround] {
    guard let organ = organs[id] else { return [.unknownOrgan] }
    var reasons: [OrganGround] = organ.ending.map { [.alreadyEnded(on: $0.on)] } ?? []
    if let founded = organ.founded, day <= founded { reasons.append(.notYetFounded(on: founded)) }
    if let successor {
      if successor == id || isDeeplyUnder(id, successor, on: day) { reasons.append(.circle) }
      if !(organs[successor]?.exists(on: day) ?? false) { reasons.append(.successorUnknown) }
    } else {
      let others = dependants(of: id, on: day)
      if !others.isEmpty { reasons.append(.stillHasOthers(names: others.map { $0.name(on: day) })) }
    }
    return reasons
  }

  /// Every reason against placing an organ under another from a day on.
  private func reasons(
    againstPlacing id: Organ.ID, under parent: Organ.ID?, on day: CivilDate
  ) -> [OrganGround] {
    guard let organ = organs[id] else { return [.unknownOrgan] }
    var reasons = standing(organ, on: day)
    guard let parent else { return reasons }
    if !(organs[parent]?.exists(on: day) ?? false) { reasons.append(.parentUnknown) }
    if parent == id || below(id, on: day).contains(parent) { reasons.append(.circle) }
    return reasons
  }

  /// Every reason against having an organ supervised by another from a day on.
  private func reasons(
    againstSupervising id: Organ.ID, by supervisor: Organ.ID?, on day: CivilDate
  ) -> [OrganGround] {
    guard let organ = organs[id] else { return [.unknownOrgan] }
    var reasons = standing(organ, on: day)
    guard let supervisor else { return reasons }
    if !(organs[supervisor]?.exists(on: day) ?? false) { reasons.append(.supervisorUnknown) }
    if supervisor == id || supervised(by: id, on: day).contains(supervisor) {
      reasons.append(.circle)
    }
    return reasons
  }

  /// Every reason against a change of what has no day of its own.
  func reasons(against change: OrganChange, of id: Organ.ID) -> [OrganGround] {
    guard let organ = organs[id] else { return [.unknownOrgan] }
    var reasons: [OrganGround] = []
    if let founded = change.founded, let first = organ.firstDatedFact, founded >= first {
      reasons.append(.foundedAfterOtherFacts(first: first))
    }
    let code = change.code.flatMap { $0.trimmed.isEmpty ? nil : $0 }
    let prefix = change.indexPrefix.flatMap { $0.trimmed.isEmpty ? nil : $0 }
    reasons += self.reasons(againstCode: code, of: id)
    return reasons + self.reasons(againstPrefix: prefix, of: id)
      + (change.particulars.map(OrganTexts.reasons(against:)) ?? [])
  }

  /// The organs that stand directly under one or are directly supervised by it.
  func dependants(of id: Organ.ID, on day: CivilDate) -> [Organ] {
    organs(on: day).filter {
      $0.id != id && ($0.parent(on: day) == id || $0.supervisor(on: day) == id)
    }
  }

  /// Whether it stands under another with a third between them: what takes the other's place would
  /// stand above and below that one.
  private func isDeeplyUnder(_ top: Organ.ID, _ id: Organ.ID, on day: CivilDate) -> Bool {
    guard let organ = organs[id] else { return false }
    return below(top, on: day).contains(id) && organ.parent(on: day) != top
      || supervised(by: top, on: day).contains(id) && organ.supervisor(on: day) != top
  }

  private func standing(_ organ: Organ, on day: CivilDate) -> [OrganGround] {
    if let founded = organ.founded, day < founded { return [.notYetFounded(on: founded)] }
    if let ending = organ.ending, day >= ending.on { return [.ended(on: ending.on)] }
    return []
  }

  private func reasons(
    againstName typed: String, of id: Organ.ID?, on day: CivilDate
  ) -> [OrganGround] {
    let name = typed.trimmed
    let reasons = OrganTexts.reasons(againstName: name)
    guard reasons.isEmpty else { return reasons }
    guard let other = organ(named: name, on: day), other.id != id else { return [] }
    return [.nameTaken(code: other.code?.text)]
  }

  private func reasons(againstCode typed: String?, of id: Organ.ID?) -> [OrganGround] {
    guard let typed else { return [] }
    do throws(UnifiedCodeFault) {
      guard let other = organ(with: try UnifiedCode(typed)), other.id != id else { return [] }
      return [.codeTaken(by: other.names.last?.value ?? "")]
    } catch {
      return [.code(error)]
    }
  }

  private func reasons(againstPrefix typed: String?, of id: Organ.ID?) -> [OrganGround] {
    guard let prefix = typed?.trimmed else { return [] }
    guard IndexPrefix.isValid(prefix) else { return [.indexPrefixInvalid] }
    let other = organs.values.first { $0.id != id && $0.indexPrefix == prefix }
    return other.map { [.indexPrefixTaken(by: $0.names.last?.value ?? "")] } ?? []
  }

}
