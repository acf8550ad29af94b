/// Follows one chain from its first event.
struct ChainVerifier {
  let organ: Int64
  private(set) var events = 0
  private(set) var sequence: Int64 = 0
  private var last = Event.noPrevious
  private var encoding = CanonicalEncoding(label: "")
  private var seals: [Int64: [UInt8]]

  /// - Parameter seals: What is known of the chain from elsewhere.
  init(organ: Int64, seals: [AuditSeal]) throws(AuditBreach) {
    self.organ = organ
    self.seals = [:]
    for seal in seals {
      // Two seals of one place that differ cannot both be kept to.
      if let other = self.seals.updateValue(seal.hash, forKey: seal.sequence), other != seal.hash {
        throw breach(at: seal.sequence, .differsFromSeal)
      }
    }
  }

  /// Follows the next row, whose values are those of `Event.columns`.
  mutating func follow(_ values: [SQLValue]) throws(AuditBreach) {
    guard case .integer(let found) = values[1] else { throw breach(at: sequence + 1, .altered) }
    guard found == sequence + 1 else { throw breach(at: sequence + 1, .removed) }
    sequence = found
    guard case .text(let algorithm) = values[10], case .bytes(let previous) = values[11],
      case .bytes(let hash) = values[12]
    else { throw breach(at: found, .altered) }
    guard algorithm == Event.currentAlgorithm else {
      throw breach(at: found, .unknownAlgorithm(algorithm))
    }
    encoding.restart(label: Event.hashLabel)
    for value in values.dropLast() { encoding.append(value) }
    guard encoding.hasSHA256(hash) else { throw breach(at: found, .altered) }
    guard previous == last else { throw breach(at: found, .doesNotFollow) }
    if let sealed = seals.removeValue(forKey: found), sealed != hash {
      throw breach(at: found, .differsFromSeal)
    }
    last = hash
    events += 1
  }

  /// Compares the end with the head that the store keeps, and with the seals that lie behind it.
  func finish(head: (sequence: Int64, hash: [UInt8])?) throws(AuditBreach) {
    guard let head else { throw breach(at: 1, .inserted) }
    if head.sequence > sequence { throw breach(at: sequence + 1, .removed) }
    if head.sequence < sequence { throw breach(at: head.sequence + 1, .inserted) }
    if head.hash != last { throw breach(at: sequence, .altered) }
    if !seals.isEmpty { throw breach(at: sequence + 1, .removed) }
  }

  private func breach(at sequence: Int64, _ what: AuditBreach.What) -> AuditBreach {
    AuditBreach(organ: organ, sequence: sequence, what: what)
  }
}
