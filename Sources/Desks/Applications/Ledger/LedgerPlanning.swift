import Regulation
import Store
import Workdays

extension Reader {
  /// How the organ's last ledger was read.
  func ledgerMapping(of organ: Organ.ID) throws -> LedgerMapping? {
    let text: String? = try value("SELECT mapping FROM ledger_mapping WHERE organ_id = \(organ)")
    return try text.map { try RecordCoding.decode(LedgerMapping.self, from: $0, beside: [:]) }
  }

  /// What the rows of a table come to.
  func ledgerPlan(
    _ table: LedgerSheet.Table, _ mapping: LedgerMapping, at organ: Organ.ID, under law: Law
  ) throws -> LedgerPlan {
    var reader = LedgerRowReader(mapping, table, today: now.dayInChina)
    var steps: [LedgerStep] = []
    var rejected: [LedgerPlan.Rejected] = []
    var remarked: [LedgerPlan.Remarked] = []
    var lines: [String: Int] = [:]
    var alike: [String: Int] = [:]
    for row in table.rows {
      // Rows that are alike and have no number are told apart by their order.
      func key(_ known: String) throws -> String {
        let hash = try keyedHash(of: known, for: "application.ledger")
        alike[hash, default: 0] += 1
        return "row \(hash) \(alike[hash] ?? 1)"
      }
      guard let ledgerCase = try reader.read(row, key: key) else {
        rejected.append(
          LedgerPlan.Rejected(line: row.line, cells: row.cells, reasons: reader.grounds))
        continue
      }
      if let line = lines[ledgerCase.key] {
        rejected.append(
          LedgerPlan.Rejected(
            line: row.line, cells: row.cells, reasons: [.numberTwice(line: line)]))
        continue
      }
      lines[ledgerCase.key] = row.line
      let (kind, grounds) = try step(for: ledgerCase, at: organ, under: law)
      guard grounds.isEmpty else {
        rejected.append(LedgerPlan.Rejected(line: row.line, cells: row.cells, reasons: grounds))
        continue
      }
      steps.append(LedgerStep(row: ledgerCase, kind: kind))
      if let remark = ledgerCase.remarked(under: law) { remarked.append(remark) }
    }
    func taken(_ isWanted: (LedgerStep.Kind) -> Bool) -> [Int] {
      steps.filter { isWanted($0.kind) }.map(\.row.line)
    }
    return LedgerPlan(
      new: taken { $0 == .new },
      completed: taken { if case .complete = $0 { true } else { false } },
      unchanged: taken { $0 == .unchanged }, rejected: rejected, remarks: remarked,
      ignoredHeaders: table.headers.filter { !$0.isEmpty && mapping.columns[$0] == nil },
      assumesOnline: steps.contains { $0.row.channel == nil }, table: table, steps: steps)
  }

  private func step(
    for row: LedgerCase, at organ: Organ.ID, under law: Law
  ) throws -> (LedgerStep.Kind, [LedgerGround]) {
    let id: Case.ID? = try value(
      "SELECT id FROM application WHERE organ_id = \(organ) AND ledger = \(row.key)")
    guard let id else {
      guard let number = row.number else { return (.new, []) }
      let taken: Case.ID? = try value(
        """
        SELECT id FROM application WHERE organ_id = \(organ) AND number = \(number.description)
        """)
      return (.new, taken == nil ? [] : [.numberTaken])
    }
    guard let file = try caseFile(id, under: law) else { return (.unchanged, []) }
    let differing = row.differences(from: file)
    if !differing.isEmpty { return (.unchanged, [.differs(differing)]) }
    if file.endedOn == nil, row.outcome != nil { return (.complete(id), []) }
    return (.unchanged, [])
  }
}

extension LedgerCase {
  /// The columns that say something else than is recorded; a cell that says nothing differs from
  /// nothing.
  fileprivate func differences(from file: CaseFile) -> [LedgerColumn] {
    var columns: [LedgerColumn] = []
    if arrivedOn != file.arrivedOn { columns.append(.arrivedOn) }
    if applicant.kind != file.intake.applicant.kind { columns.append(.applicantKind) }
    let intake = file.intake
    if !intake.applicant.isErased {
      if !applicant.name.isEmpty, applicant.name != intake.applicant.name {
        columns.append(.applicantName)
      }
      if !request.description.isEmpty, request.description != intake.request.description {
        columns.append(.description)
      }
    }
    if let outcome, let endedOn = file.endedOn {
      if outcome != file.application.progress.ending?.outcome { columns.append(.outcome) }
      if days[.decidedOn] != endedOn { columns.append(.decidedOn) }
    }
    return columns
  }

  /// What is to be said in law about the row as it stands; nothing where there is nothing.
  fileprivate func remarked(under law: Law) -> LedgerPlan.Remarked? {
    guard
      var application = try? Application(
        channel: knownChannel, arrivedOn: arrivedOn, under: law)
    else { return nil }
    application.record(
      contentsOf: facts(fromOutcome: false).compactMap { fact, day in
        fact.act.map { LawEvent($0, on: day) }
      })
    let due = application.progress.replyDue(under: law)
    let missed = due.flatMap { due in days[.decidedOn].flatMap { $0 > due ? due : nil } }
    guard !application.remarks.isEmpty || missed != nil else { return nil }
    return LedgerPlan.Remarked(line: line, remarks: application.remarks, missed: missed)
  }
}

extension Transaction {
  /// Takes a row: as a new case with its remedies, or as what was missing in one.
  func take(_ step: LedgerStep, from file: String, at organ: Organ.ID, by actor: Actor) throws {
    let row = step.row
    func append(_ fact: CaseFact, of id: Case.ID, on day: CivilDate) throws {
      try self.append(try CaseRecord(fact).draft(of: id, in: organ, on: day), by: actor)
    }
    switch step.kind {
    case .unchanged: return
    case .complete(let id):
      for (fact, day) in row.facts(fromOutcome: true) { try append(fact, of: id, on: day) }
    case .new:
      // Somebody else may have imported the same meanwhile.
      let there: Case.ID? = try value(
        "SELECT id FROM application WHERE organ_id = \(organ) AND ledger = \(row.key)")
      guard there == nil else { return }
      let origin = LedgerOrigin(file: file, line: row.line, key: row.key)
      let new = NewCase(
        channel: row.knownChannel, arrivedOn: row.arrivedOn, applicant: row.applicant,
        request: row.request)
      let arrival = Arrival(
        new: new, files: [], origin: .ledger(origin), number: row.number)
      let receipt = try takeIn(arrival, at: organ) { try self.append($0, by: actor) }
      for (fact, day) in row.facts(fromOutcome: false) {
        try append(fact, of: receipt.id, on: day)
      }
      try takeRemedies(of: row, receipt.id, origin, at: organ, by: actor)
    }
  }

  private func takeRemedies(
    of row: LedgerCase, _ id: Case.ID, _ origin: LedgerOrigin, at organ: Organ.ID, by actor: Actor
  ) throws {
    var before: Remedy.ID?
    for remedy in row.remedies {
      let remedyID = Remedy.ID.fresh(at: now)
      let intake = RemedyIntake(
        caseID: id, about: row.outcome == nil ? .silence : .decision, kind: remedy.kind,
        authority: "", docket: "", procedure: .ordinary,
        after: remedy.kind == .litigationAfterReconsideration ? before : nil, ledger: origin)
      try append(
        try RemedyFact.opened(intake).draft(of: remedyID, in: organ, on: remedy.acceptedOn),
        by: actor)
      if let end = remedy.end {
        try append(
          try RemedyFact.decided(end.result, Contribution(text: "")).draft(
            of: remedyID, in: organ, on: end.on), by: actor)
        // What a ledger tells as the result is what stands.
        try append(
          try RemedyFact.becameFinal.draft(of: remedyID, in: organ, on: end.on), by: actor)
      }
      before = remedyID
    }
  }
}
