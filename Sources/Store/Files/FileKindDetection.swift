extension FileKind {
  /// How many bytes of the beginning, and of the end, are looked at.
  static let window = 1 << 16

  /// What a file is.
  ///
  /// - Parameters:
  ///   - head: Its first bytes, as many as there are up to `window`.
  ///   - tail: Its last ones.
  static func detect(head: [UInt8], tail: [UInt8]) -> FileKind {
    if head.starts(with: Array("PK\u{3}\u{4}".utf8)) { return packed(tail: tail) }
    if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      return compound(head: head, tail: tail)
    }
    for (magic, offset, kind) in magics where head.dropFirst(offset).starts(with: magic) {
      return kind
    }
    return written(head)
  }

  private static let magics: [([UInt8], Int, FileKind)] = [
    (Array("%PDF-".utf8), 0, .pdf),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], 0, .png),
    ([0xFF, 0xD8, 0xFF], 0, .jpeg),
    (Array("GIF8".utf8), 0, .gif),
    (Array("WEBP".utf8), 8, .webp),
    ([0x49, 0x49, 0x2A, 0x00], 0, .tiff),
    ([0x4D, 0x4D, 0x00, 0x2A], 0, .tiff),
    (Array("BM".utf8), 0, .bmp),
    (Array("Rar!\u{1A}\u{7}".utf8), 0, .rar),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], 0, .sevenZip),
    ([0x1F, 0x8B], 0, .gzip),
    (Array("ftyp".utf8), 4, .mp4),
    (Array("ID3".utf8), 0, .mp3),
    (Array(#"{\rtf"#.utf8), 0, .rtf),
    (Array("MZ".utf8), 0, .program),
    ([0x7F, 0x45, 0x4C, 0x46], 0, .program),
    (Array("#!".utf8), 0, .program),
  ]

  /// By the names in the archive's directory, which stands at its end.
  private static func packed(tail: [UInt8]) -> FileKind {
    let names = ArchiveNames.read(tail)
    func has(_ beginning: String) -> Bool { names.contains { $0.hasPrefix(beginning) } }
    if names.contains("[Content_Types].xml") {
      if has("word/") { return .docx }
      if has("xl/") { return .xlsx }
      if has("ppt/") { return .pptx }
    }
    return names.contains("OFD.xml") ? .ofd : .zip
  }

  /// By the names of its streams, which stand in UTF-16 wherever the directory's sectors lie.
  private static func compound(head: [UInt8], tail: [UInt8]) -> FileKind {
    func has(_ name: String) -> Bool {
      let needle = name.utf8.flatMap { [$0, 0] as [UInt8] }
      return head.firstRange(of: needle) != nil || tail.firstRange(of: needle) != nil
    }
    if has("WordDocument") { return .doc }
    if has("Workbook") || has("Book") { return .xls }
    return .other
  }

  private static func written(_ head: [UInt8]) -> FileKind {
    guard let text = plainText(head) else { return .other }
    let start = text.prefix(2000).lowercased().drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") { return .html }
    if start.hasPrefix("<?xml") { return .xml }
    return .text
  }

  /// The text, where it is UTF-8 without control characters; the last character may be cut in two.
  private static func plainText(_ head: [UInt8]) -> String? {
    guard !head.contains(where: { $0 < 32 && ![9, 10, 12, 13].contains($0) }) else { return nil }
    for cut in 0..<min(4, max(1, head.count)) {
      if let text = String(validating: head.dropLast(cut), as: UTF8.self) { return text }
      if head.count < window { return nil }
    }
    return nil
  }
}

/// The names in a ZIP archive's directory.
enum ArchiveNames {
  /// Those of the entries whose records lie whole in the archive's last bytes.
  static func read(_ tail: [UInt8]) -> Set<String> {
    var names: Set<String> = []
    var rest = tail[...]
    while let record = rest.firstRange(of: [0x50, 0x4B, 0x01, 0x02] as [UInt8]) {
      let start = record.lowerBound
      guard start + 46 <= rest.endIndex else { break }
      let length = Int(rest[start + 28]) | Int(rest[start + 29]) << 8
      let name = rest[(start + 46)...].prefix(length)
      names.insert(String(decoding: name, as: UTF8.self))
      rest = rest[(start + 46)...]
    }
    return names
  }
}
