import Store
import Workdays

/// Keeps the tables of reports and rounds as the events say.
struct ReportProjection: Projection {
  let area = "reports"
  let tables = ["year_report", "report_round", "report_round_organ", "submission"]

  func apply(_ event: StoredEvent, in transaction: Transaction) throws {
    if let id = ReportSubject.id(event), ReportSubject.holdsFact(event) {
      try transaction.refresh(report: id, upTo: event)
    } else if let id = RoundSubject.id(event), RoundSubject.holdsFact(event) {
      try transaction.refresh(round: id, upTo: event)
    } else if let id = SubmissionSubject.id(event), SubmissionSubject.holdsFact(event) {
      try transaction.refresh(submission: id, upTo: event)
    }
  }
}

extension Transaction {
  fileprivate func refresh(report id: YearReport.ID, upTo event: StoredEvent) throws {
    guard let file = try yearReport(id, upTo: event.position, personal: false) else { return }
    try execute("DELETE FROM year_report WHERE id = \(id)")
    try execute(
      """
      INSERT INTO year_report (
        id, organ_id, year, stage, round_id, cells, signed_on, published_on, version)
      VALUES (
        \(id), \(file.organ), \(file.year), \(file.stage), \(file.round), \(file.frozen?.cells),
        \(file.signedOn), \(file.publishedOn), \(file.version.value))
      """)
  }

  fileprivate func refresh(round id: Round.ID, upTo event: StoredEvent) throws {
    guard let round = try self.round(id, upTo: event.position) else { return }
    try execute("DELETE FROM report_round_organ WHERE round_id = \(id)")
    try execute("DELETE FROM report_round WHERE id = \(id)")
    try execute(
      """
      INSERT INTO report_round (id, organ_id, year, due, is_closed, version)
      VALUES (
        \(id), \(round.organ), \(round.year), \(round.due), \(round.isClosed ? 1 : 0),
        \(round.version.value))
      """)
    for organ in round.organs {
      try execute(
        "INSERT INTO report_round_organ (round_id, organ_id) VALUES (\(id), \(organ))")
    }
  }

  fileprivate func refresh(submission id: Submission.ID, upTo event: StoredEvent) throws {
    guard let file = try submission(id, upTo: event.position, personal: false) else { return }
    try execute("DELETE FROM submission WHERE id = \(id)")
    try execute(
      """
      INSERT INTO submission (
        id, round_id, organ_id, year, state, versions, open_doubts, handed_in_on, cells, version)
      VALUES (
        \(id), \(file.round), \(file.organ), \(file.year), \(file.state), \(file.versions.count),
        \(file.current.openDoubts.count), \(file.handedInOn), \(file.current.cells.description),
        \(file.version.value))
      """)
  }
}

extension Reader {
  /// A report with all its facts; nothing where there is none.
  func yearReport(
    _ id: YearReport.ID, upTo position: Int64 = .max, personal: Bool = true
  ) throws -> YearReport? {
    guard
      let (organ, entries) = try history(
        ReportFact.self, of: id, upTo: position, personal: personal)
    else { return nil }
    return YearReport(id: id, organ: organ, entries: entries)
  }

  /// An organ's report of a year; nothing where none was begun.
  func yearReport(of organ: Organ.ID, year: Int) throws -> YearReport? {
    let id: YearReport.ID? = try value(
      "SELECT id FROM year_report WHERE organ_id = \(organ) AND year = \(year)")
    return try id.flatMap { try yearReport($0) }
  }

  /// A round with all its facts; nothing where there is none.
  func round(_ id: Round.ID, upTo position: Int64 = .max) throws -> Round? {
    guard let (organ, entries) = try history(RoundFact.self, of: id, upTo: position) else {
      return nil
    }
    return Round(id: id, organ: organ, entries: entries)
  }

  /// A submission with all its facts; nothing where there is none.
  func submission(
    _ id: Submission.ID, upTo position: Int64 = .max, personal: Bool = true
  ) throws -> Submission? {
    guard
      let (organ, entries) = try history(
        SubmissionFact.self, of: id, upTo: position, personal: personal)
    else { return nil }
    return Submission(id: id, organ: organ, entries: entries)
  }

  /// What an organ handed in to a round; nothing where it has not begun.
  func submission(of organ: Organ.ID, in round: Round.ID) throws -> Submission? {
    let id: Submission.ID? = try value(
      "SELECT id FROM submission WHERE round_id = \(round) AND organ_id = \(organ)")
    return try id.flatMap { try submission($0) }
  }
}
