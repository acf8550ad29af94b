import Foundation
import Testing

@testable import OfficeFiles

@Suite struct `A printed document` {
  private static let press = Press()

  private func words(_ bytes: [UInt8]) throws -> String {
    let text = try PDFReader.read(bytes)
    return text.pages.flatMap(\.lines).flatMap(\.words).map(\.text).joined()
  }

  @Test(arguments: OfficialDocument.Form.allCases)
  func `gives its text back`(form: OfficialDocument.Form) throws {
    let document = OfficialSample.document(form)
    let printed = try Self.press.pdf(document)
    let text = try words(printed.bytes)
    for piece in [
      "关于道路改造工程报告", "某数公开〔2026〕12号", "张三：", "您提交的政府信息公开申请（编号：2026-0147）收悉，",
      "一、关于报告", "（一）关于附图", "附图不属于本机关负责公开<&\"。", "附件：", "报告（公开部分）", "2026年3月8日",
      "（联系人：李四）", "抄送：某某市司法局。", "扫码查询",
    ] {
      #expect(text.contains(piece), "\(piece)")
    }
    #expect(printed.unknownCharacters.isEmpty)
  }

  @Test func `is the same bytes each time`() throws {
    let document = OfficialSample.document(.document)
    let once = try Self.press.pdf(document)
    let again = try Press().pdf(document)
    #expect(once == again)
  }

  @Test func `embeds subsets of its fonts and names title, organ and day`() throws {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "gongkai-\(UUID().uuidString).pdf")
    defer { try? FileManager.default.removeItem(at: path) }
    let printed = try Self.press.pdf(OfficialSample.document(.letter))
    try Data(printed.bytes).write(to: path)
    let fonts = try run("pdffonts", path).split(separator: "\n").dropFirst(2)
    #expect(!fonts.isEmpty)
    for font in fonts {
      #expect(font.contains("yes yes yes"), "embedded, a subset, with its characters: \(font)")
    }
    let facts = try run("pdfinfo", path)
    #expect(facts.contains("关于道路改造工程报告政府信息公开申请的答复"))
    #expect(facts.contains("某某市数据局"))
    #expect(facts.contains("某数公开〔2026〕12号"))
    #expect(facts.contains("(A4)"))
    #expect(printed.bytes.count < 400_000)
  }

  private func run(_ program: String, _ file: URL) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program, file.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  @Test func `names the characters that no font has`() throws {
    var document = OfficialDocument(.plain, title: "答复")
    document.addressee = "王\u{F0000}明"
    #expect(try Self.press.pdf(document).unknownCharacters == ["\u{F0000}"])
    document.addressee = "王明"
    #expect(try Self.press.pdf(document).unknownCharacters.isEmpty)
  }

  @Test func `its lines keep to the type area`() throws {
    var document = OfficialDocument(.plain, title: "长文")
    document.body = (1...40).map { number in
      .paragraph("第\(number)段，依据《中华人民共和国政府信息公开条例》第三十六条第（二）项，2026年3月\(number)日作出（共 12 页）。")
    }
    let right = PageForm.left + PageForm.textWidth
    for page in try PDFReader.read(try Self.press.pdf(document).bytes).pages {
      for line in page.lines {
        #expect(line.box.x0 >= PageForm.left - 1 && line.box.x1 <= right + 1)
      }
    }
  }

  @Test func `whatever stands in a field is printed or dropped, and never breaks the press`() throws
  {
    let hostile = [
      "", " ", "\n\n\n", "\u{0}\u{1}\u{7F}", "\u{202E}مرحبا שלום", "👩‍👩‍👧‍👦🇨🇳", "e\u{301}\u{301}\u{301}",
      String(repeating: "“", count: 200), String(repeating: "——", count: 200),
      String(repeating: "a", count: 5_000), "\u{2028}\u{2029}\u{FEFF}", "<b>&amp;</b>",
      String(repeating: "字", count: 3_000),
    ]
    for text in hostile {
      var document = OfficialSample.document(.document)
      document.title = text
      document.addressee = text
      document.issuers = [text]
      document.signatories = [text]
      document.approvers = [text]
      document.note = text
      document.attachments = [text, text]
      document.imprint = OfficialDocument.Imprint(copies: [text], printer: text)
      document.body = [
        .paragraph(text), .heading(text, level: 9), .paragraph(text, .signature),
        .table(Document.Table(rows: [Document.Row([Document.Cell(text), Document.Cell("")])])),
        .table(Document.Table(rows: [])),
      ]
      #expect(try Self.press.pdf(document).pages >= 1)
      _ = try document.docx()
      _ = document.html
    }
  }

  @Test func `many tasks may share a press`() async throws {
    let document = OfficialSample.document(.plain)
    let expected = try Self.press.pdf(document)
    try await withThrowingTaskGroup(of: PrintedPDF.self) { group in
      for _ in 0..<8 { group.addTask { try Self.press.pdf(document) } }
      for try await printed in group { #expect(printed == expected) }
    }
  }
}

@Suite struct `The families of type` {
  @Test func `are the first of each role that is installed`() {
    var fonts = FontFamilies.standard
    fonts.body = ["No Such Family", "Noto Serif CJK SC"]
    fonts.title = ["No Such Family"]
    let faces = Press(fonts: fonts).faces
    let body = faces.first { $0.role == .body }
    #expect(body?.typeface?.family == "Noto Serif CJK SC")
    #expect(body?.isPreferred == false)
    #expect(faces.first { $0.role == .title }?.typeface == nil)
  }

  @Test func `are written with Bold at their end where the bold cut is meant`() {
    let face: Typeface = "Noto Serif CJK SC Bold"
    #expect(face.family == "Noto Serif CJK SC" && face.isBold)
    #expect("\(face)" == "Noto Serif CJK SC Bold")
  }
}
