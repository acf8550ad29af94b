import CXlsxWriter

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension Workbook {
  /// The workbook as an `.xlsx`; the same workbook gives the same bytes.
  public func xlsx() throws(WritingFault) -> [UInt8] {
    // libxlsxwriter writes to a path only; the file is this user's alone and gone at once.
    var path = Array("\(Self.temporaryFolder)/gongkai-XXXXXX".utf8CString)
    let file = mkstemp(&path)
    guard file >= 0 else { throw WritingFault(during: "mkstemp", code: Int(errno)) }
    defer {
      close(file)
      unlink(path)
    }
    guard let workbook = workbook_new(path) else {
      throw WritingFault(during: "workbook_new", code: -1)
    }
    write(to: workbook)
    let outcome = workbook_close(workbook)
    guard outcome == LXW_NO_ERROR else {
      throw WritingFault(during: "workbook_close", code: Int(outcome.rawValue))
    }
    return try Self.contents(of: path)
  }

  private func write(to workbook: UnsafeMutablePointer<lxw_workbook>) {
    // Without it the file would tell the second at which it was written.
    var properties = lxw_doc_properties()
    properties.created = 1_577_836_800
    workbook_set_properties(workbook, &properties)
    let formats = WorkbookFormats(workbook)
    for (sheet, name) in zip(sheets, SheetName.accepted(sheets.map(\.name))) {
      guard let worksheet = workbook_add_worksheet(workbook, name) else { continue }
      sheet.write(to: worksheet, formats)
    }
    if sheets.isEmpty { workbook_add_worksheet(workbook, nil) }
  }

  private static var temporaryFolder: String {
    getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
  }

  private static func contents(of path: [CChar]) throws(WritingFault) -> [UInt8] {
    guard let file = fopen(path, "rb") else {
      throw WritingFault(during: "fopen", code: Int(errno))
    }
    defer { fclose(file) }
    var contents: [UInt8] = []
    var count = 0
    repeat {
      withUnsafeTemporaryAllocation(byteCount: 64 << 10, alignment: 1) { room in
        count = fread(room.baseAddress, 1, room.count, file)
        contents += UnsafeRawBufferPointer(rebasing: room[..<count])
      }
    } while count > 0
    return contents
  }
}

extension Workbook.Sheet {
  fileprivate func write(
    to worksheet: UnsafeMutablePointer<lxw_worksheet>, _ formats: WorkbookFormats
  ) {
    // First, for what stands in the first cell of a merge is written over it.
    for merge in merges { merge.write(to: worksheet, formats) }
    for (number, column) in columns.prefix(16_384).enumerated() {
      let position = lxw_col_t(number)
      worksheet_set_column(worksheet, position, position, min(max(column.width, 1), 255), nil)
      if column.title.isEmpty, !merges.isEmpty { continue }
      worksheet_write_string(
        worksheet, 0, position, Workbook.Cell.acceptedText(column.title), formats.header)
    }
    for (row, cells) in rows.prefix(1_048_575).enumerated() {
      for (column, cell) in cells.prefix(16_384).enumerated() {
        cell.write(to: worksheet, row: lxw_row_t(row + 1), column: lxw_col_t(column), formats)
      }
    }
    if freezesHeader { worksheet_freeze_panes(worksheet, 1, 0) }
    if filters, !columns.isEmpty {
      let last = lxw_row_t(min(rows.count, 1_048_575))
      worksheet_autofilter(worksheet, 0, 0, last, lxw_col_t(columns.count - 1))
    }
    worksheet_repeat_rows(worksheet, 0, 0)
    worksheet_set_paper(worksheet, 9)  // A4
    worksheet_set_landscape(worksheet)
    worksheet_fit_to_pages(worksheet, 1, 0)
  }
}

extension Workbook.Merge {
  fileprivate func write(
    to worksheet: UnsafeMutablePointer<lxw_worksheet>, _ formats: WorkbookFormats
  ) {
    guard row >= 0, column >= 0, rows > 0, columns > 0, rows * columns > 1,
      row + rows <= 1_048_576, column + columns <= 16_384
    else { return }
    worksheet_merge_range(
      worksheet, lxw_row_t(row), lxw_col_t(column), lxw_row_t(row + rows - 1),
      lxw_col_t(column + columns - 1), nil, row == 0 ? formats.header : formats.format(.text, nil))
  }
}

extension Workbook.Cell {
  fileprivate func write(
    to worksheet: UnsafeMutablePointer<lxw_worksheet>, row: lxw_row_t, column: lxw_col_t,
    _ formats: WorkbookFormats
  ) {
    switch value {
    case .blank:
      if mark != nil {
        worksheet_write_blank(worksheet, row, column, formats.format(.text, mark))
      }
    case .text(let text):
      worksheet_write_string(
        worksheet, row, column, Self.acceptedText(text), formats.format(.text, mark))
    case .number(let digits):
      guard let (number, decimals) = Self.exact(digits) else {
        worksheet_write_string(
          worksheet, row, column, Self.acceptedText(digits), formats.format(.text, mark))
        return
      }
      worksheet_write_number(
        worksheet, row, column, number, formats.format(.number(decimals: decimals), mark))
    case .day(let year, let month, let day):
      var date = lxw_datetime()
      date.year = Int32(clamping: year)
      date.month = Int32(clamping: month)
      date.day = Int32(clamping: day)
      worksheet_write_datetime(worksheet, row, column, &date, formats.format(.day, mark))
    }
  }

  /// Text of at most 32,767 characters, without those that XML forbids.
  fileprivate static func acceptedText(_ text: String) -> String {
    let allowed = text.unicodeScalars.filter { $0.value >= 0x20 || $0 == "\n" || $0 == "\t" }
    var accepted = String(String.UnicodeScalarView(allowed.prefix(32_767)))
    while accepted.utf16.count > 32_767 { accepted.removeLast() }
    return accepted
  }

  /// A number of at most 15 digits, with the count of its decimals; nil for anything else.
  private static func exact(_ text: String) -> (Double, decimals: Int)? {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    guard isPlain, parts.count <= 2, digits.count <= 16 else { return nil }
    let significant = digits.filter { $0 != "." }.drop { $0 == "0" }.count
    guard significant <= 15, let number = Double(text) else { return nil }
    return (number, parts.count == 2 ? parts[1].count : 0)
  }
}
