/// Fills the tokens of a template and notes what was printed and what was wanting.
struct TemplateFilling {
  /// What the fields hold.
  let values: FieldValues
  /// The fields that a letter of its kind may hold; others are never printed, whatever they hold.
  private let allowed: Set<LetterField>
  /// The fields that were printed with a value.
  private(set) var printed: Set<LetterField> = []
  /// The fields that were to be printed and hold nothing.
  private(set) var unfilled: [Unfilled] = []

  /// A field that holds nothing, and the line of the template that names it.
  struct Unfilled: Hashable {
    let field: LetterField
    let line: Int
  }

  /// A filling with values.
  init(_ values: FieldValues, allowed: [LetterField]) {
    self.values = values
    self.allowed = Set(allowed)
  }

  /// The lines that the tokens come to.
  mutating func lines(_ tokens: [PlacedToken]) -> [FilledLine] {
    var lines: [FilledLine] = []
    var line = FilledLine()
    var hidden = 0
    var open: [(name: String, isHidden: Bool)] = []
    for placed in tokens {
      switch placed.token {
      case .open(let name, let whereFilled):
        let isHidden = isFilled(name) != whereFilled
        open.append((name, isHidden))
        hidden += isHidden ? 1 : 0
      case .close(let name):
        guard let last = open.last, last.name == name else { continue }
        open.removeLast()
        hidden -= last.isHidden ? 1 : 0
      case _ where hidden > 0: continue
      case .text(let text), .unfinished(let text): line.pieces.append(.text(text))
      case .field(let name): line.pieces.append(piece(name, placed.line))
      case .newline:
        lines.append(line)
        line = FilledLine()
      }
    }
    return lines + (line.pieces.isEmpty ? [] : [line])
  }

  private func isFilled(_ name: String) -> Bool {
    if name == TemplateCheck.part { return true }
    return LetterField(rawValue: name).map { value(of: $0) != nil } ?? false
  }

  private func value(of field: LetterField) -> FieldValue? {
    allowed.contains(field) ? values.value(of: field) : nil
  }

  private mutating func piece(_ name: String, _ line: Int) -> FilledLine.Piece {
    guard let field = LetterField(rawValue: name) else {
      return .text("【没有这一栏目：\(name)】")
    }
    if field == .decisionParts {
      printed.insert(field)
      return .parts
    }
    guard let value = value(of: field) else {
      unfilled.append(Unfilled(field: field, line: line))
      return .text("【未填：\(field.label)】")
    }
    printed.insert(field)
    return .value(value)
  }
}
