import Letters
public import OfficeFiles
import Regulation
import Store
public import Workdays

/// A letter before it goes out.
public struct LetterPreview: Hashable, Sendable {
  /// The letter.
  public let document: OfficialDocument
  /// What it does not say and must.
  public let remarks: [CaseGround]
  /// The text that it is made from, with its fields, for whoever wants to write it otherwise.
  public let body: String
  /// The version of the template.
  public let templateVersion: Int
}

/// A paper that belongs to a case and leaves no trace in it: it can be printed again at any time.
public enum CaseSlip: Hashable, Sendable {
  /// That the case is registered (登记回执), with the lookup code where it is still known.
  case receipt(code: String?, address: String?)
  /// That it was withdrawn.
  case withdrawal
  /// That it was sent on to another organ (转送函).
  case forwarding
  /// To be signed by whoever receives a letter (送达回证).
  case deliveryReceipt(letter: Int)
}

extension Cases {
  /// The letter that an act would send out on a day.
  ///
  /// - Returns: Nothing where it sends none, or one that was made outside.
  /// - Throws: `AccessRefusal`, `StoreFault`.
  public func preview(
    _ actor: Actor, _ act: CaseAct, in id: Case.ID, on day: CivilDate
  ) async throws -> LetterPreview? {
    try await store.read("showing a letter before it goes out") { [context] reader in
      let scene = try reader.scene(of: id, for: actor, context.laws)
      guard
        let plan = try reader.letterPlan(
          for: act, in: scene, on: day, words: context.words, isPreview: true)
      else { return nil }
      let draft = context.maker.draft(plan)
      return LetterPreview(
        document: draft.document, remarks: draft.remarks.map(CaseGround.letter),
        body: plan.templates[draft.kind].body, templateVersion: draft.templateVersion)
    }
  }

  /// A letter's document or a file of a case, by its hash.
  ///
  /// What came from the applicant may be an identity paper: that it was opened is recorded.
  ///
  /// - Throws: `AccessRefusal`, also where the case has no such paper; `StoreFault`.
  public func paper(_ actor: Actor, _ id: Case.ID, hash: String) async throws -> CasePaper {
    let (stored, isApplicants) = try await store.read("opening a paper of a case") {
      [context] reader in
      let scene = try reader.scene(of: id, for: actor, context.laws)
      try reader.require(CaseRight.readPersonal.policy(at: scene.file.organ), of: actor)
      guard let stored = scene.file.paper(hash) else { throw AccessRefusal(right: nil, ask: []) }
      return (stored, scene.file.files.contains { $0.isFromApplicant && $0.file.hash == hash })
    }
    if isApplicants {
      try await store.write("recording that a paper was opened") { transaction in
        guard let organ = try transaction.organ(of: id) else { return }
        try transaction.noteReading(
          of: CaseSubject.text(id), in: organ, what: "applicant.file", by: actor)
      }
    }
    return CasePaper(
      name: stored.name, kind: stored.kind, bytes: try await context.bytes(of: stored))
  }

  /// A slip, printed as PDF.
  ///
  /// - Throws: `AccessRefusal`, `CaseRefusal` where it does not say what it must, `StoreFault`.
  public func slip(
    _ actor: Actor, _ id: Case.ID, _ slip: CaseSlip, on day: CivilDate
  ) async throws -> CasePaper {
    let plan = try await store.read("printing a slip") { [context] reader in
      let scene = try reader.scene(of: id, for: actor, context.laws)
      return try reader.plan(of: slip, in: scene, on: day, words: context.words)
    }
    guard let plan else { throw CaseRefusal(act: nil, reasons: [.noSuchLetter]) }
    let draft = context.maker.draft(plan)
    guard draft.isComplete else {
      throw CaseRefusal(act: nil, reasons: draft.remarks.map(CaseGround.letter))
    }
    return CasePaper(
      name: draft.document.plainTitle + ".pdf", kind: "pdf",
      bytes: try context.maker.press.pdf(draft.document).bytes)
  }
}

extension CaseFile {
  /// A paper of the case by its hash.
  fileprivate func paper(_ hash: String) -> StoredFile? {
    // What was erased is not there any more, though its hash is.
    guard !intake.applicant.isErased else { return nil }
    return letters.flatMap(\.documents).first { $0.hash == hash }
      ?? files.map(\.file).first { $0.hash == hash } ?? slips.first { $0.hash == hash }
  }

  /// The scans of slips on which somebody agreed on paper.
  private var slips: [StoredFile] {
    entries.compactMap { entry in
      if case .approved(let approval) = entry.fact { approval.slip } else { nil }
    }
  }
}

extension Reader {
  fileprivate func plan(
    of slip: CaseSlip, in scene: Scene, on day: CivilDate, words: any LetterWords
  ) throws -> LetterPlan? {
    let templates = try letterTemplates(of: scene.file.organ)
    let filling = LetterFilling(scene: scene, day: day, words: words, templates: templates)
    guard let organ = try organ(scene.file.organ) else { return nil }
    var transferredTo: Organ?
    if let other = scene.file.transferred?.to {
      transferredTo = try self.organ(of: other).flatMap { try self.organ($0) }
    }
    guard let matter = filling.matter(of: slip, transferredTo: transferredTo) else { return nil }
    var facts = filling.facts(of: matter, from: organ)
    if case .receipt(let code, let address) = slip {
      facts.application.lookupCode = code
      facts.application.lookupAddress = address
    }
    return LetterPlan(
      facts: facts, templates: templates, form: .electronic, place: 0,
      law: scene.file.application.law, attachments: [])
  }
}

extension LetterFilling {
  /// What a slip is about; nothing where the case has not come so far.
  fileprivate func matter(of slip: CaseSlip, transferredTo organ: Organ?) -> LetterMatter? {
    switch slip {
    case .receipt: return .receipt
    case .withdrawal:
      guard case .withdrawn(let day)? = file.application.progress.ending else { return nil }
      return .withdrawal(on: day)
    case .forwarding:
      if let forwarding = file.forwarding {
        return .forwarding(
          to: OtherOrgan(name: forwarding.name, contact: forwarding.contact.orNil),
          subject: file.intake.request.heading, reason: forwarding.reason.orNil)
      }
      guard let organ else { return nil }
      return .forwarding(
        to: OtherOrgan(
          name: organ.name(on: day), contact: organ.particulars.telephone.orNil),
        subject: file.intake.request.heading, reason: transferReason?.orNil)
    case .deliveryReceipt(let number):
      guard file.letters.indices.contains(number - 1) else { return nil }
      return .deliveryReceipt(earlier(file.letters[number - 1]))
    }
  }

  private var transferReason: String? {
    for entry in file.entries {
      if case .transferred(_, _, let reason) = entry.fact { return reason.text }
    }
    return nil
  }
}
