/// A part of a MIME message: its headers and its body.
struct MIMEPart {
  private let headers: [String: String]
  private let body: ArraySlice<UInt8>

  /// Takes the headers off the body; they end at the first empty line.
  init(_ bytes: ArraySlice<UInt8>) {
    var headers: [String: String] = [:]
    var name: String?
    var rest = bytes.drop { $0 == 0x0D || $0 == 0x0A }
    while let end = rest.firstIndex(of: 0x0A) {
      let line = rest[..<end].last == 0x0D ? rest[..<end].dropLast() : rest[..<end]
      rest = rest[(end + 1)...]
      if line.isEmpty { break }
      let text = String(decoding: line, as: UTF8.self)
      if text.first?.isWhitespace == true, let name {
        headers[name]? += " " + text.drop { $0.isWhitespace }
      } else if let colon = text.firstIndex(of: ":") {
        let key = text[..<colon].lowercased()
        headers[key] = String(text[text.index(after: colon)...].drop { $0.isWhitespace })
        name = key
      }
      guard headers.count <= 100 else { break }
    }
    self.headers = headers
    body = rest
  }

  /// The media type in lower case.
  var type: String {
    let value = headers["content-type"] ?? ""
    return value.prefix { $0 != ";" && !$0.isWhitespace }.lowercased()
  }

  /// The line that stands between the parts; nil where there are none.
  var boundary: String? {
    guard type.hasPrefix("multipart/"), let value = headers["content-type"] else { return nil }
    for parameter in value.split(separator: ";") {
      let words = parameter.split(separator: "=", maxSplits: 1)
      let name = words[0].split { $0.isWhitespace }.last?.lowercased()
      guard words.count == 2, name == "boundary" else { continue }
      return String(words[1].drop { $0 == "\"" || $0 == " " }.prefix { $0 != "\"" && $0 != " " })
    }
    return nil
  }

  /// The parts between lines of the boundary.
  func parts(between boundary: String) -> [ArraySlice<UInt8>] {
    let mark = Array("--\(boundary)".utf8)
    let bytes = Array(body)
    var parts: [ArraySlice<UInt8>] = []
    var start: Int?
    var from = 0
    while let found = bytes.position(of: mark, from: from), parts.count < 1000 {
      if let start { parts.append(bytes[start..<max(start, found)]) }
      start = found + mark.count
      from = found + mark.count
    }
    // A file that was cut off lacks the last line.
    if let start { parts.append(bytes[start...]) }
    return parts
  }

  /// The body as it was before it was sent.
  var decoded: [UInt8] {
    switch headers["content-transfer-encoding"]?.lowercased().split(separator: " ").first {
    case "quoted-printable": Self.unquoted(body)
    case "base64": Self.unpacked(body)
    default: Array(body)
    }
  }

  private static func unquoted(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(body.count)
    var position = body.startIndex
    while position < body.endIndex {
      guard body[position] == 0x3D else {
        output.append(body[position])
        position += 1
        continue
      }
      let rest = body[(position + 1)...].prefix(2)
      if rest.first == 0x0A {
        position += 2
      } else if rest.elementsEqual([0x0D, 0x0A]) {
        position += 3
      } else if rest.count == 2, let byte = UInt8(String(decoding: rest, as: UTF8.self), radix: 16)
      {
        output.append(byte)
        position += 3
      } else {
        output.append(0x3D)
        position += 1
      }
    }
    return output
  }

  private static func unpacked(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(body.count * 3 / 4)
    var bits: UInt32 = 0
    var count = 0
    for byte in body {
      let value: UInt32
      switch byte {
      case 0x41...0x5A: value = UInt32(byte) - 0x41
      case 0x61...0x7A: value = UInt32(byte) - 0x61 + 26
      case 0x30...0x39: value = UInt32(byte) - 0x30 + 52
      case 0x2B: value = 62
      case 0x2F: value = 63
      default: continue
      }
      bits = bits << 6 | value
      count += 6
      if count >= 8 {
        count -= 8
        output.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return output
  }
}
