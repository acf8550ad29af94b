import Regulation
import Store
import Workdays

/// Keeps the tables of cases as the events say.
struct CaseProjection: Projection {
  let area = "applications"
  let tables = [
    "application", "application_sketch", "application_subject", "application_settings",
    "letter_template", "ledger_mapping",
  ]
  let laws: LawBook

  func apply(_ event: StoredEvent, in transaction: Transaction) throws {
    if let settings = try CaseSettingsChanged(event) {
      return try transaction.take(settings, of: Organ.ID(value: event.organ), event, laws)
    }
    if let changed = try LetterTemplateChanged(event) {
      return try transaction.take(changed, event)
    }
    if let kept = try LedgerMappingKept(event) { return try transaction.take(kept, event) }
    guard let id = CaseSubject.id(event) else { return }
    if event.kind == PersonalErased.kind { return try transaction.forget(id) }
    guard CaseSubject.holdsFact(event) else { return }
    try transaction.refresh(id, upTo: event, laws)
  }
}

extension Transaction {
  /// Writes a case's row anew from its facts up to an event.
  fileprivate func refresh(_ id: Case.ID, upTo event: StoredEvent, _ laws: LawBook) throws {
    let organ = Organ.ID(value: event.organ)
    let law = laws.law(for: try caseSettings(of: organ))
    guard let file = try caseFile(id, personal: false, upTo: event.position, under: law) else {
      return
    }
    let columns = CaseColumns(file)
    if file.entries.first?.ref.value == event.sequence {
      try insert(columns, event)
    } else {
      try update(columns)
      if file.entries.last?.kind == .applicantAmended {
        try execute(
          "UPDATE application SET applicant_sequence = \(event.sequence) WHERE id = \(id)")
      }
    }
    if file.entries.last?.kind.changesWhoAsked == true {
      try countSubject(columns.subjectRoot, in: organ)
    }
  }

  private func insert(_ columns: CaseColumns, _ event: StoredEvent) throws {
    let beside = try personal(of: event)
    let record = try RecordCoding.decode(CaseRecord.self, from: event.payload, beside: beside)
    guard case .received(let intake) = record.fact else { return }
    let identity = intake.identity.text
    try execute(
      """
      INSERT INTO application (
        id, organ_id, matter, number, channel, applicant_kind, arrived_on, received_on, month,
        is_counted, is_registered, is_open, ended_on, ending, outcome, step, drafter_id, rank_on,
        due, due_of, waiting_for, waiting_on, waits_until, assignee_id, has_news, applicant_root,
        subject_root, identity, joined_to, document_number, is_published, suggests_publication,
        kept_until, lookup, submission, ledger, is_provisional, is_erased, received_sequence,
        applicant_sequence, version)
      VALUES (
        \(columns.id), \(columns.organ), \(columns.matter), \(columns.number), \(columns.channel),
        \(columns.applicantKind), \(columns.arrivedOn), \(columns.receivedOn), \(columns.month),
        \(columns.isCounted), \(columns.isRegistered), \(columns.isOpen),
        \(columns.endedOn ?? CaseColumns.never), \(columns.ending), \(columns.outcome),
        \(columns.step), \(columns.drafter), \(columns.rank), \(columns.due),
        \(columns.dueOf?.rawValue), \(columns.waitingFor), \(columns.waitingOn),
        \(columns.waitsUntil), \(columns.assignee), \(columns.hasNews), \(columns.applicantRoot),
        \(columns.subjectRoot), \(identity.isEmpty ? nil : identity), \(columns.joinedTo),
        \(columns.documentNumber), \(columns.isPublished), \(columns.suggestsPublication),
        \(columns.keptUntil), \(columns.lookup), \(columns.submission), \(columns.ledger),
        \(columns.isProvisional), \(beside.isEmpty), \(event.sequence), \(event.sequence),
        \(columns.version))
      """)
    for (band, hash) in Sketch(text: intake.sketch.text).bands.enumerated() {
      try execute(
        """
        INSERT INTO application_sketch (organ_id, band, hash, application_id)
        VALUES (\(columns.organ), \(band), \(hash), \(columns.id))
        """)
    }
  }

  /// Writes what can change of a row.
  func update(_ columns: CaseColumns) throws {
    try execute(
      """
      UPDATE application SET applicant_kind = \(columns.applicantKind),
        received_on = \(columns.receivedOn), is_counted = \(columns.isCounted),
        is_registered = \(columns.isRegistered), is_open = \(columns.isOpen),
        ended_on = \(columns.endedOn ?? CaseColumns.never), ending = \(columns.ending),
        outcome = \(columns.outcome), step = \(columns.step), drafter_id = \(columns.drafter),
        rank_on = \(columns.rank), due = \(columns.due), due_of = \(columns.dueOf?.rawValue),
        waiting_for = \(columns.waitingFor), waiting_on = \(columns.waitingOn),
        waits_until = \(columns.waitsUntil), assignee_id = \(columns.assignee),
        has_news = \(columns.hasNews), joined_to = \(columns.joinedTo),
        document_number = \(columns.documentNumber), is_published = \(columns.isPublished),
        kept_until = \(columns.keptUntil), is_provisional = \(columns.isProvisional),
        version = \(columns.version)
      WHERE id = \(columns.id)
      """, expecting: 1)
  }

  /// What was found by personal data is found no more.
  fileprivate func forget(_ id: Case.ID) throws {
    try execute("UPDATE application SET identity = NULL, is_erased = 1 WHERE id = \(id)")
    try execute("DELETE FROM application_sketch WHERE application_id = \(id)")
  }

  /// Counts anew who asks for the same, once it is more than one.
  private func countSubject(_ root: Case.ID, in organ: Organ.ID) throws {
    guard
      let row = try row(
        """
        SELECT count(DISTINCT applicant_root) AS people, count(*) AS cases,
          max(arrived_on) AS newest_on, max(is_published) AS is_published
        FROM application
        WHERE organ_id = \(organ) AND subject_root = \(root) AND is_counted = 1
        """)
    else { return }
    let cases: Int = try row.get("cases")
    try execute(
      "DELETE FROM application_subject WHERE organ_id = \(organ) AND subject_root = \(root)")
    guard cases > 1 else { return }
    try execute(
      """
      INSERT INTO application_subject (
        organ_id, subject_root, people, cases, newest_on, is_published)
      VALUES (\(organ), \(root), \(try row.get("people", as: Int.self)), \(cases),
        \(try row.get("newest_on", as: String.self)), \(try row.get("is_published", as: Int?.self)))
      """)
  }

  /// Takes up how an organ handles its cases, and counts its open ones anew.
  fileprivate func take(
    _ changed: CaseSettingsChanged, of organ: Organ.ID, _ event: StoredEvent, _ laws: LawBook
  ) throws {
    try execute("DELETE FROM application_settings WHERE organ_id = \(organ)")
    try execute(
      """
      INSERT INTO application_settings (organ_id, settings, version)
      VALUES (\(organ), \(try changed.settings.json), \(event.sequence))
      """)
    try refreshOpen(of: organ, upTo: event.position, laws)
  }

  /// Writes the rows of an organ's open cases anew, as after a change of what its clocks follow.
  func refreshOpen(of organ: Organ.ID, upTo position: Int64, _ laws: LawBook) throws {
    let law = laws.law(for: try caseSettings(of: organ))
    let ids: [Case.ID] = try rows(
      "SELECT id FROM application WHERE organ_id = \(organ) AND is_open = 1 ORDER BY id"
    ).map { try $0.get(0) }
    for id in ids {
      guard let file = try caseFile(id, personal: false, upTo: position, under: law) else {
        continue
      }
      try update(CaseColumns(file))
    }
  }
}

extension CaseFact.Kind {
  /// Whether it can change how many people ask for the same, or what is said of it.
  fileprivate var changesWhoAsked: Bool {
    self == .received || self == .transferred || self == .publicationConsidered
  }
}
