public import OfficeFiles

/// A sheet of organs: which column says what, and the rows with the texts of their cells.
struct OrganSheet: Hashable, Sendable {
  /// The rows that say anything.
  let rows: [Row]
  /// Headers that say nothing known; what stands under them was not looked at.
  let ignored: [String]

  struct Row: Hashable, Sendable {
    /// The number that the sheet itself gives the row.
    let line: Int
    /// What the cells say, without those that say nothing.
    let texts: [OrganColumn: String]
  }

  /// Reads a workbook.
  init(workbook bytes: [UInt8]) throws(OrganSheetRefusal) {
    let content: Content
    do throws(FileRefusal) {
      content = try SheetReader.read(bytes)
    } catch {
      throw .file(error)
    }
    try self.init(content)
  }

  /// Finds the first table with the required headers in one of its first rows.
  init(_ content: Content) throws(OrganSheetRefusal) {
    var nearest: [OrganColumn] = OrganColumn.required
    for table in content.tables where !table.isHidden {
      let rows = content.rows(of: table)
      for header in rows.prefix(OrganSheet.headerRows) {
        let columns = OrganSheet.columns(content, header)
        let missing = OrganColumn.required.filter { !columns.values.contains($0) }
        guard missing.isEmpty else {
          if missing.count < nearest.count { nearest = missing }
          continue
        }
        let twice = Dictionary(grouping: columns.values) { $0 }.filter { $0.value.count > 1 }.keys
        guard twice.isEmpty else {
          throw .columnsTwice(OrganColumn.allCases.filter(twice.contains))
        }
        self.rows = rows.filter { $0.line > header.line }.compactMap {
          OrganSheet.row(content, $0, columns)
        }
        ignored = content.cells(of: header).filter { columns[$0.column] == nil }
          .map { content.string($0.text) }.filter { !$0.isEmpty }
        return
      }
    }
    throw .columnsMissing(nearest)
  }

  /// A title and a note may stand above the header.
  private static let headerRows = 5

  private static func columns(_ content: Content, _ row: Content.Row) -> [Int: OrganColumn] {
    var columns: [Int: OrganColumn] = [:]
    for cell in content.cells(of: row) {
      columns[cell.column] = OrganColumn.named(content.string(cell.text))
    }
    return columns
  }

  private static func row(
    _ content: Content, _ row: Content.Row, _ columns: [Int: OrganColumn]
  ) -> Row? {
    var texts: [OrganColumn: String] = [:]
    for cell in content.cells(of: row) {
      guard let column = columns[cell.column] else { continue }
      let text = content.string(cell.text).trimmed
      // What offices write into a cell that has nothing to say.
      guard !["", "无", "-", "—", "/", "不涉及"].contains(text.halfWidth) else { continue }
      texts[column] = text
    }
    return texts.isEmpty ? nil : Row(line: row.line, texts: texts)
  }
}

/// Why nothing of a workbook can be imported.
public enum OrganSheetRefusal: Error, Hashable, Sendable {
  /// The file is no workbook that can be read.
  case file(FileRefusal)
  /// No sheet has all the columns that are needed; of the nearest one these are missing.
  case columnsMissing([OrganColumn])
  /// Columns stand there twice.
  case columnsTwice([OrganColumn])
}
