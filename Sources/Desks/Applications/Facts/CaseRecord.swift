import Foundation
import Regulation

/// What an event of a case holds: the fact, and the head's word against a recommendation.
struct CaseRecord: Hashable, Sendable, Codable {
  var fact: CaseFact
  var override: OverrideRecord?

  init(_ fact: CaseFact, override: OverrideRecord? = nil) {
    self.fact = fact
    self.override = override
  }
}

/// The head's decision to act against a recommendation.
struct OverrideRecord: Hashable, Sendable, Codable {
  @Erasable var head: String
  @Erasable var reason: String

  init(head: String, reason: String) {
    self.head = head
    self.reason = reason
  }

  /// The decision as the law knows it; it holds although its words may have been erased.
  var override: Override? {
    Override(
      head: _head.isErased ? "*" : head, reason: _reason.isErased ? "*" : reason)
  }
}

/// Puts what a desk records into an event's payload, and texts that can be erased beside it.
enum RecordCoding {
  /// The payload, canonical, and what is kept beside it.
  static func encode(_ record: some Encodable) throws -> (json: String, beside: [String: String]) {
    let beside = BesidePayload()
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.userInfo[.besidePayload] = beside
    let json = String(decoding: try encoder.encode(record), as: UTF8.self)
    return (json, beside.texts)
  }

  /// Reads what `encode` wrote; what was erased reads as empty.
  static func decode<Record: Decodable>(
    _ type: Record.Type, from json: String, beside: [String: String]
  ) throws -> Record {
    let decoder = JSONDecoder()
    decoder.userInfo[.besidePayload] = BesidePayload(beside)
    return try decoder.decode(type, from: Data(json.utf8))
  }
}
