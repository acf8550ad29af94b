public import AnnualReport
import Regulation
import Store
public import Workdays

/// A remedy in a list.
public struct RemedyRow: Hashable, Sendable {
  /// What tells it apart.
  public let id: Remedy.ID
  /// The organ against which it is brought.
  public let organ: Organ.ID
  /// The case that it is about.
  public let caseID: Case.ID?
  /// That case's number.
  public let caseNumber: String?
  /// What it is brought against.
  public let about: RemedyAbout
  /// What kind it is.
  public let kind: RemedyKind
  /// Who decides it.
  public let authority: String
  /// Its number there.
  public let docket: String
  /// The day on which the organ received the copy.
  public let acceptedOn: CivilDate
  /// The day of the organ's answer.
  public let answeredOn: CivilDate?
  /// The last day for the answer; nothing once it was given or is not wanted any more.
  public let due: CivilDate?
  /// Working days left for it; negative overdue.
  public let daysLeft: Int?
  /// How it ended; of several instances, the last.
  public let result: RemedyResult?
  /// The day since which that stands; it may lie ahead.
  public let endedOn: CivilDate?
  /// The column of table IV on the day asked about.
  public let column: Column
  /// How far it has come.
  public let version: CaseVersion
}

enum RemedyMigrations {
  static let all = [
    Migration(
      area: "remedies", number: 1, name: "reconsiderations and lawsuits",
      statements: [
        """
        CREATE TABLE remedy (
          id BIGINT NOT NULL PRIMARY KEY,
          organ_id BIGINT NOT NULL,
          application_id BIGINT,
          about TEXT NOT NULL,
          kind TEXT NOT NULL,
          authority TEXT NOT NULL,
          docket TEXT NOT NULL,
          accepted_on TEXT NOT NULL,
          answered_on TEXT,
          due TEXT,
          rank_on TEXT NOT NULL,
          result TEXT,
          result_column TEXT,
          ended_on TEXT NOT NULL CHECK (ended_on >= accepted_on),
          after_id BIGINT,
          ledger TEXT,
          version BIGINT NOT NULL,
          CHECK ((result_column IS NULL) = (ended_on = '9999-12-31')))
        """,
        "CREATE INDEX remedy_list ON remedy (organ_id, rank_on, id)",
        "CREATE INDEX remedy_application ON remedy (application_id)",
        "CREATE INDEX remedy_figures ON remedy (organ_id, ended_on, accepted_on, kind, result_column)",
        "CREATE INDEX remedy_ledger ON remedy (organ_id, ledger)",
      ])
  ]
}

/// What events of remedies are about.
enum RemedySubject: RecordSubject {
  typealias Record = Remedy
  typealias Kind = RemedyFact.Kind

  static let name = "remedy"
}

extension RemedyFact {
  /// The event that records it.
  func draft(of id: Remedy.ID, in organ: Organ.ID, on day: CivilDate) throws -> EventDraft {
    let (json, beside) = try RecordCoding.encode(self)
    return EventDraft(
      organ: organ.value, subject: RemedySubject.text(id), kind: RemedySubject.kind(kind),
      occurredOn: day, actor: nil, payload: json,
      personal: beside.map { PersonalField(name: $0.key, value: $0.value) })
  }
}

/// Keeps the table of remedies as the events say.
struct RemedyProjection: Projection {
  let area = "remedies"
  let tables = ["remedy"]
  let laws: LawBook

  func apply(_ event: StoredEvent, in transaction: Transaction) throws {
    guard let id = RemedySubject.id(event), RemedySubject.holdsFact(event) else { return }
    let law = laws.law(for: try transaction.caseSettings(of: Organ.ID(value: event.organ)))
    guard
      let file = try transaction.remedyFile(
        id, personal: false, upTo: event.position, under: law)
    else { return }
    try transaction.execute("DELETE FROM remedy WHERE id = \(id)")
    try transaction.insert(file)
  }
}

extension Transaction {
  fileprivate func insert(_ file: RemedyFile) throws {
    let due = file.answeredOn == nil && file.results.isEmpty ? file.answerDue : nil
    let ended = file.endedOn ?? CaseColumns.never
    try execute(
      """
      INSERT INTO remedy (
        id, organ_id, application_id, about, kind, authority, docket, accepted_on, answered_on,
        due, rank_on, result, result_column, ended_on, after_id, ledger, version)
      VALUES (
        \(file.id), \(file.organ), \(file.intake.caseID), \(file.intake.about),
        \(file.intake.kind), \(file.intake.authority), \(file.intake.docket), \(file.acceptedOn),
        \(file.answeredOn), \(due), \(due ?? ended), \(file.results.last?.result),
        \(file.column?.name), \(ended), \(file.intake.after), \(file.intake.ledger?.key),
        \(file.version.value))
      """)
  }
}

extension Reader {
  /// A remedy with all its facts.
  func remedyFile(
    _ id: Remedy.ID, personal: Bool = true, upTo position: Int64 = .max, under law: Law
  ) throws -> RemedyFile? {
    let events = try self.events(of: RemedySubject.text(id)).filter { $0.position <= position }
    guard let organ = events.first?.organ else { return nil }
    let entries = try events.filter(RemedySubject.holdsFact).map { event in
      RemedyEntry(
        ref: FactRef(value: event.sequence), on: event.occurredOn, recordedAt: event.recordedAt,
        by: event.actor.map { Person.ID(value: $0) },
        fact: try RecordCoding.decode(
          RemedyFact.self, from: event.payload,
          beside: personal ? try self.personal(of: event) : [:]))
    }
    return RemedyFile(id: id, organ: Organ.ID(value: organ), entries: entries, under: law)
  }

  /// Rows of the table as a list shows them on a day.
  func remedyRows(
    where condition: SQL, order: SQL, limit: Int, on today: CivilDate, _ calendar: WorkdayCalendar
  ) throws -> [RemedyRow] {
    try rows(
      """
      SELECT remedy.*, application.number AS case_number FROM remedy
      LEFT JOIN application ON application.id = remedy.application_id
      WHERE \(condition) ORDER BY \(order) LIMIT \(limit)
      """
    ).map { row in
      let due: CivilDate? = try row.get("due")
      let ended: CivilDate = try row.get("ended_on")
      let column = try row.get("result_column", as: String?.self).flatMap(Column.init(name:))
      return RemedyRow(
        id: try row.get("id"), organ: try row.get("organ_id"),
        caseID: try row.get("application_id"), caseNumber: try row.get("case_number"),
        about: try row.get("about"), kind: try row.get("kind"),
        authority: try row.get("authority"), docket: try row.get("docket"),
        acceptedOn: try row.get("accepted_on"), answeredOn: try row.get("answered_on"), due: due,
        daysLeft: due.map { calendar.daysLeft(from: today, to: $0) },
        result: try row.get("result"), endedOn: ended == CaseColumns.never ? nil : ended,
        column: ended <= today ? column ?? .pending : .pending,
        version: CaseVersion(value: try row.get("version")))
    }
  }
}

extension RemedyKind: TextChoice {}
extension RemedyAbout: TextChoice {}
extension RemedyResult: TextChoice {}
