import Letters
import OfficeFiles
import Regulation
import Store
public import Workdays

extension Cases {
  /// All reasons against an act on a day; none where it can be done.
  ///
  /// - Throws: `AccessRefusal` where the case is none of the actor's business, `StoreFault`.
  public func refusals(
    _ actor: Actor, _ act: CaseAct, in id: Case.ID, on day: CivilDate
  ) async throws -> [CaseGround] {
    try await store.read("asking what stands against an act") { [context] reader in
      let scene = try reader.scene(of: id, for: actor, context.laws)
      return try reader.grounds(against: act, in: scene, by: actor, on: day)
    }
  }

  /// Does an act, on the day that counts in law.
  ///
  /// - Parameters:
  ///   - seen: The version of the case that the actor saw.
  ///   - override: The head's reason for acting against what is recommended; nobody else can give one.
  /// - Returns: How far the case has come by it.
  /// - Throws: `AccessRefusal`, `CaseRefusal` with all reasons, `CaseChanged` where somebody acted
  ///   meanwhile, `StoreFault`.
  @discardableResult
  public func perform(
    _ actor: Actor, _ act: CaseAct, in id: Case.ID, on day: CivilDate, seen: CaseVersion,
    override: String? = nil
  ) async throws -> CaseVersion {
    let attempt = Attempt(actor: actor, act: act, id: id, day: day, seen: seen, override: override)
    while true {
      // Nothing is written to the disk for somebody who may not act.
      let plan = try await store.read("checking an act") { [context] reader in
        let scene = try reader.allow(attempt, context.laws)
        return try reader.letterPlan(for: act, in: scene, on: day, words: context.words)
      }
      let files = try await context.keep(act.newFiles)
      let letter = try await write(plan, files, for: act)
      do {
        return try await record(attempt, files, letter)
      } catch is NumberTaken {
        // Another letter got the number that this one was written with: write it again.
        continue
      }
    }
  }

  /// Prints the letter of an act, and keeps its documents; a letter made outside is its scan.
  private func write(
    _ plan: LetterPlan?, _ files: [StoredFile], for act: CaseAct
  ) async throws -> PlannedLetter? {
    if let plan {
      let made = try context.maker.make(plan, for: act.kind)
      let documents = try await context.keep(made.files)
      return PlannedLetter(
        letter: made.letter(plan, documents: documents), number: plan.facts.number)
    }
    guard case .scan? = act.letterChoice else { return nil }
    return PlannedLetter(
      letter: Letter(
        number: 0, kind: act.letterKind, documentNumber: nil, template: nil, form: .wetInk,
        documents: files), number: nil)
  }

  private func record(
    _ attempt: Attempt, _ files: [StoredFile], _ planned: PlannedLetter?
  ) async throws -> CaseVersion {
    try await store.write("acting in a case") { [context] transaction in
      let scene = try transaction.allow(attempt, context.laws)
      let organ = scene.file.organ
      if let number = planned?.number { try transaction.take(number, in: organ) }
      var letter = planned?.letter
      letter?.number = scene.file.nextLetter
      let writing = ActWriting(
        transaction: transaction, scene: scene, attempt: attempt, kept: files, letter: letter)
      try writing.record()
      try transaction.name(files + (letter?.documents ?? []), of: attempt.id, in: organ)
      let version: Int64? = try transaction.value(
        "SELECT version FROM application WHERE id = \(attempt.id)")
      return CaseVersion(value: version ?? 0)
    }
  }

  /// Gives cases to somebody, or to nobody; each is given that can be.
  ///
  /// - Returns: Why the others could not; empty where all were given.
  /// - Throws: `StoreFault`.
  public func assign(_ actor: Actor, _ ids: [Case.ID], to person: Person.ID?) async throws
    -> [Case.ID: [CaseGround]]
  {
    try await store.write("giving cases to somebody") { [context] transaction in
      var refused: [Case.ID: [CaseGround]] = [:]
      let today = transaction.now.dayInChina
      for id in ids.uniqued() {
        do {
          let scene = try transaction.scene(of: id, for: actor, context.laws)
          let grounds = try transaction.grounds(
            against: .assign(person), in: scene, by: actor, on: today)
          guard grounds.isEmpty else {
            refused[id] = grounds
            continue
          }
          try transaction.append(
            try CaseRecord(.assigned(to: person)).draft(of: id, in: scene.file.organ, on: today),
            by: actor)
        } catch let refusal as AccessRefusal {
          refused[id] = [.access(refusal.ask)]
        }
      }
      return refused
    }
  }
}

/// A letter that is ready to go out, with the number that it takes.
private struct PlannedLetter: Sendable {
  let letter: Letter
  let number: DocumentNumber?
}

/// What somebody is about to do.
struct Attempt: Sendable {
  let actor: Actor
  let act: CaseAct
  let id: Case.ID
  let day: CivilDate
  let seen: CaseVersion
  let override: String?
}

/// A case, and how its organ handles cases.
struct Scene {
  var file: CaseFile
  let settings: OrganSettings

  /// The case as if a draft stood in it.
  func drafted(_ draft: CaseDraft) -> Scene {
    var scene = self
    scene.file.draft = DraftState(draft: draft, drafters: [], stage: .signature)
    return scene
  }
}

extension Reader {
  /// The case, for an actor who may see it.
  ///
  /// One that is not there is answered like one that is none of the actor's business.
  func scene(of id: Case.ID, for actor: Actor, _ laws: LawBook) throws -> Scene {
    guard let organ = try organ(of: id) else { throw AccessRefusal(right: nil, ask: []) }
    try require(CaseRight.read.policy(at: organ), of: actor)
    let settings = try caseSettings(of: organ)
    guard let file = try caseFile(id, under: laws.law(for: settings)) else {
      throw AccessRefusal(right: nil, ask: [])
    }
    return Scene(file: file, settings: settings)
  }

  /// Lets an attempt pass that is lawful and knows how far the case has come.
  func allow(_ attempt: Attempt, _ laws: LawBook) throws -> Scene {
    let scene = try scene(of: attempt.id, for: attempt.actor, laws)
    guard scene.file.version == attempt.seen else {
      throw CaseChanged(
        since: scene.file.entries.filter { $0.ref.value > attempt.seen.value },
        version: scene.file.version)
    }
    var grounds = try grounds(
      against: attempt.act, in: scene, by: attempt.actor, on: attempt.day)
    if let reason = attempt.override {
      let faults = CaseField.reason.faults(of: reason, required: true)
      let policy = CaseRight.head.policy(at: scene.file.organ)
      if !faults.isEmpty {
        grounds += faults.map(CaseGround.field)
      } else if policy.isMet(by: attempt.actor) {
        grounds.removeAll(where: \.canBeOverridden)
      } else {
        grounds.append(.access(policy.contacts(for: attempt.actor)))
      }
    }
    guard grounds.isEmpty else { throw CaseRefusal(act: attempt.act.kind, reasons: grounds) }
    return scene
  }
}
