import Store
import Workdays

extension Transaction {
  /// The person, who must be there.
  func known(_ id: Person.ID) throws -> Person {
    guard let person = try person(id) else { throw PersonRefusal(reasons: [.unknownPerson]) }
    return person
  }

  /// Whether there is such an organ today.
  func isOrgan(_ id: Organ.ID) throws -> Bool {
    try organ(id)?.exists(on: now.dayInChina) ?? false
  }

  /// Opens an account, or says everything against it.
  func add(_ new: NewPerson, from actor: Actor) throws -> Person.ID {
    let account = AccountName.folded(new.account)
    var reasons: [PersonGround] = []
    if !AccountName.isValid(account) {
      reasons.append(.accountInvalid)
    } else if try person(account: account) != nil {
      reasons.append(.accountTaken)
    }
    reasons += PersonTexts.reasons(againstName: new.name, telephone: new.telephone)
    if try !isOrgan(new.organ) { reasons.append(.unknownOrgan) }
    guard reasons.isEmpty else { throw PersonRefusal(reasons: reasons) }
    let id = Person.ID.fresh(at: now)
    try append(
      Draft.of(
        PersonAdded(organ: new.organ), about: Subject.person(id), in: new.organ.value,
        on: now.dayInChina,
        personal: [
          PersonalField(name: "account", value: account),
          PersonalField(name: "name", value: new.name.trimmed),
          PersonalField(name: "telephone", value: new.telephone.trimmed),
        ]), by: actor)
    try execute(
      """
      INSERT INTO credential (
        person_id, password, password_changed_at, second_factor, second_factor_step, signed_in_at)
      VALUES (\(id), NULL, NULL, NULL, NULL, NULL)
      """)
    return id
  }

  /// Records something about a person, in the chain of the organ at which the account is.
  func note(
    _ payload: some Payload, about person: Person, personal: [PersonalField] = [], by actor: Actor
  ) throws {
    try append(
      Draft.of(
        payload, about: Subject.person(person.id), in: person.organ.value, on: now.dayInChina,
        personal: personal), by: actor)
  }

  /// Every reason against an administrator's no longer being one: the last of a kind stays, except
  /// for the machine's own command line, where another can be made.
  func reasons(againstLosing person: Person, _ actor: Actor) throws -> [PersonGround] {
    guard actor.person != nil else { return [] }
    return try person.grants.map(\.role).filter(\.isAdministrative).filter {
      try othersHolding($0, than: person.id) == 0
    }.map { .lastAdministrator($0) }
  }
}
