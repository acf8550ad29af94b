/// The schema of the store itself.
enum StoreMigrations {
  static let all = [counters, events, files, search]

  fileprivate static let counters = Migration(
    area: "store", number: 1, name: "numbers in series, and what the store knows of itself",
    statements: [
      """
      CREATE TABLE counter (
        organ_id BIGINT NOT NULL,
        series TEXT NOT NULL,
        value BIGINT NOT NULL CHECK (value > 0),
        PRIMARY KEY (organ_id, series))
      """,
      """
      CREATE TABLE property (
        name TEXT NOT NULL PRIMARY KEY,
        value TEXT NOT NULL)
      """,
    ])
}

extension StoreMigrations {
  fileprivate static let events = Migration(
    area: "store", number: 2, name: "events in chains, and personal data beside them"
  ) { dialect in
    var statements: [SQL] = [
      """
      CREATE TABLE chain (
        organ_id BIGINT NOT NULL PRIMARY KEY,
        sequence BIGINT NOT NULL CHECK (sequence > 0),
        recorded_at BIGINT NOT NULL,
        hash \(type: .bytes) NOT NULL)
      """,
      """
      CREATE TABLE event (
        organ_id BIGINT NOT NULL,
        sequence BIGINT NOT NULL CHECK (sequence > 0),
        position BIGINT NOT NULL,
        subject TEXT NOT NULL,
        kind TEXT NOT NULL,
        occurred_on TEXT NOT NULL,
        recorded_at BIGINT NOT NULL,
        actor_id BIGINT,
        payload TEXT NOT NULL,
        commitments TEXT NOT NULL,
        algorithm TEXT NOT NULL,
        previous \(type: .bytes) NOT NULL,
        hash \(type: .bytes) NOT NULL,
        PRIMARY KEY (organ_id, sequence))
      """,
      "CREATE INDEX event_by_position ON event (position)",
      "CREATE INDEX event_by_subject ON event (subject, position)",
      """
      CREATE TABLE personal (
        organ_id BIGINT NOT NULL,
        sequence BIGINT NOT NULL,
        name TEXT NOT NULL,
        salt \(type: .bytes) NOT NULL,
        sealed \(type: .bytes) NOT NULL,
        PRIMARY KEY (organ_id, sequence, name),
        FOREIGN KEY (organ_id, sequence) REFERENCES event (organ_id, sequence))
      """,
    ]
    if dialect == .postgres { statements.append("CREATE SEQUENCE event_position") }
    return statements
  }
}

extension StoreMigrations {
  fileprivate static let files = Migration(
    area: "store", number: 3, name: "the files of subjects",
    statements: [
      """
      CREATE TABLE file (
        organ_id BIGINT NOT NULL,
        subject TEXT NOT NULL,
        hash TEXT NOT NULL,
        size BIGINT NOT NULL CHECK (size >= 0),
        kind TEXT NOT NULL,
        PRIMARY KEY (organ_id, subject, hash))
      """,
      "CREATE INDEX file_by_hash ON file (hash)",
    ])
}

extension StoreMigrations {
  fileprivate static let search = Migration(
    area: "store", number: 4, name: "searching",
    statements: [
      """
      CREATE TABLE search_entry (
        key BIGINT NOT NULL PRIMARY KEY,
        area TEXT NOT NULL,
        entry_id BIGINT NOT NULL,
        organ_id BIGINT NOT NULL,
        day TEXT NOT NULL,
        is_public BIGINT NOT NULL CHECK (is_public IN (0, 1)),
        title TEXT NOT NULL,
        body TEXT NOT NULL,
        UNIQUE (area, entry_id))
      """,
      """
      CREATE TABLE search_scope (
        number BIGINT NOT NULL PRIMARY KEY,
        area TEXT NOT NULL,
        organ_id BIGINT NOT NULL,
        is_public BIGINT NOT NULL,
        UNIQUE (area, organ_id, is_public))
      """,
      """
      CREATE TABLE search_block (
        term TEXT NOT NULL,
        first BIGINT NOT NULL,
        last BIGINT NOT NULL,
        postings \(type: .bytes) NOT NULL,
        PRIMARY KEY (term, first))
      """,
    ])
}
