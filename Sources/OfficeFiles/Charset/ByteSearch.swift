#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension [UInt8] {
  /// The first position at or after `first`, and before `end`, at which other bytes stand.
  ///
  /// Fast where the last of the bytes looked for is rare.
  func position(of other: [UInt8], from first: Int, to end: Int? = nil) -> Int? {
    let end = Swift.min(end ?? count, count)
    guard let last = other.last else { return nil }
    return withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return nil }
      var position = first + other.count - 1
      while position < end, let found = memchr(base + position, Int32(last), end - position) {
        let start = UnsafeRawPointer(found) - base - other.count + 1
        if memcmp(base + start, other, other.count) == 0 { return start }
        position = start + other.count
      }
      return nil
    }
  }
}
