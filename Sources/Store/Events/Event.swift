public import Workdays

/// Something that happened: appended, never changed.
public struct Event: Sendable, Hashable {
  /// The organ in whose chain it stands; 0 is the system's own.
  public let organ: Int64
  /// Its place in the chain, beginning with 1.
  public let sequence: Int64
  /// Its place among all events: one that another had seen has the smaller number.
  public let position: Int64
  /// What it is about: `application/7312…`.
  public let subject: String
  /// What happened: `application.received`.
  public let kind: String
  /// The day that counts in law.
  public let occurredOn: CivilDate
  /// When it was written down; never earlier than the event before it in the chain.
  public let recordedAt: Instant
  /// Who did it; nobody for the system and for the public.
  public let actor: Int64?
  /// What there is to say about it: JSON without personal data.
  public let payload: String
  /// The names of the personal fields, with a commitment to each.
  public let commitments: [Commitment]
  /// By which algorithm the hash was made: `sha256`.
  public let algorithm: String
  /// The hash of the event before it; 32 zeros for the first.
  public let previous: [UInt8]
  /// The hash of all of this.
  public let hash: [UInt8]
}

/// What will have happened once it is appended.
public struct EventDraft: Sendable, Hashable {
  /// The organ in whose chain it goes; 0 is the system's own.
  public var organ: Int64
  /// What it is about: `application/7312…`.
  public var subject: String
  /// What happened: `application.received`.
  public var kind: String
  /// The day that counts in law.
  public var occurredOn: CivilDate
  /// Who did it; nobody for the system and for the public.
  public var actor: Int64?
  /// What there is to say about it: JSON without personal data.
  public var payload: String
  /// What can be erased again: it is kept beside the event, sealed.
  public var personal: [PersonalField]

  /// An event to be appended.
  public init(
    organ: Int64, subject: String, kind: String, occurredOn: CivilDate, actor: Int64?,
    payload: String = "{}", personal: [PersonalField] = []
  ) {
    self.organ = organ
    self.subject = subject
    self.kind = kind
    self.occurredOn = occurredOn
    self.actor = actor
    self.payload = payload
    self.personal = personal
  }
}

/// A piece of personal data that belongs to an event.
public struct PersonalField: Sendable, Hashable {
  /// Its name: ASCII letters, digits, `.`, `-` and `_`, once in an event.
  public let name: String
  /// What is to be kept until it is erased.
  public let value: String

  /// A piece of personal data.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }

  var isWellNamed: Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { character in
        switch character {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
          UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }
}
