internal import AnnualReport

/// The text of a report: its sections with their paragraphs, tables left out.
struct Outline {
  /// The text before the first section.
  var preamble: [Paragraph] = []
  /// The sections in the order of the source.
  var sections: [Section] = []
  /// Whether the text was in traditional characters, of which simplified ones were made.
  var wasTraditional = false
  /// The line of each section's heading.
  var headingLines: [Int] = []

  /// The line of the first section's heading; nil where there is none.
  var firstLine: Int? { headingLines.first }

  /// Divides a source into sections.
  ///
  /// - Parameters:
  ///   - headings: for each line the section that it may be the heading of.
  ///   - tables: lines that were read as parts of a table.
  init(_ document: SourceDocument, headings: [SectionKind?], tables: [Range<Int>]) {
    var open: Paragraph?
    var openIsTitle = false
    func close(_ outline: inout Outline) {
      guard let paragraph = open else { return }
      open = nil
      if outline.sections.isEmpty {
        outline.preamble.append(paragraph)
      } else {
        outline.sections[outline.sections.count - 1].paragraphs.append(paragraph)
      }
    }
    for index in document.lines.indices {
      if let kind = headings[index], accepts(kind, document, index) {
        close(&self)
        begin(
          kind, Paragraph(document.string(document.lines[index]), at: document.place(line: index)),
          index)
        continue
      }
      let hasTable = sections.last.map { (.proactive)...(.remedies) ~= $0.kind } ?? false
      if tables.contains(where: { $0.contains(index) })
        || !Self.isText(document, index, besideTable: hasTable)
      {
        close(&self)
        continue
      }
      let text = document.string(document.lines[index])
      let folded = document.folded(document.lines[index])
      if var paragraph = open, Self.goesOn(paragraph.text, folded),
        !TitleReader.isTitle(folded), !openIsTitle
      {
        paragraph.text += text
        open = paragraph
      } else {
        close(&self)
        open = Paragraph(text, at: document.place(line: index))
        openIsTitle = TitleReader.isTitle(folded)
      }
    }
    close(&self)
    simplify()
  }

  /// Makes the text of a report in traditional characters one in simplified ones, which are what
  /// the rules about prose know.
  private mutating func simplify() {
    let headings = sections.map(\.heading.text)
    guard headings.contains(where: { Folding.simplified($0) != $0 }) else { return }
    wasTraditional = true
    func simplify(_ paragraph: inout Paragraph) {
      paragraph.text = Folding.simplified(paragraph.text)
    }
    for index in preamble.indices { simplify(&preamble[index]) }
    for section in sections.indices {
      simplify(&sections[section].heading)
      for index in sections[section].paragraphs.indices {
        simplify(&sections[section].paragraphs[index])
      }
    }
  }

  /// Whether a heading begins a section: not when it repeats the open one, and not when a
  /// heading of a lower level has the name of a section that stood before.
  private func accepts(_ kind: SectionKind, _ document: SourceDocument, _ index: Int) -> Bool {
    guard let last = sections.last else { return true }
    if last.kind == kind { return false }
    let isBelow: Bool
    if case .below = SectionHeading.Level(document.folded(document.lines[index])) {
      isBelow = true
    } else {
      isBelow = false
    }
    return !isBelow || !sections.contains { $0.kind == kind || $0.kind > kind }
  }

  private mutating func begin(_ kind: SectionKind, _ heading: Paragraph, _ line: Int) {
    // A table of contents names the sections without a text; the headings that follow count.
    if let earlier = sections.firstIndex(where: { $0.kind == kind }),
      sections[earlier...].allSatisfy(\.paragraphs.isEmpty)
    {
      sections.removeSubrange(earlier...)
      headingLines.removeSubrange(earlier...)
    }
    sections.append(Section(kind, heading: heading))
    headingLines.append(line)
  }

  /// Whether a line outside the tables that were read is text: not a number alone, not a piece
  /// of a table's head.
  private static func isText(
    _ document: SourceDocument, _ index: Int, besideTable: Bool
  ) -> Bool {
    let line = document.lines[index]
    if document.isPageNumber(line) { return false }
    if RowLabel.contains(document.folded(line), reconciliation) { return false }
    if line.isRow {
      let filled = document.pieces(of: line).filter { !$0.isEmpty }
      guard filled.count <= 2, let longest = filled.map(\.folded.count).max() else { return false }
      return longest > 24
    }
    guard besideTable else { return true }
    let shape = LineShape(document, line: index, in: .ii)
    let marks = shape.label.contains { $0 == 0x2E || $0 == 0x2C || $0 == 0x3B }
    return marks || shape.label.count >= 16
  }

  /// The note above table III.
  private static let reconciliation = Folding.fold("勾稽关系")

  /// Whether a line goes on with the paragraph before it: one that ends without a stop was cut
  /// by the width of the page.
  private static func goesOn(_ before: String, _ next: ArraySlice<UInt16>) -> Bool {
    guard before.utf8.count > 24, let last = before.unicodeScalars.last else { return false }
    if "。!?！？;；:：".unicodeScalars.contains(last) { return false }
    return !SectionHeading.isSubheading(next)
      && !(before.utf8.count <= 90 && SectionHeading.isSubheading(Folding.fold(before)[...]))
  }
}
