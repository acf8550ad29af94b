/// Words with what they mean, found at an offset; where several begin alike, the longest counts.
struct Vocabulary<Meaning: Sendable>: Sendable {
  /// The bytes of all words, one behind the other.
  private let bytes: [UInt8]
  private let entries: [(start: Int, count: Int, meaning: Meaning)]
  /// For each hash of three bytes, the first entry and how many there are.
  private let buckets: [(first: Int16, count: Int16)]

  /// The longest word at an offset; nil where there is none.
  func match(
    _ text: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> (meaning: Meaning, count: Int)? {
    guard offset + 3 <= text.count else { return nil }
    let bucket = buckets[Self.hash(text[offset], text[offset + 1], text[offset + 2])]
    guard bucket.count > 0 else { return nil }
    for index in Int(bucket.first)..<Int(bucket.first + bucket.count) {
      let entry = entries[index]
      guard offset + entry.count <= text.count else { continue }
      var length = 0
      while length < entry.count, bytes[entry.start + length] == text[offset + length] {
        length += 1
      }
      if length == entry.count { return (entry.meaning, length) }
    }
    return nil
  }

  private static func hash(_ one: UInt8, _ two: UInt8, _ three: UInt8) -> Int {
    (Int(one & 0x0F) << 8 ^ Int(two & 0x3F) << 5 ^ Int(three & 0x3F)) & 0xFFF
  }

  init(_ words: [(Meaning, String)]) {
    var sorted: [(hash: Int, bytes: [UInt8], meaning: Meaning)] = []
    for (meaning, list) in words {
      for word in list.split(separator: " ") {
        let bytes = Array(word.utf8)
        precondition(bytes.count >= 3, "a word of the vocabulary is too short: \(word)")
        sorted.append((Self.hash(bytes[0], bytes[1], bytes[2]), bytes, meaning))
      }
    }
    sorted.sort { ($0.hash, $1.bytes.count) < ($1.hash, $0.bytes.count) }
    var buckets = [(first: Int16, count: Int16)](repeating: (0, 0), count: 0x1000)
    for (index, entry) in sorted.enumerated() {
      if buckets[entry.hash].count == 0 { buckets[entry.hash].first = Int16(index) }
      buckets[entry.hash].count += 1
    }
    var blob: [UInt8] = []
    entries = sorted.map { entry in
      blob += entry.bytes
      return (blob.count - entry.bytes.count, entry.bytes.count, entry.meaning)
    }
    bytes = blob
    self.buckets = buckets
  }
}
