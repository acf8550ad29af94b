import AnnualReport
import Store

extension YearReports {
  /// Does an act.
  ///
  /// Signing prints the report in all its forms first; where the records have changed by the time it is
  /// written down, it prints again.
  ///
  /// - Throws: `AccessRefusal`, `ReportRefusal`, `ReportChanged`, `StoreFault`.
  @discardableResult
  public func perform(
    _ actor: Actor, _ act: ReportAct, in id: YearReport.ID, seen: CaseVersion
  ) async throws -> CaseVersion {
    var proof: StoredFile?
    if case .enter(_, _, _, let file?) = act {
      // Refused before anything is kept.
      try await store.read("checking an act") { [self] reader in
        _ = try allow(act, in: id, by: actor, seen: seen, reader)
      }
      proof = try await context.keep(file)
    }
    guard act.kind == .sign else {
      return try await store.write("acting on a report") { [self, proof] transaction in
        let (file, _) = try allow(act, in: id, by: actor, seen: seen, transaction)
        return try transaction.record(
          try fact(of: act, in: file, proof, transaction), in: file, [proof].compactMap(\.self),
          by: actor)
      }
    }
    for _ in 0..<3 {
      if let version = try await sign(actor, id, seen: seen) { return version }
    }
    throw StoreFault(doing: "signing a report", kind: .busy, detail: "its records keep changing")
  }

  /// Signs; nothing where the records changed while the report was printed.
  private func sign(
    _ actor: Actor, _ id: YearReport.ID, seen: CaseVersion
  ) async throws -> CaseVersion? {
    let (file, assembled) = try await store.read("checking an act") { [self] reader in
      try allow(.sign, in: id, by: actor, seen: seen, reader)
    }
    guard let assembled else { return nil }
    var kept: [ReportFileKind: StoredFile] = [:]
    let printed = try context.press.files(of: assembled, organ: file.organ, year: file.year)
    for (kind, bytes) in printed {
      kept[kind] = try await context.keep(
        NewFile(name: "\(file.year).\(kind.rawValue)", bytes: bytes))
    }
    let frozen = FrozenReport(
      organName: assembled.report.organ ?? "", cells: assembled.cells.description, files: kept)
    return try await store.write("signing a report") { [self, kept] transaction in
      let (file, now) = try allow(.sign, in: id, by: actor, seen: seen, transaction)
      guard let now, now.report.sections == assembled.report.sections,
        now.cells == assembled.cells, now.report.organ == assembled.report.organ
      else { return nil }
      return try transaction.record(
        .signed(frozen), in: file, Array(kept.values), by: actor)
    }
  }

  private func allow(
    _ act: ReportAct, in id: YearReport.ID, by actor: Actor, seen: CaseVersion, _ reader: Reader
  ) throws -> (YearReport, AssembledReport?) {
    guard let file = try reader.yearReport(id) else { throw AccessRefusal(right: nil, ask: []) }
    try reader.require(ReportRight.read.policy(at: file.organ), of: actor)
    guard file.version == seen else {
      throw ReportChanged(
        since: file.entries.filter { $0.ref.value > seen.value }, version: file.version)
    }
    let assembled =
      act.kind.looksAtWhole ? try reader.assemble(file, context.book, context.laws) : nil
    var grounds = file.grounds(
      against: act, by: actor,
      ReportCircumstances(
        today: reader.now.dayInChina, book: context.book, assembled: assembled))
    if case .base(let round?) = act {
      grounds += try reader.grounds(basing: file, on: round, actor)
    }
    guard grounds.isEmpty else { throw ReportRefusal(act: act.kind, reasons: grounds) }
    return (file, assembled)
  }

  private func fact(
    of act: ReportAct, in file: YearReport, _ proof: StoredFile?, _ reader: Reader
  ) throws -> ReportFact {
    switch act {
    case .enter(let cell, let number, let source, _):
      .entered(
        cell: cell.description,
        CellSource(number: number.description, source: source.trimmed, proof: proof))
    case .write(let section, let text): .wrote(section: section.rawValue, text: text)
    case .takeProblems(let problems): .tookProblems(problems)
    case .answer(let index, let text): .answered(problem: index, text: text.trimmed)
    case .stateProblems(let problems): .statedProblems(problems)
    case .base(let round): .basedOn(round: round)
    case .submit:
      .submitted(
        to: try reader.caseSettings(of: file.organ).checks.contains(.review)
          ? .review : .signature)
    case .review: .reviewed
    case .giveBack(let reason): .returned(reason: reason.trimmed)
    case .publish: .published
    case .sign: preconditionFailure("what is signed is frozen elsewhere")
    }
  }
}

extension Reader {
  /// Why a report cannot be based on a round: it is another year's, or not the actor's to add up.
  fileprivate func grounds(
    basing file: YearReport, on id: Round.ID, _ actor: Actor
  ) throws -> [ReportGround] {
    guard let round = try self.round(id), round.year == file.year,
      !round.organs.contains(file.organ), actor.supervises(from: round.organ)
    else { return [.noSuchRound] }
    return []
  }
}

extension Transaction {
  /// Appends a fact to a report, names its files, and answers with the new version.
  fileprivate func record(
    _ fact: ReportFact, in file: YearReport, _ files: [StoredFile], by actor: Actor
  ) throws -> CaseVersion {
    let event = try append(
      try fact.draft(of: file.id, in: file.organ, on: now.dayInChina), by: actor)
    for stored in files {
      guard let reference = stored.reference else { continue }
      try name(reference, of: ReportSubject.text(file.id), in: file.organ.value)
    }
    return CaseVersion(value: event.sequence)
  }
}
