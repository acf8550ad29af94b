/// How far a chain had come, in one line to be kept where the database's keeper cannot reach.
///
/// Verifying against it finds a chain that was cut off at its end or written anew as a whole.
public struct AuditSeal: Sendable, Hashable, LosslessStringConvertible {
  /// The organ whose chain it is; 0 is the system's own.
  public let organ: Int64
  /// The place of the last event.
  public let sequence: Int64
  /// The last event's hash.
  public let hash: [UInt8]
  /// When the seal was made.
  public let time: Instant

  init(organ: Int64, sequence: Int64, hash: [UInt8], time: Instant) {
    self.organ = organ
    self.sequence = sequence
    self.hash = hash
    self.time = time
  }

  /// Reads a line as `description` writes it.
  public init?(_ description: String) {
    let parts = description.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 6, parts[0] == "gongkai-seal", parts[1] == "1",
      let organ = Int64(parts[2]), let sequence = Int64(parts[3]), sequence > 0,
      let hash = Hexadecimal.bytes(parts[4]), hash.count == 32, let time = Instant(String(parts[5]))
    else { return nil }
    self.init(organ: organ, sequence: sequence, hash: hash, time: time)
  }

  /// `gongkai-seal 1 ORGAN SEQUENCE HASH TIME`.
  public var description: String {
    "gongkai-seal 1 \(organ) \(sequence) \(Hexadecimal.text(hash)) \(time)"
  }
}

extension Reader {
  /// A seal for each chain, in the order of the organs.
  public final func auditSeals() throws -> [AuditSeal] {
    try rows("SELECT organ_id, sequence, hash FROM chain ORDER BY organ_id").map { row in
      AuditSeal(
        organ: try row.get("organ_id"), sequence: try row.get("sequence"),
        hash: try row.get("hash"), time: now)
    }
  }
}
