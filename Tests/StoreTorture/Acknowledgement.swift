import Store

/// A commit that a writer said was done.
struct Acknowledgement: Hashable {
  let organ: Int64
  let sequence: Int64
  let number: Int
  let shared: Int64
  let hash: String

  /// Reads a line of a writer; nothing where it is cut off or says something else.
  init?(_ line: some StringProtocol) {
    let parts = line.split(separator: " ")
    guard parts.count == 6, parts[0] == "ack", let organ = Int64(parts[1]),
      let sequence = Int64(parts[2]), let number = Int(parts[3]), let shared = Int64(parts[4])
    else { return nil }
    self.organ = organ
    self.sequence = sequence
    self.number = number
    self.shared = shared
    hash = String(parts[5])
  }

  /// The whole lines of a writer that say so.
  static func list(_ output: String) -> [Acknowledgement] {
    guard let end = output.lastIndex(of: "\n") else { return [] }
    return output[..<end].split(separator: "\n").compactMap(Acknowledgement.init)
  }
}

/// Compares a store with what was acknowledged.
struct Inspection {
  let store: Store

  /// What is wrong; nothing where all is there and the chains verify.
  func faults(_ acknowledged: [Acknowledgement]) async throws -> [String] {
    try await store.read("inspecting") { reader in
      var faults: [String] = []
      let report = try reader.verifyChains()
      faults += report.breaches.map { "the chain does not verify: \($0)" }
      for organ in Set(acknowledged.map(\.organ)).sorted() {
        faults += try Inspection.missing(
          acknowledged.filter { $0.organ == organ }, of: organ, in: reader)
      }
      let shared: Int64 = try reader.value("SELECT value FROM shared WHERE id = 1") ?? 0
      // Each commit counted the row up by one: fewer would be a lost update.
      if shared != Int64(report.events) {
        faults.append("\(report.events) commits, and the shared row says \(shared)")
      }
      if Set(acknowledged.map(\.shared)).count != acknowledged.count {
        faults.append("the shared row was counted up to one value twice")
      }
      return faults
    }
  }

  private static func missing(
    _ acknowledged: [Acknowledgement], of organ: Int64, in reader: Reader
  ) throws -> [String] {
    var hashes: [Int64: String] = [:]
    var numbers: Set<String> = []
    try reader.each(
      "SELECT sequence, hash, subject FROM event WHERE organ_id = \(organ)"
    ) { row in
      let hash: [UInt8] = try row.get(1)
      hashes[try row.get(0)] = hash.reduce(into: "") { $0 += String($1, radix: 16) }
      numbers.insert(try row.get(2))
    }
    var faults: [String] = []
    for one in acknowledged where hashes[one.sequence] != one.hash {
      faults.append("event \(one.sequence) of organ \(organ) was acknowledged and is not there")
    }
    if numbers.count != hashes.count { faults.append("a number of organ \(organ) was given twice") }
    return faults
  }
}
