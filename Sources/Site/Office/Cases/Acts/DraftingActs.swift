import DeskWording
import Desks
import LawWording
import Regulation

extension ActForm {
  /// Writing a decision, and writing that an earlier letter was wrong.
  static let drafting = [
    ActForm(
      kind: .draft, advice: "答复的种类决定文书要写明什么、怎样告知救济途径、计入年报表三的哪一栏。", button: "保存拟稿",
      fields: { try await DecisionFields.fields($0) }, above: { DecisionFields.counted($0) },
      act: { .draft(try DecisionFields.draft($0)) }),
    ActForm(
      kind: .draftCorrection, advice: "签发的文书不能更改。写错了的，另发一份文书说明，仍按本机关的程序审核、签发。", button: "保存拟稿",
      fields: { asked in
        let letters = asked.page.file.letters.filter { $0.isFrozen && $0.correctedBy == nil }
        return [
          .choice(
            "number", "更正哪一份文书", letters.map { ("\($0.letter.number)", $0.name) },
            value: asked.kept("number")),
          .area(
            "wrong", "原文书写的是", value: asked.kept("wrong"), lines: 3,
            most: CaseField.text.limit),
          .area(
            "right", "应当是", value: asked.kept("right"), lines: 3, most: CaseField.text.limit),
          LetterFormFields.field(asked),
        ]
      },
      act: {
        .draftCorrection(
          of: try $0.number("number"), wrong: $0.text("wrong"), right: $0.text("right"),
          form: LetterFormFields.choice($0))
      }),
  ]
}

/// How a letter gets its signature and seal.
enum LetterFormFields {
  static func field(_ asked: ActAsked) -> FieldView {
    .radios(
      "form", "签字盖章的方式", LetterForm.allCases.map { ($0.rawValue, $0.text) },
      value: asked.kept(
        "form", else: (asked.page.file.draft?.draft.form ?? asked.page.settings.letterForm).rawValue
      ))
  }

  static func choice(_ asked: ActAsked) -> LetterForm? { LetterForm(rawValue: asked.text("form")) }
}
