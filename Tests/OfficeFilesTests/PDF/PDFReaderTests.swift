import Foundation
import Testing

@testable import OfficeFiles

// One after the other: a script that was just written cannot be run while another thread is between
// its fork and its exec.
@Suite(.serialized) struct PDFReaderTests {
  private static let page = PDFFixture.document(pages: [PDFFixture.text("x", x: 9, y: 9)])

  /// A shell script that stands in for pdftotext, for as long as a test runs.
  private final class Program {
    let path: String

    init(_ script: String) throws {
      let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
      try Data("#!/bin/sh\n\(script)\n".utf8).write(to: file)
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: file.path)
      path = file.path
    }

    deinit {
      try? FileManager.default.removeItem(atPath: path)
    }
  }

  private func refusal(
    of bytes: [UInt8], by program: String = "pdftotext", limits: Limits = Limits()
  ) -> FileRefusal? {
    OfficeFilesTests.refusal { () throws(FileRefusal) in
      try PDFReader.read(bytes, by: program, limits: limits)
    }
  }

  @Test func `words stand on lines across the page, in the order of reading`() throws {
    let page = [
      PDFFixture.text("3", x: 400, y: 700), PDFFixture.text("received", x: 72, y: 700),
      PDFFixture.text("7", x: 300, y: 702), PDFFixture.text("title", x: 200, y: 800),
    ]
    let pdf = try PDFReader.read(
      PDFFixture.document(pages: [
        page.joined(separator: "\n"), PDFFixture.text("end", x: 72, y: 72),
      ]))
    #expect(pdf.pages.map { $0.lines.map(\.text) } == [["title", "received 7 3"], ["end"]])
    #expect(pdf.pages[0].width == 595 && pdf.pages[0].height == 842)
    let word = pdf.pages[0].lines[1].words[1]
    #expect(word.text == "7")
    #expect(abs(word.box.x0 - 300) < 1 && word.box.y0 > 100 && word.box.y1 < 160)
  }

  @Test func `pages without any text are refused with their number`() {
    let pages = ["0 0 m 100 100 l S", ""]
    #expect(refusal(of: PDFFixture.document(pages: pages)) == .noText(pages: 2))
  }

  @Test func `a PDF under a password is refused as encrypted`() {
    let extra = """
      /Encrypt << /Filter /Standard /V 1 /R 2 /P -64 \
      /O <28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A> \
      /U <0000000000000000000000000000000000000000000000000000000000000000> >> \
      /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]
      """
    let bytes = PDFFixture.document(pages: [PDFFixture.text("x", x: 9, y: 9)], extra: extra)
    #expect(refusal(of: bytes) == .encrypted)
  }

  @Test(arguments: ["%PDF-1.7\n", "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer <<>>\n%%EOF"])
  func `a PDF without its pages is damaged`(text: String) {
    #expect(refusal(of: Array(text.utf8)) == .damaged(.pdf))
  }

  @Test func `what is no PDF never reaches the program`() {
    #expect(refusal(of: []) == .empty)
    #expect(refusal(of: Array("<p>1</p>".utf8)) == .unsupported(.html))
    var limits = Limits()
    limits.fileBytes = 4
    #expect(refusal(of: Array("%PDF-".utf8), limits: limits) == .tooLarge(bytes: 5, limit: 4))
  }

  @Test func `without the program the ground is its name`() {
    #expect(
      refusal(of: Self.page, by: "no-such-pdftotext") == .programMissing(name: "no-such-pdftotext"))
  }

  @Test func `a program that does not end is ended at the limit`() throws {
    var limits = Limits()
    limits.pdfTime = .milliseconds(200)
    let program = try Program("sleep 60")
    let start = ContinuousClock.now
    #expect(
      refusal(of: Self.page, by: program.path, limits: limits)
        == .tooSlow(limit: .milliseconds(200)))
    #expect(ContinuousClock.now - start < .seconds(5))
  }

  @Test func `a program that closes its output and lives on is ended at the limit`() throws {
    var limits = Limits()
    limits.pdfTime = .milliseconds(200)
    let program = try Program("exec >&- 2>&-; sleep 60")
    #expect(
      refusal(of: Self.page, by: program.path, limits: limits)
        == .tooSlow(limit: .milliseconds(200)))
  }

  @Test func `a program that writes without end is ended at the limit`() throws {
    var limits = Limits()
    limits.pdfOutputBytes = 1 << 20
    let program = try Program("yes")
    #expect(
      refusal(of: Self.page, by: program.path, limits: limits) == .tooMuchText(limit: 1 << 20))
  }

  @Test func `a program that dies of a signal says nothing about the file`() throws {
    let program = try Program("kill -SEGV $$")
    #expect(
      refusal(of: Self.page, by: program.path)
        == .programFailed(name: program.path, status: 139))
  }

  @Test func `many PDFs are read at the same time`() async throws {
    let texts = try await withThrowingTaskGroup(of: String.self) { group in
      for number in 0..<24 {
        group.addTask {
          let page = PDFFixture.text("number\(number)", x: 72, y: 700)
          return try PDFReader.read(PDFFixture.document(pages: [page])).pages[0].lines[0].text
        }
      }
      return try await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(texts == Set((0..<24).map { "number\($0)" }))
  }

  @Test func `a word set vertically does not draw lines together`() {
    func word(_ text: String, _ x: Double, _ y: Double, _ height: Double = 12) -> PDFText.Word {
      PDFText.Word(text: text, box: .init(x0: x, y0: y, x1: x + 10, y1: y + height))
    }
    let lines = PDFLines.of([
      word("a", 50, 0), word("1", 90, 1), word("b", 50, 20), word("2", 90, 19),
      word("tall", 10, 0, 40),
    ])
    #expect(
      lines.map(\.text) == ["a 1", "tall", "b 2"] || lines.map(\.text) == ["tall", "a 1", "b 2"])
  }
}
