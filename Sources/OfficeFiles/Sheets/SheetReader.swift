/// Reads Excel workbooks: each sheet as one table, each cell with the text of its stored value.
public enum SheetReader {
  /// Reads the bytes of an `.xlsx`.
  ///
  /// A row's `line` and a cell's `column` are the sheet's own. Rows without a value are left out;
  /// within a row blank cells stand where the sheet has none, so that columns line up. Hidden sheets
  /// are read, and marked.
  public static func read(
    _ bytes: [UInt8], limits: Limits = Limits()
  ) throws(FileRefusal) -> Content {
    switch FileKind.of(bytes) {
    case .empty: throw .empty
    case .sheets, .zip: return try read(Archive(bytes, limits: limits), limits: limits)
    case .legacyOffice: throw .legacyBinary
    case .encryptedOffice: throw .encrypted
    case let other: throw .unsupported(other)
    }
  }

  private static func read(
    _ archive: consuming Archive, limits: Limits
  ) throws(FileRefusal) -> Content {
    let root = try Relationships(of: "", in: archive, limits: limits)
    let main = root.target(ofKind: "officeDocument") ?? "xl/workbook.xml"
    // A workbook may also be stored in a binary form of its own (.xlsb).
    guard !main.hasSuffix(".bin") else { throw .legacyBinary }
    let workbook = WorkbookEvents()
    try Markup.parse(xml: archive.required(main), limits: limits, to: workbook)
    let links = try Relationships(of: main, in: archive, limits: limits)

    let strings = SharedStrings(limits: limits)
    let stringPart = links.target(ofKind: "sharedStrings") ?? "xl/sharedStrings.xml"
    if let part = try archive.contents(of: stringPart) {
      try Markup.parse(xml: part, limits: limits, to: strings)
    }
    let styles = SheetStyles()
    if let part = try archive.contents(of: links.target(ofKind: "styles") ?? "xl/styles.xml") {
      try Markup.parse(xml: part, limits: limits, to: styles)
    }

    var builder = ContentBuilder(expecting: 64 << 10, limits: limits)
    for sheet in workbook.sheets {
      guard let name = links.target(ofID: sheet.link), let part = try archive.contents(of: name)
      else { throw .missingPart(name: sheet.name) }
      if sheet.isHidden { builder.add(.hiddenSheet(name: sheet.name)) }
      let grid = SheetGrid(
        strings: strings, datesIn: workbook.countsFrom1904 ? .from1904 : .from1900,
        styles: styles, limits: limits)
      try Markup.parse(xml: part, limits: limits, to: grid)
      try grid.write(sheet, to: &builder)
    }
    return builder.finish()
  }

  /// A sheet as the workbook lists it.
  struct Sheet {
    let name: String
    let link: String
    let isHidden: Bool
  }

  private final class WorkbookEvents: MarkupEvents {
    private(set) var sheets: [Sheet] = []
    private(set) var countsFrom1904 = false

    override func start(_ name: MarkupName, _ attributes: MarkupAttributes) {
      if strcmp(name.bytes, "workbookPr") {
        let flag = attributes.string("date1904")
        countsFrom1904 = flag == "1" || flag == "true"
      }
      guard strcmp(name.bytes, "sheet"), let link = attributes.string("id") else { return }
      let state = attributes.string("state") ?? "visible"
      sheets.append(
        Sheet(
          name: attributes.string("name") ?? "", link: link, isHidden: state != "visible"))
    }
  }
}
