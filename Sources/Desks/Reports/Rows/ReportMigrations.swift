import Store

/// The tables of reports and rounds, all of them projections of events.
enum ReportMigrations {
  static let all = [
    Migration(
      area: "reports", number: 1, name: "reports of a year, rounds, what is handed in to them",
      statements: [
        """
        CREATE TABLE year_report (
          id BIGINT NOT NULL PRIMARY KEY,
          organ_id BIGINT NOT NULL,
          year BIGINT NOT NULL,
          stage TEXT NOT NULL,
          round_id BIGINT,
          cells TEXT,
          signed_on TEXT,
          published_on TEXT,
          version BIGINT NOT NULL,
          UNIQUE (organ_id, year),
          CHECK ((cells IS NULL) = (signed_on IS NULL)))
        """,
        "CREATE INDEX year_report_published ON year_report (published_on, organ_id, year)",
        """
        CREATE TABLE report_round (
          id BIGINT NOT NULL PRIMARY KEY,
          organ_id BIGINT NOT NULL,
          year BIGINT NOT NULL,
          due TEXT NOT NULL,
          is_closed BIGINT NOT NULL CHECK (is_closed IN (0, 1)),
          version BIGINT NOT NULL,
          UNIQUE (organ_id, year))
        """,
        """
        CREATE TABLE report_round_organ (
          round_id BIGINT NOT NULL,
          organ_id BIGINT NOT NULL,
          PRIMARY KEY (round_id, organ_id))
        """,
        "CREATE INDEX report_round_organ_organ ON report_round_organ (organ_id, round_id)",
        """
        CREATE TABLE submission (
          id BIGINT NOT NULL PRIMARY KEY,
          round_id BIGINT NOT NULL,
          organ_id BIGINT NOT NULL,
          year BIGINT NOT NULL,
          state TEXT NOT NULL,
          versions BIGINT NOT NULL,
          open_doubts BIGINT NOT NULL,
          handed_in_on TEXT,
          cells TEXT NOT NULL,
          version BIGINT NOT NULL,
          UNIQUE (round_id, organ_id))
        """,
        "CREATE INDEX submission_year ON submission (organ_id, year)",
      ])
  ]
}
