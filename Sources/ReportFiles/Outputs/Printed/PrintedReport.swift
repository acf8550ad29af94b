public import AnnualReport

/// A report set out for printing: its headings, text and tables in the form's order.
public struct PrintedReport: Hashable, Sendable {
  /// The title: the report's own, or one made of the organ and the year.
  public var title: String
  /// What follows.
  public var blocks: [Block]

  /// A piece of the report.
  public enum Block: Hashable, Sendable {
    /// A section's heading.
    case heading(String)
    /// A paragraph.
    case paragraph(String)
    /// A table.
    case table(PrintedTable)
  }

  /// Sets a report out.
  public init(_ report: Report) {
    let year = report.year.map { "\($0)年" } ?? ""
    title = report.title?.text ?? "\(report.organ ?? "")\(year)政府信息公开工作年度报告"
    blocks = report.preamble.map { .paragraph($0.text) }
    for section in report.sections {
      blocks.append(.heading(section.heading.text))
      blocks += section.paragraphs.map { .paragraph($0.text) }
      blocks += PrintedReport.tables(of: section.kind, in: report)
    }
    for kind in SectionKind.allCases where report.section(kind) == nil {
      let tables = PrintedReport.tables(of: kind, in: report)
      guard !tables.isEmpty else { continue }
      blocks.append(.heading(kind.heading))
      blocks += tables
    }
  }

  /// The tables among the blocks.
  public var tables: [PrintedTable] {
    blocks.compactMap { block in
      guard case .table(let table) = block else { return nil }
      return table
    }
  }

  private static func tables(of kind: SectionKind, in report: Report) -> [Block] {
    Table.allCases.filter { $0.section == kind && report.tables.contains($0) }
      .map { .table(PrintedTable($0, of: report)) }
  }
}

extension SectionKind {
  /// The heading that the form prescribes, with its number.
  public var heading: String {
    ["一", "二", "三", "四", "五", "六"][rawValue - 1] + "、" + title
  }
}

extension Table {
  /// The section that holds the table.
  public var section: SectionKind {
    switch self {
    case .ii: .proactive
    case .iii: .applications
    case .iv: .remedies
    }
  }
}
