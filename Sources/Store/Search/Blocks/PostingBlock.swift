/// An entry in which a term stands.
struct Posting: Hashable {
  let key: Int64
  /// The number of the entry's scope.
  let scope: Int
  /// Where the term stands in it, in order.
  let places: [Int]
}

/// Some of the entries in which a term stands, in the order of their keys.
///
/// In bytes: for each entry the step from the key before it, its scope, the number of bytes of its
/// places, and the step from each place to the next; all as `Varint`.
struct PostingBlock {
  let bytes: [UInt8]
  /// The keys in order.
  private(set) var keys: [Int64] = []
  /// The scope of each entry.
  private(set) var scopes: [Int32] = []
  /// Where each entry's places begin in the bytes; they end where the next entry begins.
  private var places: [Range<Int32>] = []

  /// Reads a block, whose first key is told beside it.
  ///
  /// - Throws: `StoreFault` of kind `damaged`.
  init(_ bytes: [UInt8], first: Int64) throws {
    self.bytes = bytes
    guard read(first) else {
      throw StoreFault(
        doing: "reading the search index", kind: .damaged, detail: "a block cannot be read")
    }
  }

  private mutating func read(_ first: Int64) -> Bool {
    bytes.withUnsafeBytes { raw in
      var index = 0
      var key = first
      while index < raw.count {
        guard let step = Varint.read(raw, at: &index), let scope = Varint.read(raw, at: &index),
          let count = Varint.read(raw, at: &index), count <= UInt64(raw.count - index)
        else { return false }
        key &+= Int64(truncatingIfNeeded: step)
        keys.append(key)
        scopes.append(Int32(truncatingIfNeeded: scope))
        places.append(Int32(index)..<Int32(index + Int(count)))
        index += Int(count)
      }
      return !keys.isEmpty
    }
  }

  /// Where the term stands in an entry.
  func places(at index: Int) -> [Int] {
    bytes[Int(places[index].lowerBound)..<Int(places[index].upperBound)].withUnsafeBytes { raw in
      var list: [Int] = []
      var offset = 0
      var place = 0
      while let step = Varint.read(raw, at: &offset) {
        place += Int(truncatingIfNeeded: step)
        list.append(place)
      }
      return list
    }
  }

  /// All entries.
  var postings: [Posting] {
    keys.indices.map { index in
      Posting(key: keys[index], scope: Int(scopes[index]), places: places(at: index))
    }
  }

  /// The bytes of entries in order.
  ///
  /// - Parameter last: The key from which the first step is counted; nothing at the beginning of a
  ///   block.
  static func encode(_ postings: some Collection<Posting>, after last: Int64? = nil) -> [UInt8] {
    var bytes: [UInt8] = []
    var last = last ?? postings.first?.key ?? 0
    for posting in postings {
      Varint.append(UInt64(posting.key - last), to: &bytes)
      last = posting.key
      Varint.append(UInt64(posting.scope), to: &bytes)
      let places = encode(places: posting.places)
      Varint.append(UInt64(places.count), to: &bytes)
      bytes += places
    }
    return bytes
  }

  private static func encode(places: [Int]) -> [UInt8] {
    var bytes: [UInt8] = []
    var last = 0
    for place in places {
      Varint.append(UInt64(place - last), to: &bytes)
      last = place
    }
    return bytes
  }
}
