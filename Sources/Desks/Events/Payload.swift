import FoundationEssentials
import Store

/// What an event of the desks says, as the JSON that is hashed with it.
///
/// A payload is never read by another shape than it was written with: fields may be added as
/// optional ones, and that is all.
protocol Payload: Codable, Sendable {
  /// What happened: `organ.renamed`.
  static var kind: String { get }
}

extension Payload {
  /// The payload as JSON, its keys in order so that equal payloads are equal texts.
  var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }

  /// The payload of an event of this kind; nothing for another kind.
  init?(_ event: Event) throws {
    guard event.kind == Self.kind else { return nil }
    try self.init(json: event.payload)
  }

  /// The payload that a JSON says.
  init(json: String) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(json.utf8))
  }
}
