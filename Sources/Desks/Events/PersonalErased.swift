import Store

/// Personal data of earlier events in the same chain was erased.
struct PersonalErased: Payload {
  static let kind = "personal.erased"
  /// The places of the events in the chain.
  let events: [Int64]
  /// The names of the fields; nil for all.
  let fields: [String]?

  /// Whether a field was erased.
  func covers(_ field: String) -> Bool { fields?.contains(field) ?? true }
}
