public import OfficeFiles

/// A ledger as it was read: its tables, and how it may be meant.
public struct LedgerSheet: Hashable, Sendable {
  /// The tables that can be ledgers, the likeliest first.
  public let tables: [Table]
  /// How it may be meant: as the organ's last ledger was, or as the headers say.
  public let proposed: LedgerMapping
  /// Whether the proposal is what somebody said the last time.
  public let isRemembered: Bool
  /// Words that nobody has said the meaning of, by column.
  public let unknownWords: [LedgerColumn: [String]]

  /// A table with headers.
  public struct Table: Hashable, Sendable {
    /// The name of the sheet; nil for a file without sheets.
    public let sheet: String?
    /// The headers, from the left.
    public let headers: [String]
    /// The rows below.
    public let rows: [Row]

    /// How many of the headers are known.
    var knownHeaders: Int { Set(headers.compactMap(LedgerColumn.named)).count }
  }

  /// A row.
  public struct Row: Hashable, Sendable {
    /// The number that the sheet gives it.
    public let line: Int
    /// What its cells say, from the left; as many as there are headers.
    public let cells: [String]
  }
}

/// Why nothing of a ledger can be imported.
public enum LedgerRefusal: Error, Hashable, Sendable {
  /// The file cannot be read.
  case file(FileRefusal)
  /// It has no table with headers and rows.
  case noTable
  /// It has more rows than can be imported at a time.
  case tooManyRows(limit: Int)
  /// These columns are not matched, and without them no row is a case.
  case columnsMissing([LedgerColumn])
  /// These are matched twice.
  case columnsTwice([LedgerColumn])
}

extension LedgerSheet {
  /// How many rows can be imported at a time.
  static let mostRows = 50_000
  /// A title and a note may stand above the header.
  private static let headerRows = 6

  /// The tables of a file that can be ledgers, the likeliest first.
  static func tables(of bytes: [UInt8]) throws(LedgerRefusal) -> [Table] {
    var tables: [Table]
    switch FileKind.of(bytes) {
    case .sheets, .zip, .legacyOffice, .encryptedOffice:
      do throws(FileRefusal) {
        tables = LedgerSheet.tables(of: try SheetReader.read(bytes))
      } catch {
        throw .file(error)
      }
    case .empty: throw .file(.empty)
    default:
      let lines = DelimitedText.rows(DecodedText(bytes).utf8)
      tables = [table(sheet: nil, lines.map { (line: $0.line, cells: $0.cells) })].compactMap(
        \.self)
    }
    tables.sort { $0.knownHeaders > $1.knownHeaders }
    guard let first = tables.first, !first.rows.isEmpty else { throw .noTable }
    guard tables.allSatisfy({ $0.rows.count <= mostRows }) else {
      throw .tooManyRows(limit: mostRows)
    }
    return tables
  }

  private static func tables(of content: Content) -> [Table] {
    content.tables.filter { !$0.isHidden }.compactMap { found in
      table(
        sheet: found.sheet,
        content.rows(of: found).map { row in
          var cells: [String] = []
          for cell in content.cells(of: row) {
            while cells.count < cell.column { cells.append("") }
            cells.append(content.string(cell.text).trimmed)
          }
          return (line: row.line, cells: cells)
        })
    }
  }

  /// The table whose header is the row with the most known headers among the first.
  private static func table(sheet: String?, _ rows: [(line: Int, cells: [String])]) -> Table? {
    func known(_ cells: [String]) -> Int { Set(cells.compactMap(LedgerColumn.named)).count }
    let candidates = rows.prefix(headerRows).enumerated()
    guard
      let header = candidates.max(by: {
        (known($0.element.cells), $1.offset) < (known($1.element.cells), $0.offset)
      })?.offset, rows.count > header + 1
    else { return nil }
    let headers = rows[header].cells
    let below = rows[(header + 1)...].compactMap { row -> Row? in
      let cells = headers.indices.map { row.cells.indices.contains($0) ? row.cells[$0] : "" }
      return cells.allSatisfy(\.isEmpty) ? nil : Row(line: row.line, cells: cells)
    }
    return Table(sheet: sheet, headers: headers, rows: below)
  }

  /// How a table may be meant, by its headers.
  static func proposal(for table: Table) -> LedgerMapping {
    var taken: Set<LedgerColumn> = []
    var columns: [String: LedgerColumn] = [:]
    for header in table.headers {
      guard let column = LedgerColumn.named(header), taken.insert(column).inserted else { continue }
      columns[header] = column
    }
    return LedgerMapping(sheet: table.sheet, columns: columns)
  }
}
