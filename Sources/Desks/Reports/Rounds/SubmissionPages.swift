public import AnnualReport
public import ReportFiles
import Store

/// What an organ hands in, as either side sees it.
public struct SubmissionPage: Sendable {
  /// The round.
  public let round: Round
  /// The organ.
  public let organ: Organ.ID
  /// The organ's name.
  public let organName: String
  /// What was laid in; nothing yet.
  public let submission: Submission?
  /// The report as it counts, with what people said of doubtful cells and the places in its source.
  public let report: Report?
  /// The source as the reader saw it, which stands beside doubts.
  public let source: [SourceLine]
  /// What the checks say, with last year's figures where they are recorded here.
  public let checkup: Checkup?
  /// Whether the actor acts for the organ, and not for the one that supervises.
  public let isOwn: Bool
  /// Whether the actor supervises.
  public let isSupervisor: Bool
  /// Whether the organ has signed its report of the year here.
  public let hasSigned: Bool
  /// Whether the due day has passed and the report is still owed.
  public let isOverdue: Bool
  /// The names of the people in its history.
  public let people: [Person.ID: PersonName]

  /// The version that somebody who acts must have seen.
  public var version: CaseVersion { submission?.version ?? CaseVersion(value: 0) }
}

extension Rounds {
  /// What an organ hands in to a round.
  ///
  /// - Throws: `AccessRefusal`, `StoreFault`.
  public func page(
    _ actor: Actor, of organ: Organ.ID, in id: Round.ID
  ) async throws -> SubmissionPage {
    let (frame, previous, context) = try await store.read("opening a submission") { reader in
      try reader.submissionFrame(actor, organ, id)
    }
    guard let submission = frame.submission else { return frame }
    let read = try await self.read(submission.current)
    return frame.with(
      read, checkup: read.report.checkup(previous: previous, context: context))
  }

  /// The file of a version, as it was laid in.
  ///
  /// - Throws: `AccessRefusal`, `StoreFault`.
  public func file(
    _ actor: Actor, of organ: Organ.ID, in id: Round.ID, version number: Int
  ) async throws -> ReportFile? {
    let frame = try await store.read("opening a file") { reader in
      try reader.submissionFrame(actor, organ, id).frame
    }
    guard let versions = frame.submission?.versions, versions.indices.contains(number - 1) else {
      return nil
    }
    let stored = versions[number - 1].report.file
    return ReportFile(
      kind: stored.kind, name: stored.name, bytes: try await context.bytes(of: stored))
  }

  /// A version read anew from its file, with what people said of doubtful cells.
  func read(_ version: Submission.Version) async throws -> ReadReport {
    let stored = version.report.file
    let file = NewFile(name: stored.name, bytes: try await context.bytes(of: stored))
    guard var read = await ReadingFiles.readIfPossible(file) else {
      // What could be read when it was laid in is still known by its cells.
      let report = version.cells.report(
        organ: version.report.organName, year: version.report.printedYear)
      return ReadReport(report: report, source: [])
    }
    read.report.settle(version)
    return read
  }
}

extension Report {
  /// Takes over what people said of doubtful cells.
  fileprivate mutating func settle(_ version: Submission.Version) {
    let open = Set(version.openDoubts)
    for address in version.report.doubts {
      guard let cell = Cell(address), !open.contains(cell) else { continue }
      var reading = self[cell]
      reading.value = version.cells[cell]
      reading.doubt = nil
      self[cell] = reading
      tables.insert(cell.table)
    }
  }
}

extension SubmissionPage {
  fileprivate func with(_ read: ReadReport, checkup: Checkup) -> SubmissionPage {
    SubmissionPage(
      round: round, organ: organ, organName: organName, submission: submission,
      report: read.report, source: read.source, checkup: checkup, isOwn: isOwn,
      isSupervisor: isSupervisor, hasSigned: hasSigned, isOverdue: isOverdue, people: people)
  }
}

extension Reader {
  /// Everything about a submission that stands in rows and events.
  fileprivate func submissionFrame(
    _ actor: Actor, _ organ: Organ.ID, _ id: Round.ID
  ) throws -> (frame: SubmissionPage, previous: Report?, context: CheckContext) {
    try require(ReportRight.read.policy(at: organ), of: actor)
    guard let round = try round(id), round.organs.contains(organ) else {
      throw AccessRefusal(right: nil, ask: [])
    }
    let today = now.dayInChina
    let reporting = try self.organ(organ)
    let name = reporting?.name(on: today) ?? ""
    let submission = try submission(of: organ, in: id)
    let signed: Int? = try value(
      """
      SELECT 1 FROM year_report
      WHERE organ_id = \(organ) AND year = \(round.year) AND cells IS NOT NULL
      """)
    let previous = try cells(of: organ, year: round.year - 1)?
      .report(organ: submission?.current.report.organName ?? name, year: round.year - 1)
    let frame = SubmissionPage(
      round: round, organ: organ, organName: name, submission: submission, report: nil,
      source: [], checkup: nil, isOwn: actor.may(report: .publish, at: organ),
      isSupervisor: actor.supervises(from: round.organ), hasSigned: signed != nil,
      isOverdue: (submission?.state ?? .notBegun).isOwed && today > round.due,
      people: try personNames(Set(submission?.entries.compactMap(\.by) ?? [])))
    return (frame, previous, CheckContext(mayIssueRules: reporting?.mayIssueRules))
  }
}
