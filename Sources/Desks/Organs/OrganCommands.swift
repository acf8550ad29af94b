import Store
public import Workdays

extension Organs {
  /// Enters an organ.
  ///
  /// - Throws: `AccessRefusal`, `OrganRefusal`, `StoreFault`.
  @discardableResult
  public func found(_ actor: Actor, _ new: NewOrgan) async throws -> Organ.ID {
    try await store.write("entering an organ") { transaction in
      try transaction.require(.keepOrgans, of: actor)
      let today = transaction.now.dayInChina
      let reasons = try transaction.organRegister().reasons(against: new, today: today)
      guard reasons.isEmpty else { throw OrganRefusal(reasons: reasons) }
      let id = Organ.ID.fresh(at: transaction.now)
      try transaction.append(try OrganStep.found(new).draft(of: id, on: today), by: actor)
      return id
    }
  }

  /// Records another name from a day on.
  public func rename(
    _ actor: Actor, _ id: Organ.ID, to name: String, on day: CivilDate
  ) async throws {
    try await record(.rename(name), of: id, on: day, by: actor)
  }

  /// Records that another organ carries on its duties from a day on.
  ///
  /// What stood under it or was supervised by it stands under that one, or is supervised by it.
  public func merge(
    _ actor: Actor, _ id: Organ.ID, into successor: Organ.ID, on day: CivilDate
  ) async throws {
    try await record(.merge(into: successor), of: id, on: day, by: actor)
  }

  /// Records that it was dissolved on a day; refused while others stand under it.
  public func dissolve(_ actor: Actor, _ id: Organ.ID, on day: CivilDate) async throws {
    try await record(.dissolve, of: id, on: day, by: actor)
  }

  /// Records under which organ it stands from a day on; nil for none.
  public func place(
    _ actor: Actor, _ id: Organ.ID, under parent: Organ.ID?, on day: CivilDate
  ) async throws {
    try await record(.place(under: parent), of: id, on: day, by: actor)
  }

  /// Records which organ supervises it from a day on; nil for none.
  public func supervise(
    _ actor: Actor, _ id: Organ.ID, by supervisor: Organ.ID?, on day: CivilDate
  ) async throws {
    try await record(.supervise(by: supervisor), of: id, on: day, by: actor)
  }

  /// Says anew what has no day of its own.
  ///
  /// Particulars alone may be said by the organ's head of the disclosure office too.
  ///
  /// - Parameter version: The organ's version that was seen.
  public func edit(
    _ actor: Actor, _ id: Organ.ID, _ change: OrganChange, version: Int64
  ) async throws {
    try await store.write("changing an organ") { transaction in
      try transaction.require(change.right, at: id, of: actor)
      let register = try transaction.organRegister()
      var reasons = register.reasons(against: change, of: id)
      if let organ = register.organs[id], organ.version != version {
        reasons.append(.changedMeanwhile)
      }
      guard reasons.isEmpty else { throw OrganRefusal(reasons: reasons) }
      guard change != OrganChange() else { return }
      let today = transaction.now.dayInChina
      try transaction.append(try OrganStep.change(change).draft(of: id, on: today), by: actor)
    }
  }

  func record(
    _ step: OrganStep, of id: Organ.ID, on day: CivilDate, by actor: Actor
  ) async throws {
    try await store.write("recording something of an organ") { transaction in
      try transaction.require(.keepOrgans, of: actor)
      let register = try transaction.organRegister()
      let reasons = register.reasons(against: step, of: id, on: day)
      guard reasons.isEmpty else { throw OrganRefusal(reasons: reasons) }
      if case .merge(let successor) = step {
        try transaction.handOver(from: id, to: successor, on: day, register, by: actor)
      }
      try transaction.append(try step.draft(of: id, on: day), by: actor)
    }
  }
}

extension OrganChange {
  /// The right that the change takes.
  fileprivate var right: Right {
    var rest = self
    rest.particulars = nil
    return rest == OrganChange() && particulars != nil ? .describeOrgans : .keepOrgans
  }
}

extension Transaction {
  /// Those that stood under an organ stand under its successor; a successor that stood under it
  /// itself, under whatever it stood under.
  fileprivate func handOver(
    from id: Organ.ID, to successor: Organ.ID, on day: CivilDate, _ register: OrganRegister,
    by actor: Actor
  ) throws {
    guard let ended = register.organs[id] else { return }
    for organ in register.dependants(of: id, on: day) {
      let isSuccessor = organ.id == successor
      if organ.parent(on: day) == id {
        let parent = isSuccessor ? ended.parent(on: day) : successor
        try append(try OrganStep.place(under: parent).draft(of: organ.id, on: day), by: actor)
      }
      if organ.supervisor(on: day) == id {
        let supervisor = isSuccessor ? ended.supervisor(on: day) : successor
        try append(
          try OrganStep.supervise(by: supervisor).draft(of: organ.id, on: day), by: actor)
      }
    }
  }
}
