import Store
import Workdays

/// Keeps the tables of people and grants as the events say.
///
/// Erased personal data is null there.
struct PeopleProjection: Projection {
  let area = "people"
  let tables = ["person", "person_grant"]

  func apply(_ event: Event, in transaction: Transaction) throws {
    guard let id = Subject.person(event.subject) else { return }
    if let payload = try PersonAdded(event) {
      let personal = try transaction.personal(of: event)
      try transaction.execute(
        """
        INSERT INTO person (id, organ_id, account, name, telephone, added_on, locked_at, version)
        VALUES (\(id), \(payload.organ), \(personal["account"]), \(personal["name"]),
          \(personal["telephone"]), \(event.occurredOn), NULL, 1)
        """)
    } else if let payload = try PersonChanged(event) {
      let personal = try transaction.personal(of: event)
      try transaction.execute(
        """
        UPDATE person SET organ_id = \(payload.organ), name = \(personal["name"]),
          telephone = \(personal["telephone"]), version = version + 1
        WHERE id = \(id)
        """, expecting: 1)
    } else if try PersonLocked(event) != nil {
      try transaction.setLock(of: id, event.recordedAt)
    } else if try PersonUnlocked(event) != nil {
      try transaction.setLock(of: id, nil)
    } else if let payload = try RoleGranted(event) {
      try transaction.execute(
        """
        INSERT INTO person_grant (person_id, role, organ_id, since)
        VALUES (\(id), \(payload.role), \(payload.organ?.value ?? systemChain), \(event.occurredOn))
        """)
    } else if let payload = try RoleRevoked(event) {
      try transaction.execute(
        """
        DELETE FROM person_grant
        WHERE person_id = \(id) AND role = \(payload.role)
          AND organ_id = \(payload.organ?.value ?? systemChain)
        """, expecting: 1)
    } else if let erased = try PersonalErased(event) {
      try transaction.forget(erased, of: id)
    }
  }
}

extension Transaction {
  /// Takes from the row of a person what was erased of the events that it was made of.
  fileprivate func forget(_ erased: PersonalErased, of id: Person.ID) throws {
    let gone = ["account", "name", "telephone"].filter(erased.covers)
    guard !gone.isEmpty else { return }
    try execute(
      """
      UPDATE person SET
        account = CASE WHEN \(gone.contains("account")) = 1 THEN NULL ELSE account END,
        name = CASE WHEN \(gone.contains("name")) = 1 THEN NULL ELSE name END,
        telephone = CASE WHEN \(gone.contains("telephone")) = 1 THEN NULL ELSE telephone END
      WHERE id = \(id)
      """)
  }

  fileprivate func setLock(of id: Person.ID, _ instant: Instant?) throws {
    try execute(
      "UPDATE person SET locked_at = \(instant), version = version + 1 WHERE id = \(id)",
      expecting: 1)
  }
}
