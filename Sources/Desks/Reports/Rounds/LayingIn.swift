import AnnualReport
import Dispatch
import ReportFiles
import Store

extension Rounds {
  /// Lays in a file as the organ's next version: it is read, and what is doubtful waits to be confirmed.
  ///
  /// - Throws: `AccessRefusal`, `RoundRefusal`, `RoundChanged`, `StoreFault`.
  @discardableResult
  public func layIn(
    _ actor: Actor, _ file: NewFile, of organ: Organ.ID, in id: Round.ID, seen: CaseVersion
  ) async throws -> CaseVersion {
    try await store.read("checking what may be laid in") { reader in
      _ = try reader.place(for: actor, of: organ, in: id, seen: seen)
    }
    let read: ReadReport
    do {
      read = try await ReadingFiles.read(file)
    } catch {
      throw RoundRefusal(reasons: [.unreadable(error)])
    }
    let stored = try await context.keep(file)
    let cells = ReportCells(read.report)
    let doubts = cells.cells.filter { read.report[$0].isDoubtful }
    let report = SubmittedReport(
      own: nil, file: stored, cells: cells.description, doubts: doubts.map(\.description),
      organName: read.report.organ, printedYear: read.report.year)
    return try await layIn(actor, report, of: organ, in: id, seen: seen)
  }

  /// Lays in the report that the organ signed here.
  ///
  /// - Throws: `AccessRefusal`, `RoundRefusal`, `RoundChanged`, `StoreFault`.
  @discardableResult
  public func layInOwn(
    _ actor: Actor, of organ: Organ.ID, in id: Round.ID, seen: CaseVersion
  ) async throws -> CaseVersion {
    let report = try await store.read("looking for the organ's own report") { reader in
      let round = try reader.place(for: actor, of: organ, in: id, seen: seen)
      guard let own = try reader.yearReport(of: organ, year: round.year), let frozen = own.frozen,
        let file = frozen[.json]
      else { throw RoundRefusal(reasons: [.notSigned]) }
      return SubmittedReport(
        own: own.id, file: file, cells: frozen.cells, doubts: [], organName: frozen.organName,
        printedYear: own.year)
    }
    return try await layIn(actor, report, of: organ, in: id, seen: seen)
  }

  private func layIn(
    _ actor: Actor, _ report: SubmittedReport, of organ: Organ.ID, in id: Round.ID,
    seen: CaseVersion
  ) async throws -> CaseVersion {
    try await store.write("laying in a report") { transaction in
      let round = try transaction.place(for: actor, of: organ, in: id, seen: seen)
      guard report.printedYear == nil || report.printedYear == round.year else {
        throw RoundRefusal(reasons: [.otherYear(report.printedYear)])
      }
      let submission: Submission.ID? = try transaction.value(
        "SELECT id FROM submission WHERE round_id = \(id) AND organ_id = \(organ)")
      return try transaction.record(
        .laidIn(round: id, year: round.year, report),
        of: submission ?? Submission.ID.fresh(at: transaction.now), in: organ, [report.file],
        by: actor)
    }
  }
}

extension Reading {
  /// Whether a person has to look before it counts.
  var isDoubtful: Bool {
    switch value {
    case .number, .blank: doubt != nil
    case .text, .unread: true
    }
  }
}

/// Reads files on threads that may wait: reading a PDF does.
enum ReadingFiles {
  private static let queue = DispatchQueue(label: "gongkai.reports", attributes: .concurrent)

  static func read(_ file: NewFile) async throws(Unreadable) -> ReadReport {
    let result: Result<ReadReport, Unreadable> = await withCheckedContinuation { continuation in
      queue.async {
        continuation.resume(
          returning: Result { () throws(Unreadable) in
            try ReportReader().read(file.bytes, named: file.name)
          })
      }
    }
    return try result.get()
  }

  static func readIfPossible(_ file: NewFile) async -> ReadReport? {
    do { return try await read(file) } catch { return nil }
  }
}

extension Reader {
  /// The round, where the actor may lay something in for the organ and has seen the last version.
  ///
  /// While what was handed in lies with the supervising organ, or was accepted, nothing is laid in.
  fileprivate func place(
    for actor: Actor, of organ: Organ.ID, in id: Round.ID, seen: CaseVersion
  ) throws -> Round {
    try require(ReportRight.publish.policy(at: organ), of: actor)
    guard let round = try round(id), round.organs.contains(organ) else {
      throw RoundRefusal(reasons: [.notInRound])
    }
    let submission = try submission(of: organ, in: id)
    let version = submission?.version ?? CaseVersion(value: 0)
    guard version == seen else { throw RoundChanged(version: version) }
    var grounds: [RoundGround] = round.isClosed ? [.closed] : []
    if let state = submission?.state, !state.isOwed { grounds.append(.wrongState(state)) }
    guard grounds.isEmpty else { throw RoundRefusal(reasons: grounds) }
    return round
  }
}

extension Transaction {
  /// Appends a fact to a submission, names its files, and answers with the new version.
  func record(
    _ fact: SubmissionFact, of id: Submission.ID, in organ: Organ.ID, _ files: [StoredFile] = [],
    by actor: Actor
  ) throws -> CaseVersion {
    let event = try append(try fact.draft(of: id, in: organ, on: now.dayInChina), by: actor)
    for stored in files {
      guard let reference = stored.reference else { continue }
      try name(reference, of: SubmissionSubject.text(id), in: organ.value)
    }
    return CaseVersion(value: event.sequence)
  }
}
