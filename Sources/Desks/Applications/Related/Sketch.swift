/// A few keyed hashes by which texts about the same are found without keeping the texts.
///
/// The text is taken apart into pairs of neighbouring characters; of their hashes the least under
/// each of several orders is kept (MinHash), and two neighbours of these make a band. Texts that share
/// half of their pairs share a band nearly always, texts that share a tenth seldom.
///
/// - SeeAlso: Broder, On the resemblance and containment of documents (1997)
struct Sketch: Hashable, Sendable {
  /// The bands; none where there is too little text to tell anything by.
  let bands: [Int64]

  static let bandCount = 16
  private static let rows = 2

  /// The sketch of a text under a key; the same text under another key has another.
  init(of text: String, key: UInt64) {
    let pairs = Pairs(of: text).hashes
    guard pairs.count >= 4 else {
      bands = []
      return
    }
    var least = [UInt64](repeating: .max, count: Sketch.bandCount * Sketch.rows)
    for pair in pairs {
      for index in least.indices {
        let value = Sketch.mix(pair ^ Sketch.mix(key &+ UInt64(index)))
        if value < least[index] { least[index] = value }
      }
    }
    bands = (0..<Sketch.bandCount).map { band in
      Int64(bitPattern: Sketch.mix(least[band * 2]) ^ least[band * 2 + 1])
    }
  }

  /// Reads what `text` wrote.
  init(text: String) {
    bands = text.split(separator: " ").compactMap { Int64($0, radix: 36) }
  }

  /// The bands as a text.
  var text: String { bands.map { String($0, radix: 36) }.joined(separator: " ") }

  /// The finalizer of SplitMix64.
  static func mix(_ value: UInt64) -> UInt64 {
    var mixed = value &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// The pairs of neighbouring characters of a text, as far as they carry meaning.
struct Pairs: Hashable, Sendable {
  /// The hashes of the pairs, each once.
  let hashes: Set<UInt64>

  /// The pairs of a text; white space, punctuation and the phrases of every application are left out.
  init(of text: String) {
    var plain = text.halfWidth.lowercased()
    for phrase in Pairs.commonplaces {
      while let range = plain.ranges(of: phrase).first { plain.removeSubrange(range) }
    }
    let scalars = plain.unicodeScalars.filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    var hashes: Set<UInt64> = []
    for (first, second) in zip(scalars, scalars.dropFirst()) {
      hashes.insert(UInt64(first.value) << 32 | UInt64(second.value))
    }
    self.hashes = hashes
  }

  /// How much two texts have in common, from 0 to 1 (Jaccard).
  func likeness(to other: Pairs) -> Double {
    guard !hashes.isEmpty, !other.hashes.isEmpty else { return 0 }
    let common = hashes.intersection(other.hashes).count
    return Double(common) / Double(hashes.count + other.hashes.count - common)
  }

  /// What stands in nearly every application and tells nothing about its subject.
  private static let commonplaces = [
    "政府信息公开申请", "政府信息公开条例", "中华人民共和国", "申请公开", "政府信息", "请予公开", "依法公开", "申请人", "本人",
  ]
}
