import Foundation

/// What an event of kind `personal.erased` says.
struct Erasure: Codable, Hashable {
  static let kind = "personal.erased"

  /// The places in the same chain of the events whose personal data was erased.
  let events: [Int64]
  /// The names of the fields that were erased; nil for all of each event.
  let fields: [String]?
  /// Why.
  let reason: String

  /// The JSON of the event.
  func payload() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  init(events: [Int64], fields: [String]? = nil, reason: String) {
    self.events = events
    self.fields = fields
    self.reason = reason
  }

  /// What an event's JSON says; nothing where it says something else.
  init?(payload: String) {
    guard let erasure = try? JSONDecoder().decode(Erasure.self, from: Data(payload.utf8)) else {
      return nil
    }
    self = erasure
  }
}
