import Crypto

/// The hash that a file of these rows has.
struct RowHash {
  private var hash = SHA256()
  private var encoding = CanonicalEncoding()
  private(set) var rows = 0

  mutating func update(_ row: Row) {
    encoding.removeAll()
    for value in row.values { encoding.append(value) }
    hash.update(data: encoding.bytes)
    rows += 1
  }

  var text: String { Hexadecimal.text(hash.finalize()) }
}
