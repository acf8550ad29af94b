import Regulation
public import Store
public import Workdays

/// The desk of reconsiderations and lawsuits.
public struct Remedies: Sendable {
  let context: CaseContext

  var store: Store { context.store }

  /// Takes down that the organ received the copy of a reconsideration or a suit.
  ///
  /// - Throws: `AccessRefusal`, `RemedyRefusal`, `StoreFault`.
  @discardableResult
  public func open(_ actor: Actor, _ new: NewRemedy) async throws -> Remedy.ID {
    try await store.write("taking down a remedy") { [context] transaction in
      try transaction.require(CaseRight.remedies.policy(at: new.organ), of: actor)
      let grounds = try transaction.grounds(against: new, context.laws)
      guard grounds.isEmpty else { throw RemedyRefusal(act: nil, reasons: grounds) }
      let id = Remedy.ID.fresh(at: transaction.now)
      let intake = RemedyIntake(
        caseID: new.caseID, about: new.about, kind: new.kind, authority: new.authority,
        docket: new.docket, procedure: new.procedure, after: new.after)
      try transaction.append(
        try RemedyFact.opened(intake).draft(of: id, in: new.organ, on: new.acceptedOn), by: actor)
      return id
    }
  }

  /// All reasons against an act on a day; none where it can be done.
  ///
  /// - Throws: `AccessRefusal`, `StoreFault`.
  public func refusals(
    _ actor: Actor, _ act: RemedyAct, in id: Remedy.ID, on day: CivilDate
  ) async throws -> [RemedyGround] {
    try await store.read("asking what stands against an act") { [context] reader in
      try reader.remedy(id, for: actor, context.laws)
        .grounds(against: act, by: actor, on: day, today: reader.now.dayInChina)
    }
  }

  /// Does an act, on the day that counts in law.
  ///
  /// - Throws: `AccessRefusal`, `RemedyRefusal`, `RemedyChanged`, `StoreFault`.
  @discardableResult
  public func perform(
    _ actor: Actor, _ act: RemedyAct, in id: Remedy.ID, on day: CivilDate, seen: CaseVersion
  ) async throws -> CaseVersion {
    try await store.read("checking an act") { [context] reader in
      _ = try reader.allow(act, in: id, by: actor, on: day, seen: seen, context.laws)
    }
    let kept = try await context.keep(act.newFiles)
    return try await store.write("acting in a remedy") { [context] transaction in
      let file = try transaction.allow(
        act, in: id, by: actor, on: day, seen: seen, context.laws)
      let fact = try transaction.fact(of: act, in: file, kept, by: actor, on: day)
      try transaction.append(try fact.draft(of: id, in: file.organ, on: day), by: actor)
      for stored in kept {
        guard let reference = stored.reference else { continue }
        try transaction.name(
          reference, of: RemedySubject.text(id), in: file.organ.value)
      }
      let version: Int64? = try transaction.value("SELECT version FROM remedy WHERE id = \(id)")
      return CaseVersion(value: version ?? 0)
    }
  }
}

extension Reader {
  /// A remedy, for an actor who may see it; one that is not there is answered alike.
  func remedy(_ id: Remedy.ID, for actor: Actor, _ laws: LawBook) throws -> RemedyFile {
    let organ: Organ.ID? = try value("SELECT organ_id FROM remedy WHERE id = \(id)")
    guard let organ else { throw AccessRefusal(right: nil, ask: []) }
    try require(CaseRight.read.policy(at: organ), of: actor)
    guard let file = try remedyFile(id, under: laws.law(for: caseSettings(of: organ))) else {
      throw AccessRefusal(right: nil, ask: [])
    }
    return file
  }

  fileprivate func allow(
    _ act: RemedyAct, in id: Remedy.ID, by actor: Actor, on day: CivilDate, seen: CaseVersion,
    _ laws: LawBook
  ) throws -> RemedyFile {
    let file = try remedy(id, for: actor, laws)
    guard file.version == seen else {
      throw RemedyChanged(
        since: file.entries.filter { $0.ref.value > seen.value }, version: file.version)
    }
    let grounds = file.grounds(against: act, by: actor, on: day, today: now.dayInChina)
    guard grounds.isEmpty else { throw RemedyRefusal(act: act.kind, reasons: grounds) }
    return file
  }

  /// Why a remedy cannot be taken down.
  fileprivate func grounds(against new: NewRemedy, _ laws: LawBook) throws -> [RemedyGround] {
    var grounds =
      (CaseField.authority.faults(of: new.authority, required: true)
      + CaseField.docket.faults(of: new.docket)).map(RemedyGround.field)
    if new.acceptedOn > now.dayInChina { grounds.append(.dayInFuture) }
    if (new.kind == .litigationAfterReconsideration) != (new.after != nil) {
      grounds.append(.reconsiderationMissing)
    }
    if let after = new.after {
      let isThere: Int? = try value(
        """
        SELECT 1 FROM remedy WHERE id = \(after) AND organ_id = \(new.organ)
          AND kind = \(RemedyKind.reconsideration)
        """)
      if isThere == nil { grounds.append(.noSuchRemedy) }
    }
    guard let id = new.caseID else { return grounds }
    guard try organ(of: id) == new.organ,
      let file = try caseFile(
        id, personal: false, under: laws.law(for: caseSettings(of: new.organ)))
    else { return grounds + [.noSuchCase] }
    if new.acceptedOn < file.arrivedOn { grounds.append(.dayTooEarly) }
    if new.about != .other, new.kind == .reconsideration {
      let refusals = file.application(upTo: new.acceptedOn)
        .refusals(of: .acceptReconsideration(new.procedure), on: new.acceptedOn)
      grounds += refusals.filter { $0.ground == .nothingToReview }.map(RemedyGround.law)
    }
    return grounds
  }
}

extension Transaction {
  fileprivate func fact(
    of act: RemedyAct, in file: RemedyFile, _ kept: [StoredFile], by actor: Actor,
    on day: CivilDate
  ) throws -> RemedyFact {
    switch act {
    case .answer(let text, _): .answered(Contribution(text: text, files: kept))
    case .decide(let result, let text, _):
      .decided(result, Contribution(text: text, files: kept))
    case .receiveDecision: .received
    case .appeal(let party): .appealed(by: party)
    case .becomeFinal: .becameFinal
    case .note(let text): .noted(text: Erasable(text))
    case .attach: .attached(files: kept)
    case .handleAnew: .remanded(to: try handleAnew(file, by: actor, on: day))
    case .strike(let ref, let reason): .struck(fact: ref, reason: Erasable(reason))
    }
  }

  /// Opens the case in which the application is handled anew, as an authority ordered.
  private func handleAnew(_ file: RemedyFile, by actor: Actor, on day: CivilDate) throws -> Case.ID
  {
    guard let id = file.intake.caseID, let intake = try intake(of: id) else {
      throw RemedyRefusal(act: .handleAnew, reasons: [.noSuchCase])
    }
    let new = NewCase(
      matter: intake.matter, channel: .inPerson, arrivedOn: day, applicant: intake.applicant,
      request: intake.request)
    let arrival = Arrival(new: new, files: intake.files, origin: .remand(of: id, by: file.id))
    return try takeIn(arrival, at: file.organ) { try append($0, by: actor) }.id
  }
}
