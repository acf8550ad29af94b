internal import AnnualReport

/// Recognises an annual report in a source: its tables cell by cell, its sections, its title.
struct Recogniser {
  private let document: SourceDocument

  /// The report that a source holds, with what should be known of the file.
  ///
  /// - Throws: `Unreadable.noTables` where none of the three tables was found.
  static func read(_ document: SourceDocument) throws(Unreadable) -> ReadReport {
    try Recogniser(document: document).recognise()
  }

  private func recognise() throws(Unreadable) -> ReadReport {
    let kinds = document.lines.indices.map { SectionHeading.kind(document, line: $0) }
    let headings = zip(kinds, 0...).compactMap { kind, line in kind.map { (kind: $0, line: line) } }
    let third = TableThreeReader(document: document).find()
    let secondLines = linesOfTableTwo(headings, third?.lines)
    let second = TableTwoReader(document: document).read(in: secondLines)
    let fourth = TableFourReader(document: document).read(
      in: linesOfTableFour(headings, third?.lines))
    guard third != nil || second.rows.count >= 3 || !fourth.rows.isEmpty else { throw .noTables }

    let outline = Outline(
      document, headings: kinds,
      tables: second.lines + [third?.lines, fourth.lines].compactMap(\.self))
    let head = TitleReader(document: document).read(
      firstSection: outline.firstLine,
      overview: outline.sections.first { $0.kind == .overview }?.paragraphs ?? [],
      preamble: outline.preamble)
    var report = Report(
      edition: edition(second.edition, year: head.year, hasSingleOther: third?.hasSingleOther))
    report.organ = head.organ
    report.year = head.year
    report.title = head.title
    report.sections = outline.sections
    report.preamble = outline.preamble.filter {
      $0.place.shown != Int32((head.titleLine ?? -2) + 1)
    }
    var filler = CellFiller(document: document, report: report)
    filler.fill(second)
    if let third { filler.fill(third) }
    filler.fill(fourth, prose: report.section(.remedies)?.paragraphs ?? [])
    var read = ReadReport(report: filler.report, document: document)
    if outline.wasTraditional { read.remarks.append(.traditional) }
    return read
  }

  /// The edition that table II shows; else the one that the rows of table III and the year name.
  private func edition(_ shown: Edition?, year: Int?, hasSingleOther: Bool?) -> Edition {
    if let shown { return shown }
    if hasSingleOther == false { return .y2021 }
    return year.flatMap(Edition.inForce(for:)) ?? .y2021
  }

  private typealias Heading = (kind: SectionKind, line: Int)

  private func linesOfTableTwo(_ headings: [Heading], _ third: Range<Int>?) -> Range<Int> {
    let end =
      third?.lowerBound
      ?? headings.last { $0.kind == .applications || $0.kind == .remedies }?.line
      ?? document.lines.count
    let start = headings.last { $0.kind == .proactive && $0.line < end }?.line ?? 0
    return start..<max(start, end)
  }

  private func linesOfTableFour(_ headings: [Heading], _ third: Range<Int>?) -> Range<Int> {
    let start =
      third?.upperBound ?? headings.last { $0.kind == .remedies }?.line ?? document.lines.count
    let end =
      headings.first { ($0.kind == .problems || $0.kind == .otherMatters) && $0.line > start }?.line
      ?? min(document.lines.count, start + 300)
    return start..<max(start, end)
  }
}
