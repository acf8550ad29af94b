import Store

/// The tables of organs.
///
/// All are projections of events.
///
/// Where a day is null, it was so ever since anything is known.
enum OrganMigrations {
  static let all = [
    Migration(
      area: "organs", number: 1, name: "organs, their names and ties",
      statements: [
        """
        CREATE TABLE organ (
          id BIGINT NOT NULL PRIMARY KEY,
          code TEXT UNIQUE,
          kind TEXT NOT NULL CHECK (kind IN ('government', 'department', 'township', 'other')),
          index_prefix TEXT UNIQUE,
          may_issue_rules BIGINT NOT NULL CHECK (may_issue_rules IN (0, 1)),
          founded_on TEXT,
          ended_on TEXT,
          successor_id BIGINT,
          version BIGINT NOT NULL,
          office TEXT NOT NULL,
          address TEXT NOT NULL,
          postcode TEXT NOT NULL,
          hours TEXT NOT NULL,
          telephone TEXT NOT NULL,
          fax TEXT NOT NULL,
          mail TEXT NOT NULL,
          reconsideration_organ TEXT NOT NULL,
          court TEXT NOT NULL,
          fee_payee TEXT NOT NULL,
          fee_bank TEXT NOT NULL,
          fee_account TEXT NOT NULL,
          CHECK (successor_id IS NULL OR ended_on IS NOT NULL))
        """,
        """
        CREATE TABLE organ_name (
          organ_id BIGINT NOT NULL REFERENCES organ (id),
          sequence BIGINT NOT NULL,
          since TEXT,
          name TEXT NOT NULL CHECK (name <> ''),
          PRIMARY KEY (organ_id, sequence))
        """,
        """
        CREATE TABLE organ_tie (
          organ_id BIGINT NOT NULL REFERENCES organ (id),
          tie TEXT NOT NULL CHECK (tie IN ('parent', 'supervisor')),
          sequence BIGINT NOT NULL,
          since TEXT,
          other_id BIGINT,
          PRIMARY KEY (organ_id, tie, sequence))
        """,
        "CREATE INDEX organ_tie_other ON organ_tie (other_id, tie)",
      ]),
    Migration(
      area: "organs", number: 2, name: "where one applies for reconsideration online",
      statements: [
        "ALTER TABLE organ ADD COLUMN reconsideration_online TEXT NOT NULL DEFAULT ''"
      ]),
  ]
}
