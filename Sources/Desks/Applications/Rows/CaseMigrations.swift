import Store

/// The tables of cases, all of them projections of events.
///
/// A day that is not there is 9999-12-31 where lists order by it or ranges end in it.
enum CaseMigrations {
  static let all = [tables, indexes, provisional]

  private static let tables = Migration(
    area: "applications", number: 1, name: "cases, what they are like, how organs handle them",
    statements: [
      """
      CREATE TABLE application (
        id BIGINT NOT NULL PRIMARY KEY,
        organ_id BIGINT NOT NULL,
        matter TEXT NOT NULL CHECK (matter IN ('disclosure', 'recordsCorrection')),
        number TEXT NOT NULL CHECK (number <> ''),
        channel TEXT NOT NULL,
        applicant_kind TEXT NOT NULL,
        arrived_on TEXT NOT NULL,
        received_on TEXT,
        month TEXT NOT NULL,
        is_counted BIGINT NOT NULL CHECK (is_counted IN (0, 1)),
        is_registered BIGINT NOT NULL CHECK (is_registered IN (0, 1)),
        is_open BIGINT NOT NULL CHECK (is_open IN (0, 1)),
        ended_on TEXT NOT NULL CHECK (ended_on >= arrived_on),
        ending TEXT,
        outcome TEXT,
        step TEXT,
        drafter_id BIGINT,
        rank_on TEXT NOT NULL,
        due TEXT,
        due_of TEXT,
        waiting_for TEXT,
        waiting_on TEXT,
        waits_until TEXT,
        assignee_id BIGINT,
        has_news BIGINT NOT NULL CHECK (has_news IN (0, 1)),
        applicant_root BIGINT NOT NULL,
        subject_root BIGINT NOT NULL,
        identity TEXT,
        joined_to BIGINT,
        document_number TEXT,
        is_published BIGINT,
        suggests_publication BIGINT NOT NULL,
        kept_until TEXT,
        lookup TEXT UNIQUE,
        submission TEXT UNIQUE,
        ledger TEXT,
        is_provisional BIGINT NOT NULL,
        is_erased BIGINT NOT NULL CHECK (is_erased IN (0, 1)),
        received_sequence BIGINT NOT NULL,
        applicant_sequence BIGINT NOT NULL,
        version BIGINT NOT NULL,
        UNIQUE (organ_id, number),
        CHECK ((outcome IS NULL) = (ending IS NULL OR is_counted = 0)))
      """,
      """
      CREATE TABLE application_sketch (
        organ_id BIGINT NOT NULL,
        band BIGINT NOT NULL,
        hash BIGINT NOT NULL,
        application_id BIGINT NOT NULL,
        PRIMARY KEY (organ_id, band, hash, application_id))
      """,
      """
      CREATE TABLE application_subject (
        organ_id BIGINT NOT NULL,
        subject_root BIGINT NOT NULL,
        people BIGINT NOT NULL,
        cases BIGINT NOT NULL,
        newest_on TEXT NOT NULL,
        is_published BIGINT,
        PRIMARY KEY (organ_id, subject_root))
      """,
      """
      CREATE TABLE application_settings (
        organ_id BIGINT NOT NULL PRIMARY KEY,
        settings TEXT NOT NULL,
        version BIGINT NOT NULL)
      """,
      """
      CREATE TABLE letter_template (
        organ_id BIGINT NOT NULL,
        letter TEXT NOT NULL,
        version BIGINT NOT NULL,
        form TEXT NOT NULL,
        title TEXT NOT NULL,
        addressee TEXT NOT NULL,
        body TEXT NOT NULL,
        is_current BIGINT NOT NULL CHECK (is_current IN (0, 1)),
        changed_on TEXT NOT NULL,
        changed_by BIGINT,
        PRIMARY KEY (organ_id, letter, version))
      """,
      """
      CREATE TABLE ledger_mapping (
        organ_id BIGINT NOT NULL PRIMARY KEY,
        mapping TEXT NOT NULL)
      """,
    ])

  private static let indexes = Migration(
    area: "applications", number: 2, name: "the orders in which cases are listed",
    statements: [
      "CREATE INDEX application_queue ON application (organ_id, is_open, rank_on, id)",
      """
      CREATE INDEX application_assignee ON application
        (organ_id, is_open, assignee_id, rank_on, id)
      """,
      "CREATE INDEX application_step ON application (organ_id, is_open, step, rank_on, id)",
      "CREATE INDEX application_news ON application (organ_id, is_open, has_news, rank_on, id)",
      """
      CREATE INDEX application_waiting ON application
        (organ_id, is_open, waiting_for, rank_on, id)
      """,
      "CREATE INDEX application_outcome ON application (organ_id, is_open, outcome, rank_on, id)",
      "CREATE INDEX application_channel ON application (organ_id, is_open, channel, rank_on, id)",
      """
      CREATE INDEX application_kind ON application (organ_id, is_open, applicant_kind, rank_on, id)
      """,
      "CREATE INDEX application_month ON application (organ_id, is_open, month, rank_on, id)",
      """
      CREATE INDEX application_figures ON application
        (organ_id, is_counted, ended_on, arrived_on, outcome, applicant_kind)
      """,
      "CREATE INDEX application_identity ON application (organ_id, identity, arrived_on, id)",
      """
      CREATE INDEX application_applicant ON application (organ_id, applicant_root, arrived_on, id)
      """,
      "CREATE INDEX application_subject_root ON application (organ_id, subject_root, arrived_on, id)",
      "CREATE INDEX application_joined ON application (joined_to)",
      "CREATE INDEX application_ledger ON application (organ_id, ledger)",
      "CREATE INDEX application_erasure ON application (organ_id, is_erased, ended_on, id)",
      """
      CREATE INDEX application_subject_people ON application_subject
        (organ_id, people, newest_on, subject_root)
      """,
    ])

  private static let provisional = Migration(
    area: "applications", number: 3, name: "due days that the calendar does not know for certain",
    statements: [
      "CREATE INDEX application_provisional ON application (is_open, is_provisional)"
    ])
}
