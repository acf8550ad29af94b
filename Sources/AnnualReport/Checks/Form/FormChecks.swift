extension CheckRun {
  /// Checks that the report has the form's sections and tables, in its order and its edition.
  mutating func checkForm() {
    if report.givesText { checkSections() }
    checkTables()
    checkEdition()
  }

  private mutating func checkSections() {
    let printed = report.sections.map(\.kind)
    let missing = SectionKind.allCases.filter { !printed.contains($0) }
    if !missing.isEmpty {
      add(Finding(.sectionMissing, .warning, fact: .missingSections(missing)))
    }
    for (section, next) in zip(report.sections, report.sections.dropFirst())
    where next.kind < section.kind {
      add(
        Finding(
          .sectionOrder, .warning, places: [FoundPlace(nil, next.heading.place)],
          fact: .sectionOrder(section.kind, before: next.kind)))
    }
    for section in report.sections {
      guard let severity = SectionHeading.fault(of: section.heading.text, as: section.kind)
      else { continue }
      add(
        Finding(
          .sectionName, severity, places: [FoundPlace(nil, section.heading.place)],
          fact: .heading(section.kind, printed: section.heading.text)))
    }
  }

  private mutating func checkTables() {
    let missing = Table.allCases.filter { !report.tables.contains($0) }
    guard !missing.isEmpty else { return }
    add(Finding(.tableMissing, .warning, fact: .missingTables(missing)))
  }

  private mutating func checkEdition() {
    if let year = report.year, let due = Edition.inForce(for: year), due != report.edition,
      !report.tables.isEmpty
    {
      add(Finding(.superseded, .warning, fact: .edition(report.edition, year: year)))
    }
    guard report.edition == .y2021, report.printsOtherAsOneRow else { return }
    let cell = Cell(.other, .total)
    add(
      Finding(
        .abridged, .warning, otherCells: [cell], places: report.places(of: [cell]),
        fact: .abridged))
  }
}

/// What a section's heading may be: the form's own, what it means in other words, or another.
enum SectionHeading {
  /// How wrong a heading is; nil where it is the form's.
  static func fault(of heading: String, as kind: SectionKind) -> Severity? {
    if heading.utf8.dropFirst(6).elementsEqual(kind.title.utf8) { return nil }
    let words = bare(heading)
    if words == kind.title { return nil }
    return marks(of: kind).contains { $0.allSatisfy(words.contains) } ? .note : .warning
  }

  /// Words that show that a heading means the section; one group of them is enough.
  private static func marks(of kind: SectionKind) -> [[String]] {
    switch kind {
    case .overview: [["总体"], ["概述"], ["概况"], ["基本情况"]]
    case .proactive: [["主动公开"]]
    case .applications: [["申请", "收到"], ["依申请公开"], ["申请", "处理"], ["申请", "办理"]]
    case .remedies: [["复议"], ["诉讼"]]
    case .problems: [["问题"], ["改进"], ["整改"], ["不足"]]
    case .otherMatters: [["其他", "事项"], ["其它", "事项"], ["需要", "报告"], ["其他", "情况"]]
    }
  }

  /// The heading without its number, white space and closing marks.
  private static func bare(_ heading: String) -> String {
    let scalars = heading.unicodeScalars.filter { !$0.properties.isWhitespace }
    var words = Substring(String(String.UnicodeScalarView(scalars))).unicodeScalars
    while let first = words.first, numbering.contains(first) { words.removeFirst() }
    while let last = words.last, closing.contains(last) { words.removeLast() }
    return String(words)
  }

  private static let numbering = Set(
    "一二三四五六七八九十0123456789０１２３４５６７８９第部分(（)）、,，.．。:：#*>-—·".unicodeScalars)
  private static let closing = Set(":：。.*#;；".unicodeScalars)
}
