import Store

/// What events about one sort of record are about, and of which kinds they are: `application/17` and
/// `application.received`.
protocol RecordSubject {
  associatedtype Record
  associatedtype Kind: RawRepresentable<String>

  /// The sort of record.
  static var name: String { get }
}

extension RecordSubject {
  private static var prefix: String { name + "/" }

  static func text(_ id: Identifier<Record>) -> String { prefix + "\(id)" }

  static func kind(_ kind: Kind) -> String { "\(name).\(kind.rawValue)" }

  /// The record that an event is about; nothing where it is about something else.
  static func id(_ event: StoredEvent) -> Identifier<Record>? {
    guard event.subject.hasPrefix(prefix) else { return nil }
    return Identifier(String(event.subject.dropFirst(prefix.count)))
  }

  /// Whether the event holds a fact, and is not about reading or erasing.
  static func holdsFact(_ event: StoredEvent) -> Bool { event.kind.hasPrefix(name + ".") }
}
