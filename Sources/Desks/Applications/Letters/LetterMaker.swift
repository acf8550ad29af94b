import Letters
import OfficeFiles
import Regulation

/// Writes letters and prints them.
struct LetterMaker: Sendable {
  let press: Press
  let fonts: FontFamilies

  init(fonts: FontFamilies = .standard) {
    self.fonts = fonts
    press = Press(fonts: fonts)
  }

  /// The letter as a value, with what stands in the way of sending it.
  func draft(_ plan: LetterPlan) -> LetterDraft {
    LetterWriter(templates: plan.templates, law: plan.law).draft(plan.facts)
  }

  /// The letter as PDF and as DOCX.
  ///
  /// - Throws: `CaseRefusal` where it does not say what it must, or holds a character that no font
  ///   here can print.
  func make(_ plan: LetterPlan, for act: CaseAct.Kind) throws -> MadeLetter {
    let draft = draft(plan)
    guard draft.isComplete else {
      throw CaseRefusal(act: act, reasons: draft.remarks.map(CaseGround.letter))
    }
    let pdf = try press.pdf(draft.document)
    guard pdf.unknownCharacters.isEmpty else {
      let characters = pdf.unknownCharacters.map { String(Character($0)) }
      throw CaseRefusal(act: act, reasons: [.charactersNotPrintable(characters)])
    }
    let name = draft.document.plainTitle
    return MadeLetter(
      draft: draft,
      files: [
        NewFile(name: name + ".pdf", bytes: pdf.bytes),
        NewFile(name: name + ".docx", bytes: try draft.document.docx(fonts: fonts)),
      ])
  }
}

/// A letter that was printed and is not yet kept.
struct MadeLetter: Sendable {
  let draft: LetterDraft
  let files: [NewFile]

  /// The letter as its case keeps it.
  func letter(_ plan: LetterPlan, documents: [StoredFile]) -> Letter {
    Letter(
      number: plan.place, kind: draft.kind.id, documentNumber: plan.facts.number?.description,
      template: draft.templateVersion, form: plan.form, documents: documents)
  }
}
