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
    }
  }
}

extension Transaction {
  fileprivate func setLock(of id: Person.ID, _ instant: Instant?) throws {
    try execute(
      "UPDATE person SET locked_at = \(instant), version = version + 1 WHERE id = \(id)",
      expecting: 1)
  }
}
