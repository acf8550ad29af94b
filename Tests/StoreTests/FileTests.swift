import Foundation
import StoreFixtures
import Testing

@testable import Store

@Suite struct `Files` {
  @Test func `are found under the hash of what is in them`() async throws {
    try await withStore(on: .sqlite) { store in
      let file = try await store.files.put(Array("南丰县".utf8))
      #expect(file.hash == "19b248bdfcd500c2eff2d54be3f53d45317d318e4cfd3c1c728bbb9e02cb61ca")
      #expect(file.size == 9)
      #expect(file.kind == .text)
      #expect(try await store.files.bytes(of: file) == Array("南丰县".utf8))
      #expect(try await store.files.bytes(of: file, from: 3, count: 3) == Array("丰".utf8))
      #expect(try await store.files.bytes(of: file, from: 6, count: 100) == Array("县".utf8))
    }
  }

  @Test func `come in by pieces as they do at once`() async throws {
    try await withStore(on: .sqlite) { store in
      let pieces = (0..<50).map { number in [UInt8](repeating: UInt8(number), count: 3_000) }
      let (stream, feed) = AsyncStream.makeStream(of: [UInt8].self)
      for piece in pieces { feed.yield(piece) }
      feed.finish()
      let streamed = try await store.files.put(stream, limit: 150_000)
      let whole = try await store.files.put(pieces.flatMap { $0 })
      #expect(streamed == whole)
      #expect(whole.kind == .other)
    }
  }

  @Test func `that are too large leave nothing behind`() async throws {
    try await withStore(on: .sqlite) { store in
      let (stream, feed) = AsyncStream.makeStream(of: [UInt8].self)
      for _ in 0..<3 { feed.yield([1, 2, 3]) }
      feed.finish()
      await #expect(throws: FileTooLarge(limit: 8)) {
        try await store.files.put(stream, limit: 8)
      }
      let left = try FileManager.default.subpathsOfDirectory(atPath: store.files.folder)
      #expect(left == ["incoming"])
    }
  }

  @Test func `that were changed on the disk are not handed out whole`() async throws {
    try await withStore(on: .sqlite) { store in
      let file = try await store.files.put([1, 2, 3])
      try Data([1, 2, 4]).write(to: URL(filePath: store.files.path(of: file.hash)))
      let fault = await #expect(throws: StoreFault.self) {
        try await store.files.bytes(of: file)
      }
      #expect(fault?.kind == .damaged)
    }
  }

  @Test(arguments: Engines.all)
  func `that no row names are swept when they are old`(on engine: Engines) async throws {
    try await withStore(on: engine) { store in
      let named = try await store.files.put(Array("named".utf8))
      let orphan = try await store.files.put(Array("orphan".utf8))
      let young = try await store.files.put(Array("young".utf8))
      let again = try await store.files.put(Array("again".utf8))
      try await store.write("naming") { transaction in
        try transaction.name(named, of: "publication/1", in: 7)
        try transaction.name(orphan, of: "publication/1", in: 7)
        try transaction.unname(orphan, of: "publication/1", in: 7)
      }
      let longAgo = [FileAttributeKey.modificationDate: Date(timeIntervalSinceNow: -90_000)]
      for file in [named, orphan, again] {
        try FileManager.default.setAttributes(
          longAgo, ofItemAtPath: store.files.path(of: file.hash))
      }
      #expect(try await store.files.put(Array("again".utf8)) == again)
      #expect(try await store.sweepFiles(olderThan: .seconds(86_400)) == 1)
      #expect(store.files.holds(named) && store.files.holds(young) && store.files.holds(again))
      #expect(!store.files.holds(orphan))
      let files = try await store.read("listing") { try $0.files(of: "publication/1", in: 7) }
      #expect(files == [named])
    }
  }

  @Test func `that are not there cannot be named`() async throws {
    try await withStore(on: .sqlite) { store in
      let file = try #require(
        FileReference(hash: String(repeating: "0", count: 64), size: 3, kind: .pdf))
      let fault = await #expect(throws: StoreFault.self) {
        try await store.write("naming") { try $0.name(file, of: "publication/1", in: 7) }
      }
      #expect(fault?.kind == .file)
    }
  }

  @Test(arguments: ["../../etc/passwd", "", "ABCD", String(repeating: "g", count: 64)])
  func `have no other names than hashes`(name: String) {
    #expect(FileReference(hash: name, size: 1, kind: .pdf) == nil)
  }

  static let kinds: [(FileKind, [UInt8])] = [
    (.pdf, Array("%PDF-1.7\n".utf8)), (.png, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]),
    (.jpeg, [0xFF, 0xD8, 0xFF, 0xE0]), (.gif, Array("GIF89a".utf8)),
    (.webp, Array("RIFF1234WEBPVP8 ".utf8)), (.html, Array("\u{FEFF} <!DOCTYPE HTML><p>".utf8)),
    (.xml, Array("<?xml version='1.0'?>".utf8)), (.text, Array("公开".utf8)),
    (.rtf, Array(#"{\rtf1}"#.utf8)), (.program, Array("MZ\u{0}".utf8)),
    (.program, Array("#!/bin/sh\n".utf8)), (.other, [0, 1, 2]), (.other, [0xE5, 0x85]),
    (.text, []), (.zip, Array("PK\u{3}\u{4}".utf8)),
    (.docx, archive(["[Content_Types].xml", "_rels/.rels", "word/document.xml"])),
    (.xlsx, archive(["[Content_Types].xml", "xl/workbook.xml"])),
    (.ofd, archive(["OFD.xml", "Doc_0/Document.xml"])),
    (.zip, archive(["word/document.xml"])),
    (.doc, compound("WordDocument")), (.xls, compound("Workbook")), (.other, compound("Other")),
  ]

  @Test(arguments: kinds.indices)
  func `are known by their content`(index: Int) {
    let (kind, bytes) = Self.kinds[index]
    #expect(FileKind.detect(head: bytes, tail: bytes) == kind)
  }

  private static func archive(_ names: [String]) -> [UInt8] {
    names.reduce(into: Array("PK\u{3}\u{4}".utf8)) { bytes, name in
      bytes += [0x50, 0x4B, 1, 2] + [UInt8](repeating: 0, count: 24)
      bytes += [UInt8(name.utf8.count), 0] + [UInt8](repeating: 0, count: 16) + Array(name.utf8)
    }
  }

  private static func compound(_ stream: String) -> [UInt8] {
    [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 500)
      + stream.utf8.flatMap { [$0, 0] as [UInt8] }
  }
}
