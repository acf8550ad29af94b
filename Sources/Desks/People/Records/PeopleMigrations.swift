import Store

/// The tables of people.
///
/// `person` and `person_grant` are projections of events. The others hold what no event may: secrets,
/// and what is only of the moment; they are not rebuilt, and so nothing refers to them or from them.
enum PeopleMigrations {
  static let all = [
    Migration(
      area: "people", number: 1, name: "people, grants, sign-in",
      statements: [
        """
        CREATE TABLE person (
          id BIGINT NOT NULL PRIMARY KEY,
          organ_id BIGINT NOT NULL,
          account TEXT UNIQUE,
          name TEXT,
          telephone TEXT,
          added_on TEXT NOT NULL,
          locked_at BIGINT,
          version BIGINT NOT NULL)
        """,
        "CREATE INDEX person_organ ON person (organ_id)",
        """
        CREATE TABLE person_grant (
          person_id BIGINT NOT NULL REFERENCES person (id),
          role TEXT NOT NULL CHECK (role IN (
            'clerk', 'reviewer', 'legalityReviewer', 'headOfDisclosure', 'signingLeader',
            'supervisor', 'systemAdministrator', 'securityAdministrator', 'auditAdministrator')),
          organ_id BIGINT NOT NULL,
          since TEXT NOT NULL,
          PRIMARY KEY (person_id, role, organ_id),
          CHECK ((organ_id = 0) = (role IN (
            'systemAdministrator', 'securityAdministrator', 'auditAdministrator'))))
        """,
        "CREATE INDEX person_grant_role ON person_grant (role, organ_id)",
        // The three administrators are three people, whatever the program believes.
        """
        CREATE UNIQUE INDEX person_grant_administrator ON person_grant (person_id)
        WHERE organ_id = 0
        """,
        """
        CREATE TABLE credential (
          person_id BIGINT NOT NULL PRIMARY KEY,
          password TEXT,
          password_changed_at BIGINT,
          second_factor \(type: .bytes),
          second_factor_step BIGINT,
          signed_in_at BIGINT)
        """,
        """
        CREATE TABLE former_password (
          person_id BIGINT NOT NULL,
          changed_at BIGINT NOT NULL,
          password TEXT NOT NULL,
          PRIMARY KEY (person_id, changed_at))
        """,
        """
        CREATE TABLE recovery_code (
          person_id BIGINT NOT NULL,
          hash \(type: .bytes) NOT NULL,
          used_at BIGINT,
          PRIMARY KEY (person_id, hash))
        """,
        """
        CREATE TABLE session (
          id BIGINT NOT NULL PRIMARY KEY,
          hash \(type: .bytes) NOT NULL UNIQUE,
          person_id BIGINT NOT NULL,
          started_at BIGINT NOT NULL,
          seen_at BIGINT NOT NULL,
          second_factor BIGINT NOT NULL CHECK (second_factor IN (0, 1)),
          enrolment \(type: .bytes),
          address TEXT)
        """,
        "CREATE INDEX session_person ON session (person_id)",
        """
        CREATE TABLE sign_in_attempt (
          hash \(type: .bytes) NOT NULL PRIMARY KEY,
          failures BIGINT NOT NULL,
          first_at BIGINT NOT NULL,
          last_at BIGINT NOT NULL)
        """,
        "CREATE INDEX sign_in_attempt_last ON sign_in_attempt (last_at)",
        """
        CREATE TABLE one_time_token (
          hash \(type: .bytes) NOT NULL PRIMARY KEY,
          purpose TEXT NOT NULL CHECK (purpose IN ('account', 'password', 'installation')),
          person_id BIGINT,
          expires_at BIGINT NOT NULL,
          CHECK ((person_id IS NULL) = (purpose = 'installation')))
        """,
      ])
  ]
}
