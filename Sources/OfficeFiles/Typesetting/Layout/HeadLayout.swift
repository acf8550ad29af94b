/// The head of the first page: the red head with its rule, number, title.
struct HeadLayout {
  /// The document.
  let document: OfficialDocument
  /// What sets the lines.
  let setter: LineSetter

  private var hasHead: Bool { document.form != .plain && !document.headLines.isEmpty }

  /// What stands above the title, on the sheet; and where it ends, from the top of the type area.
  func elements() -> (elements: [PageElement], end: Double) {
    guard hasHead else { return ([], 0) }
    switch document.form {
    case .document: return documentHead()
    case .letter: return letterHead()
    case .plain: return ([], 0)
    }
  }

  /// The title as items below the head, with the empty lines around it.
  func titleItems(below end: Double) -> [FlowItem] {
    var items: [FlowItem] = hasHead ? [.gap(2 * PageForm.linePitch)] : []
    let lines = setter.balanced(
      document.title, .title, width: PageForm.textWidth - 2 * TextStyle.title.size)
    items += lines.map { line in
      let element = PageElement.text(
        line, x: (PageForm.textWidth - line.width) / 2,
        baseline: line.style.baseline(in: Self.titlePitch))
      return FlowItem(
        height: Self.titlePitch, content: .elements([element]), keepsWithNext: true)
    }
    if !hasHead, let number = document.number {
      let line = setter.line(number.description, .body)
      let element = PageElement.text(
        line, x: (PageForm.textWidth - line.width) / 2,
        baseline: line.style.baseline(in: PageForm.linePitch))
      items.append(
        FlowItem(
          height: PageForm.linePitch, content: .elements([element]), keepsWithNext: true))
    }
    guard !items.isEmpty else { return [] }
    // One empty line, and what is missing to the next line of the page's grid.
    let used = end + items.reduce(0) { $0 + $1.height }
    let lineNumber = (used / setter.linePitch - 0.01).rounded(.up) + 1
    items.append(.gap(lineNumber * setter.linePitch - used))
    return items
  }

  /// From one line of the title to the next.
  private static let titlePitch = 35.0

  /// - SeeAlso: GB/T 9704—2012, 7.2
  private func documentHead() -> ([PageElement], Double) {
    let head = RedHead(document: document, setter: setter, tallest: 15 * PageForm.millimetre)
    let top = PageForm.top + PageForm.headOffset
    var elements = head.elements(top: top)
    if let urgency = document.urgency {
      elements.append(text(setter.line(urgency, .heading), x: PageForm.left, top: PageForm.top))
    }
    var y = top + head.height + 2 * PageForm.linePitch
    let number = document.number.map { setter.line($0.description, .body) }
    if document.approvers.isEmpty {
      if let number {
        let x = PageForm.left + (PageForm.textWidth - number.width) / 2
        elements.append(text(number, x: x, top: y))
      }
    } else {
      if let number {
        elements.append(text(number, x: PageForm.left + PageForm.pitch, top: y))
      }
      elements += approvers(top: y)
    }
    let lines = max(document.approvers.count, 1)
    // The rule stands 4 mm below the square of the number, not below its line.
    y += Double(lines) * PageForm.linePitch - (PageForm.linePitch - TextStyle.body.size) / 2
    y += PageForm.ruleGap
    elements.append(
      .rule(
        PageElement.Rule(
          x: PageForm.left, y: y, length: PageForm.textWidth, thickness: 1.5, isRed: true)))
    return (elements, y - PageForm.top)
  }

  /// The approvers, one below the other at the right.
  private func approvers(top: Double) -> [PageElement] {
    let label = setter.line("签发人：", .body)
    let names = document.approvers.map { setter.line($0, .script) }
    let widest = names.map(\.width).max() ?? 0
    let x = PageForm.left + PageForm.textWidth - PageForm.pitch - widest
    return [text(label, x: x - label.width, top: top)]
      + names.enumerated().map { number, name in
        text(name, x: x, top: top + Double(number) * PageForm.linePitch)
      }
  }

  /// - SeeAlso: GB/T 9704—2012, 10.1
  private func letterHead() -> ([PageElement], Double) {
    let head = RedHead(document: document, setter: setter, tallest: 12 * PageForm.millimetre)
    var elements = head.elements(top: PageForm.letterHeadTop)
    let upper = PageForm.letterHeadTop + head.height + PageForm.ruleGap
    let lower = PageForm.height - PageForm.doubleRuleFoot
    elements += doubleRule(y: upper, thickFirst: true) + doubleRule(y: lower, thickFirst: false)
    let top = upper + TextStyle.body.size * 7 / 8 - (PageForm.linePitch - TextStyle.body.size) / 2
    if let number = document.number.map({ setter.line($0.description, .body) }) {
      let x = PageForm.left + PageForm.textWidth - number.width
      elements.append(text(number, x: x, top: top))
    }
    if let urgency = document.urgency {
      elements.append(text(setter.line(urgency, .heading), x: PageForm.left, top: top))
    }
    return (elements, max(top + PageForm.linePitch - PageForm.top, 0))
  }

  private func doubleRule(y: Double, thickFirst: Bool) -> [PageElement] {
    let x = (PageForm.width - PageForm.doubleRuleLength) / 2
    return [(y, thickFirst), (y + 3, !thickFirst)].map { y, isThick in
      .rule(
        PageElement.Rule(
          x: x, y: y, length: PageForm.doubleRuleLength, thickness: isThick ? 2.25 : 0.75,
          isRed: true))
    }
  }

  private func text(_ line: SetLine, x: Double, top: Double) -> PageElement {
    .text(line, x: x, baseline: top + line.style.baseline(in: PageForm.linePitch))
  }
}
