/// The charset that a file declares in its head: `charset=…` of a meta tag, or the `encoding="…"` of
/// an XML declaration.
enum Declaration {
  /// The declared name in lower case; nil where the first 4,096 bytes declare none.
  static func find(in bytes: [UInt8]) -> String? {
    if bytes.starts(with: "<?xml".utf8) {
      let end = bytes.position(of: [0x3E], from: 0, to: 512) ?? 0
      if let name = value(of: "encoding", in: bytes, to: end) { return name }
    }
    guard bytes.position(of: [0x3C], from: 0, to: 4096) != nil else { return nil }
    return value(of: "charset", in: bytes, to: 4096) ?? value(of: "CHARSET", in: bytes, to: 4096)
      ?? value(of: "Charset", in: bytes, to: 4096)
  }

  private static func value(of key: String, in bytes: [UInt8], to end: Int) -> String? {
    let key = Array(key.utf8)
    var position = 0
    while let found = bytes.position(of: key, from: position, to: end) {
      position = found + key.count
      var value = bytes[position...].prefix(128).drop { $0 <= 0x20 }
      guard value.first == 0x3D else { continue }
      value = value.dropFirst().drop { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }
      let name = value.prefix { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F, 0x2E, 0x3A: true
        default: false
        }
      }
      if !name.isEmpty { return String(decoding: name, as: UTF8.self).lowercased() }
    }
    return nil
  }
}
