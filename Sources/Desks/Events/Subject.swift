/// What an event is about, as the text that stands in it.
enum Subject {
  static func organ(_ id: Organ.ID) -> String { "organ/\(id)" }

  static func person(_ id: Person.ID) -> String { personPrefix + "\(id)" }

  /// The installation as such: sign-ins to accounts that nobody has, links for the first
  /// administrator.
  static let installation = "installation"

  /// The person that an event is about; nothing where it is about something else.
  static func person(_ subject: String) -> Person.ID? {
    guard subject.hasPrefix(personPrefix) else { return nil }
    return Person.ID(String(subject.dropFirst(personPrefix.count)))
  }

  private static let personPrefix = "person/"
}
