import Synchronization

/// A text that can be erased: it is kept sealed beside the event and never stands in its payload.
///
/// The payload holds a mark in its place. A text whose personal data is gone reads as empty, and says
/// so.
@propertyWrapper
public struct Erasable: Hashable, Sendable {
  /// The text; empty once it has been erased.
  public var wrappedValue: String
  /// Whether there was a text that has been erased.
  public private(set) var isErased = false

  /// A text that can be erased.
  public init(wrappedValue: String) { self.wrappedValue = wrappedValue }

  /// A text that can be erased.
  public init(_ text: String) { wrappedValue = text }

  /// The text.
  public var text: String { wrappedValue }
}

extension Erasable: Codable {
  private static let mark = "*"

  /// Reads the text from what is kept beside the payload.
  public init(from decoder: any Decoder) throws {
    let mark = try decoder.singleValueContainer().decode(String.self)
    guard mark.hasPrefix(Erasable.mark) else {
      self.init("")
      return
    }
    let beside = decoder.userInfo[.besidePayload] as? BesidePayload
    if let text = beside?.text(named: String(mark.dropFirst())) {
      self.init(text)
    } else {
      self.init("")
      isErased = true
    }
  }

  /// Puts the text beside the payload, and into it a mark that says under what name.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    guard !wrappedValue.isEmpty else { return try container.encode("") }
    let beside = encoder.userInfo[.besidePayload] as? BesidePayload
    let name = beside?.keep(wrappedValue, at: encoder.codingPath) ?? ""
    try container.encode(Erasable.mark + name)
  }
}

/// What an event keeps beside its payload, by field, while the event is coded.
final class BesidePayload: Sendable {
  private let kept: Mutex<[String: String]>

  init(_ texts: [String: String] = [:]) { kept = Mutex(texts) }

  /// The texts by the names of their fields.
  var texts: [String: String] { kept.withLock { $0 } }

  func text(named name: String) -> String? { kept.withLock { $0[name] } }

  /// Keeps a text under the name of its place in the payload, in letters, digits and dots.
  ///
  /// The place is for people; a coder may leave out a step of it, and two places that read alike are
  /// told apart by a number.
  func keep(_ text: String, at path: [any CodingKey]) -> String {
    let place = path.map { key in key.intValue.map(String.init) ?? key.stringValue }
      .joined(separator: ".")
    return kept.withLock { kept in
      var name = place
      var count = 1
      while kept[name] != nil {
        count += 1
        name = "\(place).again\(count)"
      }
      kept[name] = text
      return name
    }
  }
}

extension CodingUserInfoKey {
  static let besidePayload: CodingUserInfoKey = {
    guard let key = CodingUserInfoKey(rawValue: "besidePayload") else {
      preconditionFailure("every text is a key")
    }
    return key
  }()
}
