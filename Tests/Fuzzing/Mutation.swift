/// One way to spoil a file.
enum Mutation: CaseIterable {
  case flip, overwrite, delete, duplicate, swap, multiply, splice, truncate, token, digits, encode

  /// - Parameter room: how many bytes more the file may have; only `multiply` would pass it by far.
  func apply(to bytes: inout [UInt8], others: [Seed], room: Int, using random: inout SplitMix) {
    guard !bytes.isEmpty else {
      bytes = Token.random(using: &random)
      return
    }
    switch self {
    case .flip:
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        let place = Int.random(in: bytes.indices, using: &random)
        bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      }
    case .overwrite:
      let place = Int.random(in: bytes.indices, using: &random)
      bytes[place] =
        [0, 0x7F, 0x80, 0xFF, 0x3C, 0x3E, 0x22, 0x7C].randomElement(using: &random) ?? 0
    case .delete: bytes.removeSubrange(chunk(of: bytes, using: &random))
    case .duplicate:
      let range = chunk(of: bytes, using: &random)
      bytes.insert(contentsOf: bytes[range], at: place(in: bytes, using: &random))
    case .swap:
      let piece = chunk(of: bytes, using: &random)
      let moved = Array(bytes[piece])
      bytes.removeSubrange(piece)
      bytes.insert(contentsOf: moved, at: place(in: bytes, using: &random))
    case .multiply:
      let piece = Array(bytes[chunk(of: bytes, using: &random)].prefix(256))
      let times = min(Int.random(in: 2...512, using: &random), room / piece.count)
      var pieces: [UInt8] = []
      for _ in 0..<times { pieces += piece }
      bytes.insert(contentsOf: pieces, at: place(in: bytes, using: &random))
    case .splice:
      guard let other = others.randomElement(using: &random), !other.bytes.isEmpty else { return }
      let piece = other.bytes[chunk(of: other.bytes, using: &random)]
      bytes.insert(contentsOf: piece, at: place(in: bytes, using: &random))
    case .truncate: bytes.removeLast(Int.random(in: 0...bytes.count, using: &random))
    case .token:
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = place(in: bytes, using: &random)
        let end = min(bytes.count, place + Int.random(in: 0...8, using: &random))
        bytes.replaceSubrange(place..<end, with: Token.random(using: &random))
      }
    case .digits: Token.changeNumber(in: &bytes, using: &random)
    case .encode: bytes = Encoding.random(using: &random).encoded(bytes)
    }
  }

  private func place(in bytes: [UInt8], using random: inout SplitMix) -> Int {
    Int.random(in: 0...bytes.count, using: &random)
  }

  /// A piece of the file, short ones more often than long ones.
  private func chunk(of bytes: [UInt8], using random: inout SplitMix) -> Range<Int> {
    let longest = max(1, bytes.count >> Int.random(in: 0...10, using: &random))
    let length = Int.random(in: 1...longest, using: &random)
    let start = Int.random(in: 0...(bytes.count - length), using: &random)
    return start..<(start + length)
  }
}
