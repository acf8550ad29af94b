import OfficeFiles
import Regulation

/// Writes the parts of a decision that has several, each in the words of its own kind's template.
struct DecisionParts {
  /// Who writes.
  let writer: LetterWriter
  /// The facts.
  let facts: LetterFacts
  /// What was written.
  private(set) var blocks: [Document.Block] = []
  /// The fields that were printed with a value.
  private(set) var printed: Set<LetterField> = []
  /// What is wrong with it.
  private(set) var remarks: [LetterRemark] = []

  /// Nothing yet.
  init(writer: LetterWriter, facts: LetterFacts) {
    self.writer = writer
    self.facts = facts
  }

  /// Writes every part under a heading that says what it is about.
  mutating func write(_ decision: DecisionFacts) {
    for (number, part) in decision.parts.enumerated() {
      var values = FieldValues(facts: facts, law: writer.law)
      values.part = part
      let template = writer.templates[.decision(part.kind)]
      var filling = TemplateFilling(values, allowed: LetterKind.decision(part.kind).fields)
      let lines = filling.lines(Self.core(of: template))
      if let subject = FieldValue(part.subject) {
        blocks.append(.heading("关于\(subject.inline.withoutEnd)", level: 1))
      } else {
        blocks.append(.heading("【未填：分项内容】", level: 1))
        remarks.append(.partWithoutSubject(number: number + 1))
      }
      blocks += LetterBlocks().blocks(of: lines)
      printed.formUnion(filling.printed)
      remarks += filling.unfilled.map { .unfilled($0.field, line: $0.line) }
      // The remedy is told once, at the end of the letter.
      let required = LetterKind.decision(part.kind).requirements
        .filter { $0.statement != .decision(.remedy) }
      remarks += LetterCheck(facts: facts, values: values, law: writer.law)
        .unstated(required, filling)
      remarks += template.remarks.filter { $0 == .noPart }.map { .template($0) }
    }
  }

  /// The tokens between the marks of the part.
  private static func core(of template: LetterTemplate) -> [PlacedToken] {
    let tokens = PlacedToken.tokens(of: template.body)
    guard
      let start = tokens.firstIndex(where: {
        $0.token == .open(TemplateCheck.part, whereFilled: true)
      }),
      let end = tokens.firstIndex(where: { $0.token == .close(TemplateCheck.part) }), start < end
    else { return [] }
    return Array(tokens[tokens.index(after: start)..<end])
  }
}
