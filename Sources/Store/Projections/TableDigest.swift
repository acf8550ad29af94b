import Crypto

/// What a table holds, in a few bytes.
public struct TableDigest: Sendable, Hashable {
  /// The number of rows.
  public let rows: Int
  /// The hash of all rows in order.
  public let hash: [UInt8]
}

extension Reader {
  /// The digest of one of the program's own tables.
  final func digest(of table: String) throws -> TableDigest {
    let name = SQL(trusted: table)
    let columns = try row("SELECT * FROM \(name) LIMIT 1")?.columns.count ?? 0
    guard columns > 0 else { return TableDigest(rows: 0, hash: []) }
    let order = (1...columns).map { SQL(trusted: "\($0)") }.joined(separator: ", ")
    var hash = SHA256()
    var count = 0
    var encoding = CanonicalEncoding(label: "")
    try each("SELECT * FROM \(name) ORDER BY \(order)") { row in
      count += 1
      encoding.restart(label: "row")
      for value in row.values { encoding.append(value) }
      hash.update(data: encoding.bytes)
    }
    return TableDigest(rows: count, hash: Array(hash.finalize()))
  }
}
