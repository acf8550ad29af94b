import Letters
import OfficeFiles
import Regulation
import Store
import Workdays

/// A letter before it is written: what it is filled from, and the number that it will get.
struct LetterPlan: Sendable {
  let facts: LetterFacts
  let templates: LetterTemplates
  let form: LetterForm
  /// Its number within the case.
  let place: Int
  /// The law by which it is written.
  let law: Law
  /// The papers that go with it.
  let attachments: [StoredFile]
}

/// Words that letters take from the shells: how something is wanted, where a fee is paid.
public protocol LetterWords: Sendable {
  /// In what form and by what way something is wanted.
  func wish(of request: Request) -> String
  /// Where and how a fee is paid; empty where the organ has said nothing of it.
  func payment(to particulars: Particulars) -> String
}

extension Reader {
  /// The letter that an act sends out; nothing where it sends none, or one that was made outside.
  ///
  /// - Parameter isPreview: Whether it is only to be shown: then drafting shows what signing would
  ///   send, and the letter has no number yet.
  func letterPlan(
    for act: CaseAct, in scene: Scene, on day: CivilDate, words: any LetterWords,
    isPreview: Bool = false
  ) throws -> LetterPlan? {
    var form = scene.settings.letterForm
    var body = ""
    var scene = scene
    if isPreview, let draft = act.previewedDraft(in: scene) {
      scene = scene.drafted(draft)
      return try letterPlan(
        for: .signLetter, in: scene, on: day, words: words, isPreview: true)
    }
    if let choice = act.letterChoice {
      guard case .fromTemplate(let text) = choice else { return nil }
      body = text
    } else if act.signs {
      guard let draft = scene.file.draft?.draft else { return nil }
      form = draft.form
      body = draft.body
    } else {
      return nil
    }
    let templates = try letterTemplates(of: scene.file.organ)
    let filling = LetterFilling(scene: scene, day: day, words: words, templates: templates)
    guard let organ = try organ(scene.file.organ),
      let matter = try letterMatter(act, filling, organ)
    else { return nil }
    var facts = filling.facts(of: matter, from: organ)
    facts.number = isPreview ? nil : try nextDocumentNumber(of: scene, on: day)
    let attachments = act.signs ? scene.file.draft?.draft.files ?? [] : []
    facts.attachments = attachments.map(\.name)
    return LetterPlan(
      facts: facts,
      templates: body.isEmpty
        ? templates : templates.with(templates[matter.kind].revised(body: body)),
      form: form, place: scene.file.nextLetter, law: scene.file.application.law,
      attachments: attachments)
  }

  /// The number that the organ's next document gets, unless another is quicker.
  private func nextDocumentNumber(of scene: Scene, on day: CivilDate) throws -> DocumentNumber? {
    let given: Int? = try value(
      """
      SELECT value FROM counter
      WHERE organ_id = \(scene.file.organ) AND series = \(DocumentSeries.name(day.year))
      """)
    return DocumentNumber(
      sign: scene.settings.documentPrefix, year: day.year, serial: (given ?? 0) + 1)
  }

  private func letterMatter(
    _ act: CaseAct, _ filling: LetterFilling, _ organ: Organ
  ) throws -> LetterMatter? {
    if case .notifyFee(let choice, let onlyPoints, _) = act {
      let fee =
        switch choice {
        case .items: try feeByItem(filling.scene.file)
        case .pages(let pages): try Fee.pages(pages)
        }
      return .fee(
        FeeNotice(fee: fee, onlyPoints: onlyPoints),
        payment: filling.words.payment(to: organ.particulars))
    }
    return filling.matter(of: act)
  }
}

/// The series in which an organ numbers its documents.
enum DocumentSeries {
  static func name(_ year: Int) -> String { "document.\(year)" }
}

extension Transaction {
  /// Takes the number that a letter was written with.
  ///
  /// - Throws: `NumberTaken` where another letter got it meanwhile.
  func take(_ number: DocumentNumber, in organ: Organ.ID) throws {
    let serial = try next(of: DocumentSeries.name(number.year), in: organ)
    guard serial == number.serial else { throw NumberTaken() }
  }
}

/// The number of a letter was given to another while it was written; it is to be written again.
struct NumberTaken: Error {}

extension CaseAct {
  /// The draft that it would write, so that its letter can be shown.
  fileprivate func previewedDraft(in scene: Scene) -> CaseDraft? {
    let form = scene.settings.letterForm
    switch self {
    case .draft(let draft):
      guard let content = draft.content else { return nil }
      let purpose = CaseDraft.Purpose.decision(
        content, parts: draft.parts, thirdPartyTold: Erasable(draft.thirdPartyTold))
      return CaseDraft(
        purpose: purpose, body: draft.body, files: [], form: draft.form ?? form)
    case .draftCorrection(let number, let wrong, let right, let chosen):
      return CaseDraft(
        purpose: .correction(of: number, wrong: Erasable(wrong), right: Erasable(right)),
        body: "", files: [], form: chosen ?? form)
    case .settle(let settlement, let choice):
      return CaseDraft(
        purpose: .settlement(settlement), body: choice.body, files: [], form: form)
    case .submit, .review, .reviewLegality: return scene.file.draft?.draft
    default: return nil
    }
  }

  /// Whether it signs what was drafted.
  var signs: Bool {
    switch self {
    case .signLetter, .approveOnPaper(.signature, _, _): true
    default: false
    }
  }
}
