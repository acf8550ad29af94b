import Testing

@testable import OfficeFiles

/// Every reader over inputs that were changed at random, the same ones in every run.
@Suite struct MutationTests {
  /// A generator of its own, so that a run can be repeated.
  private struct Chance: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static let pieces = [
    "<table>", "<td>", "<tr>", "</td>", "</table>", "</p>", "<pre>", "<title>", "<!--", "<script>",
    "\0", "<![if x]>", "<w:tbl>", "<w:tc>", "<w:vMerge/>", "<c r='XFD9'>", "<v>", "&nbsp;", "<h1>",
  ].map { Array($0.utf8) }

  private func mutated(_ seed: [UInt8], _ chance: inout Chance) -> [UInt8] {
    var bytes = seed
    for _ in 0..<Int.random(in: 1...6, using: &chance) {
      guard let place = bytes.indices.randomElement(using: &chance) else { break }
      let end = min(bytes.count, place + Int.random(in: 1...120, using: &chance))
      switch Int.random(in: 0..<5, using: &chance) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &chance)
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: Self.pieces.randomElement(using: &chance) ?? [], at: place)
      case 3: bytes.insert(contentsOf: Array(bytes[place..<end]), at: place / 2)
      default: bytes.removeSubrange(place...)
      }
    }
    return bytes
  }

  /// Whether every range of the content lies within what it points into.
  private func isSound(_ content: Content) -> Bool {
    let text = content.text.count
    return content.blocks.allSatisfy { block in
      switch block {
      case .paragraph(let paragraph): !paragraph.text.isEmpty && paragraph.text.upperBound <= text
      case .table(let number): content.tables.indices.contains(number)
      }
    } && content.tables.allSatisfy { $0.rows.upperBound <= content.rows.count }
      && content.rows.allSatisfy { $0.cells.upperBound <= content.cells.count }
      && content.cells.allSatisfy { cell in
        cell.text.upperBound <= text && cell.pieces.upperBound <= content.pieces.count
          && cell.columnSpan >= 1 && cell.rowSpan >= 1
      } && String(validating: content.text, as: UTF8.self) != nil
  }

  private func survives(_ bytes: [UInt8]) -> Bool {
    guard case .content(let content, _) = try? OfficeFile(bytes) else { return true }
    return isSound(content)
  }

  private static let document = Document(
    title: "题",
    blocks: [
      .heading("一、", level: 1), .paragraph("文"),
      .table(
        .init(rows: [
          .init([.init("甲", columnSpan: 2, rowSpan: 2), .init("乙")]), .init([.init("1")]),
        ])),
    ])

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `a damaged page gives sound content or a refusal`(seed: UInt64) {
    var chance = Chance(state: seed)
    let page = Array(Self.document.html.utf8)
    for _ in 0..<500 { #expect(survives(mutated(page, &chance))) }
  }

  @Test(arguments: ["word/document.xml", "word/styles.xml", "word/_rels/document.xml.rels"])
  func `a damaged part of a Word document gives sound content or a refusal`(name: String) throws {
    try survive(name, of: Self.document.docx())
  }

  @Test(arguments: [
    "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "xl/styles.xml",
  ])
  func `a damaged part of a workbook gives sound content or a refusal`(name: String) throws {
    let rows: [[Workbook.Cell]] = [
      [.init(.text("甲")), .init(.number("1.50"))], [.init(.text("乙"))],
    ]
    let sheet = Workbook.Sheet(name: "表", columns: [.init("一"), .init("二")], rows: rows)
    try survive(name, of: Workbook(sheets: [sheet]).xlsx())
  }

  @Test func `a damaged archive gives sound content or a refusal`() throws {
    var chance = Chance(state: 9)
    let bytes = try Self.document.docx()
    for _ in 0..<500 { #expect(survives(mutated(bytes, &chance))) }
  }

  private func survive(_ name: String, of file: [UInt8]) throws {
    var chance = Chance(state: 7)
    let archive = try Archive(file, limits: Limits())
    let names = [
      "word/document.xml", "word/styles.xml", "word/_rels/document.xml.rels", "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml", "xl/styles.xml",
      "xl/worksheets/sheet1.xml",
    ]
    var parts: [String: [UInt8]] = [:]
    for name in names { parts[name] = try archive.contents(of: name) }
    let part = try #require(parts[name])
    for _ in 0..<150 {
      parts[name] = mutated(part, &chance)
      let damaged = try ArchiveWriter.pack(
        parts.sorted { $0.key < $1.key }.map { ArchiveWriter.Entry($0.key, $0.value) })
      #expect(survives(damaged))
    }
  }
}
