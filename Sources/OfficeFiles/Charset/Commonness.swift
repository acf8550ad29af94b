/// How much a text looks like Chinese: the share of the characters that every official text is
/// full of.
///
/// Bytes of Big5 are nearly always valid GB 18030 as well; only the sense of the text tells.
enum Commonness {
  /// Common characters, counted in the first 64 KB.
  static func of(_ utf8: [UInt8]) -> Int {
    var hits = 0
    utf8.prefix(64 << 10).withUnsafeBufferPointer { bytes in
      var position = 0
      while position + 2 < bytes.count {
        guard case 0xE0...0xEF = bytes[position] else {
          position += 1
          continue
        }
        let character =
          UInt32(bytes[position]) << 16 | UInt32(bytes[position + 1]) << 8
          | UInt32(bytes[position + 2])
        if common.contains(character) { hits += 1 }
        position += 3
      }
    }
    return hits
  }

  private static let common: Set<UInt32> = Set(
    "的一是在不了有和人中大上年公府政申法行本第理工信息开開機机關关數数報报告情况況,。、:;()"
      .unicodeScalars.map { scalar in
        String(scalar).utf8.reduce(0) { $0 << 8 | UInt32($1) }
      })
}
