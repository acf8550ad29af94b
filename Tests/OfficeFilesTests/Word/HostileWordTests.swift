import Testing

@testable import OfficeFiles

@Suite struct HostileWordTests {
  private func refusal(of bytes: [UInt8], limits: Limits = Limits()) -> FileRefusal? {
    OfficeFilesTests.refusal { () throws(FileRefusal) in
      try WordReader.read(bytes, limits: limits)
    }
  }

  @Test func `a document with entities that multiply is refused`() throws {
    let bomb = """
      <!DOCTYPE w [<!ENTITY a "公公公公公公公公公公"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">\
      <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><w:document \(WordFixture.namespaces)><w:body>\
      <w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>
      """
    #expect(try refusal(of: packed(["word/document.xml": bomb])) == .documentType)
  }

  @Test func `a document nested a hundred thousand deep is refused`() throws {
    let body = String(repeating: "<w:p>", count: 100_000)
    let bytes = try packed([
      "word/document.xml": "<w:document \(WordFixture.namespaces)><w:body>\(body)"
    ])
    guard let ground = refusal(of: bytes) else {
      Issue.record("read")
      return
    }
    #expect(ground == .tooDeep(limit: 256))
  }

  @Test func `a part that breaks off is damaged`() throws {
    let part = "<w:document \(WordFixture.namespaces)><w:body><w:p><w:r><w:t>公"
    #expect(
      try refusal(of: packed(["word/document.xml": part])) == .damaged(.markup(line: 1)))
  }

  @Test func `an archive without a document says what is missing`() throws {
    #expect(
      try refusal(of: packed(["word/styles.xml": "<w/>", "mimetype": "word/document"]))
        == .missingPart(name: "word/document.xml"))
  }

  @Test func `a document without a body says so`() throws {
    #expect(
      try refusal(of: packed(["word/document.xml": "<w:document/>"])) == .damaged(.markup(line: 1))
        || refusal(of: packed(["word/document.xml": "<document/>"]))
          == .missingPart(name: "w:body")
    )
  }

  @Test func `files of other kinds are refused by their kind`() {
    #expect(refusal(of: []) == .empty)
    #expect(refusal(of: Array("<html>".utf8)) == .unsupported(.html))
    #expect(refusal(of: Kinds.legacy) == .legacyBinary)
    #expect(refusal(of: Kinds.encrypted) == .encrypted)
  }

  @Test func `more text than the limit is refused`() throws {
    var limits = Limits()
    limits.cells = 10
    let row = "<w:tr>\(String(repeating: WordFixture.cell("1"), count: 20))</w:tr>"
    #expect(
      try refusal(of: WordFixture.document("<w:tbl>\(row)</w:tbl>"), limits: limits)
        == .tooManyCells(limit: 10))
  }
}
