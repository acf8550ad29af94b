/// Compares the personal data of one chain with what its events commit to.
struct PersonalVerifier {
  let organ: Int64
  private let sealer: Sealer?
  /// The commitments whose data has not been met yet, by event and name.
  private var expected: [Key: String] = [:]
  private var erased: Set<Int64> = []
  private var erasedFields: Set<Key> = []
  private(set) var opened = 0
  private(set) var unopened = 0

  private struct Key: Hashable {
    let sequence: Int64
    let name: String
  }

  init(organ: Int64, sealer: Sealer?) {
    self.organ = organ
    self.sealer = sealer
  }

  /// Notes what an event commits to, and which data it says was erased.
  mutating func note(sequence: Int64, kind: SQLValue, payload: SQLValue, commitments: SQLValue) {
    if case .text(let text) = commitments, !text.isEmpty {
      for commitment in Commitment.list(text) ?? [] {
        expected[Key(sequence: sequence, name: commitment.name)] = commitment.hash
      }
    }
    if kind == .text(Erasure.kind), case .text(let text) = payload {
      note(Erasure(payload: text))
    }
  }

  private mutating func note(_ erasure: Erasure?) {
    guard let erasure else { return }
    guard let fields = erasure.fields else { return erased.formUnion(erasure.events) }
    for sequence in erasure.events {
      erasedFields.formUnion(fields.map { Key(sequence: sequence, name: $0) })
    }
  }

  /// Compares the next row of `sequence, name, salt, sealed`.
  mutating func compare(_ row: Row) throws {
    let sequence: Int64 = try row.get(0)
    let name: String = try row.get(1)
    let altered = AuditBreach(organ: organ, sequence: sequence, what: .personalAltered(name))
    guard let commitment = expected.removeValue(forKey: Key(sequence: sequence, name: name)) else {
      throw altered
    }
    guard let sealer else {
      unopened += 1
      return
    }
    let place = Sealer.Place(organ: organ, sequence: sequence, name: name)
    guard let text = sealer.open(try row.get(3), at: place),
      Commitment(to: PersonalField(name: name, value: text), salt: try row.get(2)).hash
        == commitment
    else { throw altered }
    opened += 1
  }

  /// What is missing must have been erased.
  func finish() throws(AuditBreach) {
    let missing = expected.keys.filter {
      !erased.contains($0.sequence) && !erasedFields.contains($0)
    }
    guard let first = missing.min(by: { ($0.sequence, $0.name) < ($1.sequence, $1.name) }) else {
      return
    }
    throw AuditBreach(organ: organ, sequence: first.sequence, what: .personalRemoved(first.name))
  }
}
