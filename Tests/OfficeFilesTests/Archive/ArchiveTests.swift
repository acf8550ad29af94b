import Testing

@testable import OfficeFiles

@Suite struct ArchiveTests {
  private func refusal(of bytes: [UInt8], limits: Limits = Limits()) -> FileRefusal? {
    OfficeFilesTests.refusal { () throws(FileRefusal) in
      let archive = try Archive(bytes, limits: limits)
      return try archive.contents(of: "word/document.xml")?.count ?? 0
    }
  }

  @Test func `an entry is found whatever the case of its name`() throws {
    let archive = try Archive(packed(["Word/Document.xml": "公开"]), limits: Limits())
    let found = try archive.contents(of: "word/document.XML")
    #expect(found == Array("公开".utf8))
    let missing = try archive.contents(of: "word/styles.xml")
    #expect(missing == nil)
  }

  @Test(arguments: ["../../etc/passwd", "/etc/passwd", "a/../../b", "C:/x", "word\\document.xml"])
  func `a name that climbs out of the archive refuses all of it`(name: String) throws {
    let bytes = try ArchiveWriter.pack([.init(name, "x"), .init("word/document.xml", "y")])
    #expect(refusal(of: bytes) == .climbsOut(name: name))
  }

  @Test func `an entry that unpacks to far more than its size is refused before it is opened`()
    throws
  {
    let bytes = try ArchiveWriter.pack([
      .init("word/document.xml", [UInt8](repeating: 0x20, count: 20 << 20))
    ])
    #expect(bytes.count < 100_000)
    guard case .unpacksTooLarge = refusal(of: bytes) else {
      Issue.record("not refused as too large")
      return
    }
  }

  @Test func `all entries together are bounded`() throws {
    var limits = Limits()
    limits.unpackedBytes = 1000
    let half = String(repeating: "公", count: 200)
    let bytes = try packed(["a": half, "word/document.xml": half])
    #expect(refusal(of: bytes, limits: limits) == .unpacksTooLarge(limit: 1000))
  }

  @Test func `more entries than the limit are refused`() throws {
    var limits = Limits()
    limits.entries = 2
    let bytes = try packed(["a": "", "b": "", "c": ""])
    #expect(refusal(of: bytes, limits: limits) == .tooManyEntries(count: 3, limit: 2))
  }

  @Test func `an entry under a password is refused as encrypted`() throws {
    var bytes = try packed(["word/document.xml": "公开"])
    // The first bit of the flags, in the entry's own header and in the directory.
    bytes[6] |= 1
    if let directory = bytes.position(of: [0x50, 0x4B, 0x01, 0x02], from: 0) {
      bytes[directory + 8] |= 1
    }
    #expect(refusal(of: bytes) == .encrypted)
  }

  @Test func `an archive that was cut off is damaged`() throws {
    let bytes = try packed(["word/document.xml": "公开"])
    #expect(refusal(of: Array(bytes.dropLast(10))) == .damaged(.archive))
  }

  @Test func `an entry whose bytes were changed is damaged`() throws {
    var bytes = try packed(["word/document.xml": String(repeating: "公开政府信息", count: 50)])
    bytes[50] ^= 0xFF
    #expect(refusal(of: bytes) == .damaged(.entry(name: "word/document.xml")))
  }

  @Test func `the same entries give the same bytes`() throws {
    #expect(try packed(["a": "公开", "b": "1"]) == packed(["a": "公开", "b": "1"]))
  }
}
