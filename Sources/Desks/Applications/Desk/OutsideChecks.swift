import Regulation
import Store
import Workdays

extension Reader {
  /// All reasons against an act: those of the file, and those that only the other tables tell.
  func grounds(
    against act: CaseAct, in scene: Scene, by actor: Actor, on day: CivilDate,
    isOutline: Bool = false
  ) throws -> [CaseGround] {
    var grounds = CaseCheck.grounds(
      against: act, in: scene.file, by: actor, on: day, today: now.dayInChina,
      under: scene.settings, isOutline: isOutline)
    if !isOutline { grounds += try outsideGrounds(against: act, in: scene, on: day) }
    return grounds.uniqued()
  }

  private func outsideGrounds(
    against act: CaseAct, in scene: Scene, on day: CivilDate
  ) throws -> [CaseGround] {
    let file = scene.file
    switch act {
    case .assign(let person?):
      return try works(person, at: file.organ) ? [] : [.noSuchPerson]
    case .transfer(let other, _), .forward(.organ(let other), _):
      return try other != file.organ && exists(other, on: day) ? [] : [.noSuchOrgan]
    case .join(let lead):
      return try groundsAgainstJoining(lead, file)
    case .approveOnPaper(let stage, let person, _):
      let policy = stage.policy(at: file.organ, under: scene.settings)
      var grounds: [CaseGround] = try meets(person, policy, at: file.organ) ? [] : [.noSuchPerson]
      if stage == .signature { grounds += try groundsOfMembers(scene, on: day) }
      return grounds
    case .signLetter: return try groundsOfMembers(scene, on: day)
    case .notifyFee(.items, let onlyPoints, _):
      let fee = try feeByItem(file)
      return file.application(upTo: day)
        .refusals(of: .notifyFee(FeeNotice(fee: fee, onlyPoints: onlyPoints)), on: day)
        .map(CaseGround.law)
    default: return []
    }
  }

  private func groundsAgainstJoining(_ lead: Case.ID, _ file: CaseFile) throws -> [CaseGround] {
    guard
      let row = try row(
        """
        SELECT joined_to, ended_on, applicant_root FROM application
        WHERE id = \(lead) AND organ_id = \(file.organ) AND matter = \(file.intake.matter)
        """)
    else { return [.noSuchCase] }
    var grounds: [CaseGround] = []
    if try row.get("applicant_root", as: Case.ID.self) != file.intake.sameApplicantAs ?? file.id {
      grounds.append(.otherApplicant)
    }
    if let other: Case.ID = try row.get("joined_to") { grounds.append(.handledWith(other)) }
    if try row.get("ended_on", as: CivilDate.self) != CaseColumns.never { grounds.append(.ended) }
    if try !members(of: file.id).isEmpty { grounds.append(.leadsOthers) }
    return grounds
  }

  /// What stands against deciding those that are handled together with a case.
  private func groundsOfMembers(_ scene: Scene, on day: CivilDate) throws -> [CaseGround] {
    guard let decision = scene.file.draft?.draft.decision else { return [] }
    return try members(of: scene.file.id).flatMap { id -> [CaseGround] in
      guard let member = try caseFile(id, under: scene.file.application.law) else { return [] }
      return member.application(upTo: day).refusals(of: .decide(decision), on: day)
        .map(CaseGround.law)
    }
  }

  /// The open cases that are handled together with one.
  func members(of lead: Case.ID) throws -> [Case.ID] {
    try rows(
      """
      SELECT id FROM application
      WHERE joined_to = \(lead) AND ended_on = \(CaseColumns.never) ORDER BY id
      """
    ).map { try $0.get(0) }
  }

  /// What a case adds to the applicant's items of the calendar month with the organ, by item [R].
  ///
  /// A case that came in on the same day counts behind those taken in before it.
  func feeByItem(_ file: CaseFile) throws -> Fee {
    let root = file.intake.sameApplicantAs ?? file.id
    let month = String(file.arrivedOn.description.prefix(7))
    let earlier: Int =
      try value(
        """
        SELECT count(*) FROM application
        WHERE organ_id = \(file.organ) AND applicant_root = \(root) AND month = \(month)
          AND is_counted = 1
          AND (arrived_on < \(file.arrivedOn) OR arrived_on = \(file.arrivedOn) AND id < \(file.id))
        """) ?? 0
    return try Fee.items(1, after: earlier)
  }

  /// Who has a right at one of the organs and is not locked out, by name.
  func people(who right: CaseRight, at organs: [Organ.ID]) throws -> [PersonName] {
    var found: Set<Person.ID> = []
    for row in try rows(
      """
      SELECT person_grant.person_id, person_grant.organ_id, person_grant.role FROM person_grant
      JOIN person ON person.id = person_grant.person_id
      WHERE person_grant.organ_id IN \(list: organs) AND person.locked_at IS NULL
      """)
    {
      let organ: Organ.ID = try row.get("organ_id")
      let grants = Grants(Set([Grant(try row.get("role"), at: organ)].compactMap(\.self)))
      let id: Person.ID = try row.get("person_id")
      let actor = Actor(
        person: id, name: "", organ: organ, grants: grants, session: nil, address: nil)
      if actor.may(right, at: organ) { found.insert(id) }
    }
    return try personNames(found).values.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
  }

  private func exists(_ organ: Organ.ID, on day: CivilDate) throws -> Bool {
    try self.organ(organ)?.exists(on: day) ?? false
  }

  /// Whether somebody has a role of casework at an organ.
  private func works(_ person: Person.ID, at organ: Organ.ID) throws -> Bool {
    try meets(person, CaseRight.handle.policy(at: organ), at: organ)
  }

  /// Whether somebody who is not locked out meets a policy at an organ.
  private func meets(_ person: Person.ID, _ policy: Policy, at organ: Organ.ID) throws -> Bool {
    let roles: [Role] = try rows(
      """
      SELECT person_grant.role FROM person_grant
      JOIN person ON person.id = person_grant.person_id
      WHERE person.id = \(person) AND person_grant.organ_id = \(organ)
        AND person.locked_at IS NULL
      """
    ).map { try $0.get(0) }
    let grants = Grants(Set(roles.compactMap { Grant($0, at: organ) }))
    return policy.isMet(
      by: Actor(
        person: person, name: "", organ: organ, grants: grants, session: nil, address: nil))
  }
}
