import AnnualReport
public import OfficeFiles

extension PrintedReport {
  /// The report as a document of Word.
  public var docx: [UInt8] { get throws { try document.docx() } }

  /// The report as a document that can be written in several forms.
  public var document: Document {
    let blocks = blocks.map { block -> Document.Block in
      switch block {
      case .heading(let text): .heading(text, level: 1)
      case .paragraph(let text): .paragraph(text)
      case .table(let table): .table(table.inDocument)
      }
    }
    return Document(title: title, blocks: blocks)
  }
}

extension PrintedTable {
  fileprivate var inDocument: Document.Table {
    Document.Table(
      rows: rows.map { row in
        Document.Row(
          row.map { Document.Cell($0.text, columnSpan: $0.columns, rowSpan: $0.rows) },
          isHeader: row.allSatisfy { $0.cell == nil })
      })
  }
}
