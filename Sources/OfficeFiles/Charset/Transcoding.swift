#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Bytes of any charset made UTF-8 by the C library's iconv.
enum Transcoding {
  /// The text as UTF-8 without NUL characters, and how many bytes stood for no character.
  static func decode(
    _ bytes: ArraySlice<UInt8>, from charset: Charset
  ) -> (utf8: [UInt8], undecodable: Int) {
    guard charset != .utf8 else { return repaired(bytes) }
    guard let converter = iconv_open("UTF-8", charset.iconvName), converter != failed else {
      return (repeatElement(replacement, count: bytes.count).flatMap(\.self), bytes.count)
    }
    defer { iconv_close(converter) }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count * 3 / 2 + 16)
    var undecodable = 0
    var source = Array(bytes)
    source.withUnsafeMutableBytes { source in
      guard let base = source.baseAddress else { return }
      var rest = source.count
      var next: UnsafeMutablePointer<CChar>? = base.assumingMemoryBound(to: CChar.self)
      withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16 << 10) { room in
        while rest > 0 {
          let before = rest
          var free = room.count
          var end = room.baseAddress
          let result = iconv(converter, &next, &rest, &end, &free)
          let ground = errno
          output += UnsafeRawBufferPointer(
            rebasing: UnsafeRawBufferPointer(room)[..<(room.count - free)])
          guard result == -1, ground != E2BIG || (rest == before && free == room.count) else {
            continue
          }
          // A byte that means nothing, or a character that the end of the file cuts off.
          undecodable += 1
          output += replacement
          next = next.map { $0 + 1 }
          rest -= 1
        }
      }
    }
    for position in output.indices where output[position] == 0 { output[position] = 0x20 }
    return (output, undecodable)
  }

  /// UTF-8 with each byte that is none replaced, and each NUL made a space.
  private static func repaired(_ bytes: ArraySlice<UInt8>) -> (utf8: [UInt8], undecodable: Int) {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var undecodable = 0
    bytes.withUnsafeBufferPointer { bytes in
      var position = 0
      while position < bytes.count {
        let end = PlainUTF8.prefix(of: bytes, from: position)
        output += UnsafeBufferPointer(rebasing: bytes[position..<end])
        position = end
        guard position < bytes.count else { break }
        if bytes[position] == 0 {
          output.append(0x20)
        } else {
          undecodable += 1
          output += replacement
        }
        position += 1
      }
    }
    return (output, undecodable)
  }

  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
  private static var failed: iconv_t? { iconv_t(bitPattern: -1) }
}
