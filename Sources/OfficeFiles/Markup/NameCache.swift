/// What the names of one parse mean, found by the address at which libxml2 interned them.
struct NameCache<Meaning> {
  private var names: [UnsafePointer<UInt8>?] = Array(repeating: nil, count: 64)
  private var meanings: [Meaning?] = Array(repeating: nil, count: 64)
  private let meaning: (String) -> Meaning

  /// A cache over the function that tells what a name means.
  init(_ meaning: @escaping (String) -> Meaning) {
    self.meaning = meaning
  }

  /// What a name means.
  subscript(name: UnsafePointer<UInt8>) -> Meaning {
    mutating get {
      let slot = (Int(bitPattern: name) >> 1) & 63
      if names[slot] == name, let known = meanings[slot] { return known }
      let found = meaning(String(cString: name))
      names[slot] = name
      meanings[slot] = found
      return found
    }
  }
}
