public import AnnualReport
import OfficeFiles
public import ReportFiles
import Store

/// A round added up and checked across its organs, from the figures alone.
public struct CollectedRound: Sendable {
  /// The round.
  public let round: Round
  /// What was accepted, added up.
  public let aggregate: Aggregate
  /// The names of the organs.
  public let names: [Organ.ID: String]
  /// What the checks say of each report that was handed in or accepted.
  public let checked: [CheckedPart]

  /// What the checks say of one organ's figures, last year's included where they are recorded here.
  public struct CheckedPart: Sendable {
    /// The organ.
    public let organ: Organ.ID
    /// Its figures.
    public let cells: ReportCells
    /// What was found.
    public let checkup: Checkup
  }
}

extension Rounds {
  /// A round added up and checked, for whoever keeps it.
  ///
  /// No file is read: what was read of each stands in its row.
  ///
  /// - Throws: `AccessRefusal`, `StoreFault`.
  public func collection(_ actor: Actor, _ id: Round.ID) async throws -> CollectedRound {
    try await store.read("adding up a round") { reader in
      let round = try reader.round(id, for: actor)
      let register = try reader.organRegister()
      let today = reader.now.dayInChina
      let last = try reader.figures(of: round.organs, year: round.year - 1)
      var checked: [CollectedRound.CheckedPart] = []
      try reader.each(
        """
        SELECT organ_id, cells FROM submission
        WHERE round_id = \(id) AND state IN \(list: [SubmissionState.handedIn, .accepted])
        ORDER BY organ_id
        """
      ) { row in
        let organ: Organ.ID = try row.get("organ_id")
        let text: String = try row.get("cells")
        guard let cells = ReportCells(text) else { return }
        let name = register.organs[organ]?.name(on: today)
        let report = cells.report(organ: name, year: round.year)
        let checkup = report.checkup(
          previous: last[organ]?.report(organ: name, year: round.year - 1),
          context: CheckContext(mayIssueRules: register.organs[organ]?.mayIssueRules))
        checked.append(CollectedRound.CheckedPart(organ: organ, cells: cells, checkup: checkup))
      }
      let names = round.organs.compactMap { organ in
        register.organs[organ].map { (organ, $0.name(on: today)) }
      }
      return CollectedRound(
        round: round, aggregate: try reader.aggregate(of: id),
        names: Dictionary(uniqueKeysWithValues: names), checked: checked)
    }
  }

  /// Every report of a round read anew from its file and checked, text and all, with the files.
  ///
  /// - Throws: `AccessRefusal`, `StoreFault`.
  public func everything(_ actor: Actor, _ id: Round.ID) async throws -> [CollectedReport] {
    let (round, submissions, names, last) = try await store.write("taking a round away") {
      transaction in
      let round = try transaction.round(id, for: actor)
      let register = try transaction.organRegister()
      let today = transaction.now.dayInChina
      let submissions = try transaction.rows(
        """
        SELECT id FROM submission
        WHERE round_id = \(id) AND state IN \(list: [SubmissionState.handedIn, .accepted])
        ORDER BY organ_id
        """
      ).compactMap { try transaction.submission($0.get(0, as: Submission.ID.self)) }
      try transaction.noteExport(
        of: "reports", rows: submissions.count, in: round.organ, by: actor)
      return (
        round, submissions,
        Dictionary(
          uniqueKeysWithValues: submissions.map {
            ($0.organ, register.organs[$0.organ]?.name(on: today) ?? "")
          }), try transaction.figures(of: round.organs, year: round.year - 1)
      )
    }
    var collected: [CollectedReport] = []
    for submission in submissions {
      let stored = submission.current.report.file
      let read = try await read(submission.current)
      let name = names[submission.organ] ?? ""
      collected.append(
        CollectedReport(
          organName: name, fileName: stored.name, bytes: try await context.bytes(of: stored),
          cells: submission.current.cells,
          checked: CheckedFile(
            file: name, read: read,
            previous: last[submission.organ]?.report(
              organ: read.report.organ, year: round.year - 1))))
    }
    return collected
  }
}

/// A report that was collected, with its file.
public struct CollectedReport: Sendable {
  /// The organ's name.
  public let organName: String
  /// The file's name.
  public let fileName: String
  /// The file.
  public let bytes: [UInt8]
  /// The figures.
  public let cells: ReportCells
  /// What the checks say.
  public let checked: CheckedFile
}

extension Reader {
  /// What each of these organs signed for a year, or what was accepted from it.
  fileprivate func figures(of organs: [Organ.ID], year: Int) throws -> [Organ.ID: ReportCells] {
    var figures: [Organ.ID: ReportCells] = [:]
    for part in organs.chunks(of: 500) {
      try each(
        """
        SELECT organ_id, cells FROM submission
        WHERE year = \(year) AND state = \(SubmissionState.accepted) AND organ_id IN \(list: part)
        ORDER BY id
        """
      ) { row in
        figures[try row.get("organ_id")] = ReportCells(try row.get("cells", as: String.self))
      }
      try each(
        """
        SELECT organ_id, cells FROM year_report
        WHERE year = \(year) AND cells IS NOT NULL AND organ_id IN \(list: part)
        """
      ) { row in
        figures[try row.get("organ_id")] = ReportCells(try row.get("cells", as: String.self))
      }
    }
    return figures
  }
}
