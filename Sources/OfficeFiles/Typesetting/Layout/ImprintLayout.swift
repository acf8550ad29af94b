/// The block at the foot of the last page (版记).
///
/// - SeeAlso: GB/T 9704—2012, 7.4; for letters 10.1
struct ImprintLayout {
  /// The document.
  let document: OfficialDocument
  /// What sets the lines.
  let setter: LineSetter

  private static let pitch = 25.0
  private static let side = TextStyle.imprint.size
  private static let thick = 0.35 * PageForm.millimetre
  private static let thin = 0.25 * PageForm.millimetre

  /// The elements from the block's upper left corner, and its height; none without an imprint.
  func elements() -> (elements: [PageElement], height: Double) {
    guard let imprint = document.imprint else { return ([], 0) }
    let isLetter = document.form == .letter
    let copies = copyLines(imprint.copies)
    // A letter has neither the printer nor the rules.
    let printer = isLetter ? nil : printerLine(imprint)
    let rows = copies + (printer.map { [$0] } ?? [])
    guard !rows.isEmpty else { return ([], 0) }
    var elements: [PageElement] = []
    for (number, row) in rows.enumerated() {
      elements += row.map { $0.moved(y: Double(number) * Self.pitch) }
    }
    let height = Double(rows.count) * Self.pitch
    guard !isLetter else { return (elements, height) }
    elements += [rule(0, Self.thick), rule(height, Self.thick)]
    if printer != nil, !copies.isEmpty {
      elements.append(rule(height - Self.pitch, Self.thin))
    }
    return (elements, height)
  }

  /// 抄送 and the names, further lines under the first name.
  private func copyLines(_ names: [String]) -> [[PageElement]] {
    let text = names.filter { !$0.isEmpty }.joined(separator: "，")
    guard !text.isEmpty else { return [] }
    let label = setter.line("抄送：", .imprint)
    let x = Self.side + label.width
    let lines = setter.lines(
      text + "。", .imprint, width: PageForm.textWidth - x - Self.side)
    return lines.enumerated().map { number, line in
      (number == 0 ? [self.text(label, Self.side)] : []) + [self.text(line, x)]
    }
  }

  /// Who had it printed at the left, the day at the right.
  private func printerLine(_ imprint: OfficialDocument.Imprint) -> [PageElement]? {
    let printer = imprint.printer.map { setter.line($0, .imprint) }
    let day = imprint.printedOn.map { setter.line("\($0)印发", .imprint) }
    let elements =
      (printer.map { [text($0, Self.side)] } ?? [])
      + (day.map { [text($0, PageForm.textWidth - Self.side - $0.width)] } ?? [])
    return elements.isEmpty ? nil : elements
  }

  private func text(_ line: SetLine, _ x: Double) -> PageElement {
    .text(line, x: x, baseline: line.style.baseline(in: Self.pitch))
  }

  private func rule(_ y: Double, _ thickness: Double) -> PageElement {
    .rule(PageElement.Rule(x: 0, y: y, length: PageForm.textWidth, thickness: thickness))
  }
}
