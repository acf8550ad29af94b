import Desks

/// The answers as they stand to be checked before sending.
enum AnswerSummary {
  /// A row for each question that was answered or must be.
  static func rows(_ answers: ApplyAnswers) -> [SummaryRowView] {
    lines(answers).filter { !$0.answer.isEmpty }.map { field, answer in
      SummaryRowView(
        question: field.label, answer: answer, changes: field.step.rawValue,
        changeSentence: "修改\(field.label)")
    }
  }

  /// The same without the buttons, for the receipt.
  static func facts(_ answers: ApplyAnswers) -> [FactView] {
    lines(answers).filter { !$0.answer.isEmpty && $0.field != .paperNumber }
      .map { FactView($0.field.label, $0.answer) }
  }

  private static func lines(_ answers: ApplyAnswers) -> [(field: ApplyField, answer: String)] {
    ApplyField.allCases.map { ($0, answer(to: $0, answers)) }
  }

  private static func answer(to field: ApplyField, _ answers: ApplyAnswers) -> String {
    switch field {
    case .kind: answers.kind?.choice ?? ""
    case .paper: answers.paper?.choice ?? ""
    case .form: answers.form?.choice ?? ""
    case .route: answers.route?.choice ?? ""
    case .representative, .contact: answers.kind?.isPerson == true ? "" : answers[field]
    case .suggestsPublication: answers[field].isEmpty ? "" : "建议向社会公开"
    default: answers[field]
    }
  }
}
