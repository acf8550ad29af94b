public import Workdays

/// Who is consulted.
public enum ConsultedKind: String, CaseIterable, Sendable {
  /// A third party whose lawful rights disclosure may harm (Art. 32).
  case thirdParty
  /// An organ that made the information jointly (Art. 34).
  case organ
}

/// One of several consulted, by the number that the case file gives it.
public struct ConsultedID: RawRepresentable, Hashable, Sendable {
  /// The number.
  public let rawValue: Int

  /// One of several consulted.
  public init(rawValue: Int) {
    self.rawValue = rawValue
  }
}

/// What the consulted says to disclosure.
public enum Opinion: String, CaseIterable, Sendable {
  /// It may be disclosed.
  case agrees
  /// It may not, with reasonable grounds.
  case objectsWithReason
  /// It may not, without such grounds.
  case objectsWithoutReason
}

/// What silence means once the time to answer is over.
public enum Silence: String, CaseIterable, Sendable {
  /// Of a third party: the organ decides by the Regulation.
  case organDecides
  /// Of a co-making organ: it agrees.
  case agreement
}

/// A consultation (征求意见) and the days that it takes out of the reply period.
public struct Consultation: Hashable, Sendable {
  /// Who is consulted.
  public let kind: ConsultedKind
  /// Which one, where the case file tells them apart.
  public let id: ConsultedID?
  /// The day the letter went out.
  public let consultedOn: CivilDate
  /// The day it was received, where known; otherwise it counts as received the day it went out.
  public internal(set) var receivedOn: CivilDate?
  /// The day of the answer.
  public internal(set) var answeredOn: CivilDate?
  /// What the answer says, where known.
  public internal(set) var opinion: Opinion?

  init(kind: ConsultedKind, id: ConsultedID?, consultedOn: CivilDate) {
    self.kind = kind
    self.id = id
    self.consultedOn = consultedOn
  }

  /// The last day for answering.
  public func due(under law: Law) -> CivilDate {
    let limits = law.limits(on: consultedOn)
    let period = kind == .thirdParty ? limits.thirdParty : limits.organ
    return law.calendar.day(period, workingDaysAfter: receivedOn ?? consultedOn)
  }

  /// The last day that is not counted: of the answer, or the last for answering if that is earlier.
  public func end(under law: Law) -> CivilDate {
    let due = due(under: law)
    return answeredOn.map { min($0, due) } ?? due
  }

  /// Whether it stands open on the day: not answered, and time left.
  public func isOpen(on day: CivilDate, under law: Law) -> Bool {
    answeredOn == nil && day <= due(under: law)
  }

  /// What silence means.
  public var silence: Silence { kind == .thirdParty ? .organDecides : .agreement }

  /// Where its rules stand.
  public var citation: Citation {
    Provision.latest(kind == .thirdParty ? .thirdPartyPeriod : .organPeriod).citation
  }
}
