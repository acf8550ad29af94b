import Letters
import OfficeFiles
public import Regulation
public import Store
public import Workdays

extension Cases {
  /// All that a page shows of a case, as it stands on a day.
  ///
  /// - Throws: `AccessRefusal`, `StoreFault`.
  public func page(_ actor: Actor, _ id: Case.ID, on today: CivilDate) async throws -> CasePage {
    try await store.read("opening a case") { [context] reader in
      let scene = try reader.scene(of: id, for: actor, context.laws)
      return try reader.casePage(scene, for: actor, on: today, context.laws)
    }
  }

  /// Opens identity number and telephone; that it was done is recorded.
  ///
  /// - Throws: `AccessRefusal`, `StoreFault`.
  public func reveal(_ actor: Actor, _ id: Case.ID) async throws -> Applicant {
    try await store.write("opening an applicant's numbers") { [context] transaction in
      let scene = try transaction.scene(of: id, for: actor, context.laws)
      try transaction.require(
        CaseRight.readPersonal.policy(at: scene.file.organ), of: actor)
      try transaction.noteReading(
        of: CaseSubject.text(id), in: scene.file.organ, what: "applicant", by: actor)
      return scene.file.intake.applicant
    }
  }
}

extension Cases {
  /// What the case adds to the applicant's items of its month, with the lines that it comes from.
  ///
  /// - Throws: `AccessRefusal`, `StoreFault`.
  public func feeByItem(_ actor: Actor, _ id: Case.ID) async throws -> Fee {
    try await store.read("working out a fee") { [context] reader in
      try reader.feeByItem(try reader.scene(of: id, for: actor, context.laws).file)
    }
  }
}

extension Reader {
  fileprivate func casePage(
    _ scene: Scene, for actor: Actor, on today: CivilDate, _ laws: LawBook
  ) throws -> CasePage {
    let file = scene.file
    guard
      let row = try row(
        "SELECT \(Reader.queueColumns) FROM application WHERE id = \(file.id)"),
      let queueRow = try queueRows([row], on: today, laws).first
    else { throw AccessRefusal(right: nil, ask: []) }
    let answers = try file.outlines.map { act in
      ActAnswer(
        act: act.kind,
        reasons: try grounds(against: act, in: scene, by: actor, on: today, isOutline: true))
    }
    let open = answers.filter(\.isOpen)
    let law = file.application.law
    let remedies = try remedyFiles(about: file)
    let progress = file.progress(with: remedies)
    let clocks = file.intake.matter == .disclosure ? progress.clocks(on: today, under: law) : []
    return CasePage(
      file: file, applicant: MaskedApplicant(file.intake.applicant),
      organName: try organName(file.organ, on: today) ?? "", row: queueRow,
      clocks: clocks.map { ClockView(clock: $0, steps: progress.steps(of: $0, under: law)) },
      acts: open + answers.filter { !$0.isOpen }, next: file.nextAct(among: open.map(\.act)),
      people: try personNames(file.people), members: try relatedCases(members(of: file.id)),
      ties: try relatedCases((file.ties + remedies.compactMap(\.remandedTo)).uniqued()),
      remedies: try remedyRows(
        where: "remedy.application_id = \(file.id)", order: "remedy.accepted_on, remedy.id",
        limit: 100, on: today, law.calendar), settings: scene.settings)
  }
}

extension Reader {
  /// The remedies that are about a case, those taken down first in front.
  func remedyFiles(about file: CaseFile) throws -> [RemedyFile] {
    try rows(
      "SELECT id FROM remedy WHERE application_id = \(file.id) ORDER BY accepted_on, id"
    ).compactMap { row in
      try remedyFile(try row.get(0), personal: false, under: file.application.law)
    }
  }
}

extension CaseFile {
  /// The case in law together with the reconsideration of it.
  func progress(with remedies: [RemedyFile]) -> Progress {
    var application = application
    for remedy in remedies { application.record(contentsOf: remedy.lawEvents) }
    return application.progress
  }

  /// All who are named in it.
  fileprivate var people: Set<Person.ID> {
    var people = Set(entries.compactMap(\.by))
    for entry in entries {
      switch entry.fact {
      case .assigned(let person?): people.insert(person)
      case .approved(let approval): people.insert(approval.by)
      default: break
      }
    }
    return people
  }

  /// The cases that it is tied to.
  fileprivate var ties: [Case.ID] {
    var ties = parts
    switch intake.origin {
    case .part(let other), .transfer(let other), .forwarding(let other), .remand(let other, _):
      ties.append(other)
    case .ledger, nil: break
    }
    if let joinedTo { ties.append(joinedTo) }
    if let transferred { ties.append(transferred.to) }
    if let forwarded = forwarding?.caseID { ties.append(forwarded) }
    return ties.uniqued()
  }
}
