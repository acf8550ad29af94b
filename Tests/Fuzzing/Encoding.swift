import Glibc

/// Another encoding than the file's own.
enum Encoding: CaseIterable {
  case utf16WithMark, utf16Without, gb18030, big5, utf8WithMark, latin

  static func random(using random: inout SplitMix) -> Encoding {
    allCases.randomElement(using: &random) ?? .gb18030
  }

  /// The file's text in this encoding, as far as it can be told.
  func encoded(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .utf8WithMark: return [0xEF, 0xBB, 0xBF] + bytes
    case .utf16WithMark: return [0xFF, 0xFE] + utf16(bytes)
    case .utf16Without: return utf16(bytes)
    case .gb18030: return converted(bytes, to: "GB18030//IGNORE")
    case .big5: return converted(bytes, to: "BIG5//IGNORE")
    case .latin:
      return String(decoding: bytes, as: UTF8.self).unicodeScalars
        .map { UInt8(truncatingIfNeeded: $0.value) }
    }
  }

  private func utf16(_ bytes: [UInt8]) -> [UInt8] {
    String(decoding: bytes, as: UTF8.self).utf16
      .flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
  }

  private func converted(_ bytes: [UInt8], to name: String) -> [UInt8] {
    guard let converter = iconv_open(name, "UTF-8"), Int(bitPattern: converter) != -1 else {
      return bytes
    }
    defer { iconv_close(converter) }
    var source = Array(String(decoding: bytes, as: UTF8.self).utf8).map { CChar(bitPattern: $0) }
    var target = [CChar](repeating: 0, count: source.count * 2 + 16)
    var left = source.count
    var room = target.count
    source.withUnsafeMutableBufferPointer { source in
      target.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress
        var into = target.baseAddress
        _ = iconv(converter, &from, &left, &into, &room)
      }
    }
    return target.prefix(target.count - room).map { UInt8(bitPattern: $0) }
  }
}
