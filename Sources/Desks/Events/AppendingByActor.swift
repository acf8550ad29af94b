public import Store
import Workdays

extension Transaction {
  /// Appends an event that an actor brought about, with the address from which it came.
  ///
  /// Every desk appends what a person does through this, so that the record of who did what, when
  /// and from where has no gap. The address is personal data and can be erased again.
  @discardableResult
  public func append(_ draft: EventDraft, by actor: Actor) throws -> Event {
    var draft = draft
    draft.actor = actor.person?.value
    return try append(draft, from: actor.address)
  }

  /// Appends an event that nobody brought about who is signed in.
  @discardableResult
  func append(_ draft: EventDraft, from address: String?) throws -> Event {
    var draft = draft
    if let address { draft.personal.append(PersonalField(name: addressField, value: address)) }
    return try append(draft)
  }

  /// Records that somebody saw personal data, such as an identity document.
  ///
  /// - Parameter what: What was seen, without the data: `identityDocument`.
  public func noteReading(
    of subject: String, in organ: Organ.ID, what: String, by actor: Actor
  ) throws {
    try append(
      Draft.of(ReadingNoted(what: what), about: subject, in: organ.value, on: now.dayInChina),
      by: actor)
  }
}

/// The personal field in which an event keeps from where it came.
let addressField = "address"

/// Drafts of events with a typed payload.
enum Draft {
  static func of(
    _ payload: some Payload, about subject: String, in organ: Int64, on day: CivilDate,
    personal: [PersonalField] = []
  ) throws -> EventDraft {
    EventDraft(
      organ: organ, subject: subject, kind: type(of: payload).kind, occurredOn: day, actor: nil,
      payload: try payload.json, personal: personal)
  }
}

/// Somebody saw personal data.
struct ReadingNoted: Payload {
  static let kind = "record.read"
  let what: String
}

/// The chain of what belongs to no organ.
let systemChain: Int64 = 0
