public import Regulation
import Workdays

/// A way to look at the cases.
public enum QueueView: String, CaseIterable, Sendable {
  /// All in which the office has something to do or waits for somebody.
  case open
  /// Those that the actor has.
  case mine
  /// Those that nobody has.
  case unassigned
  /// Those whose last day has passed.
  case overdue
  /// Those with two working days left, or fewer.
  case within2
  /// Those with five working days left, or fewer.
  case within5
  /// Those that wait for the actor's consent, review or signature.
  case awaitingMe
  /// Those in which something came in that nobody has acted upon.
  case news
  /// Those in which something is waited for from outside.
  case waiting
  /// Those in which nothing is left to do, the latest first.
  case closed
}

/// What cases to list; an empty set of organs lists none.
public struct QueueFilter: Hashable, Sendable {
  /// The organs.
  public var organs: Set<Organ.ID>
  /// The way to look at them.
  public var view: QueueView
  /// Only those that this row of table III counts.
  public var outcome: Outcome?
  /// Only those that came by this way.
  public var channel: Channel?
  /// Only those of this kind of applicant.
  public var kind: ApplicantKind?
  /// Only those that came in during this month: `2026-03`.
  public var month: String?
  /// Only those about this.
  public var matter: Matter?
  /// Only those that this person has.
  public var assignee: Person.ID?

  /// What cases to list.
  public init(
    organs: Set<Organ.ID>, view: QueueView = .open, outcome: Outcome? = nil,
    channel: Channel? = nil, kind: ApplicantKind? = nil, month: String? = nil,
    matter: Matter? = nil, assignee: Person.ID? = nil
  ) {
    self.organs = organs
    self.view = view
    self.outcome = outcome
    self.channel = channel
    self.kind = kind
    self.month = month
    self.matter = matter
    self.assignee = assignee
  }
}

/// Where a page of a list ends and the next begins.
public struct QueueCursor: Hashable, Sendable, LosslessStringConvertible {
  let rank: CivilDate
  let id: Case.ID

  init(rank: CivilDate, id: Case.ID) {
    self.rank = rank
    self.id = id
  }

  /// Reads what `description` writes.
  public init?(_ description: String) {
    let parts = description.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let rank = CivilDate(String(parts[0])),
      let id = Case.ID(String(parts[1]))
    else { return nil }
    self.rank = rank
    self.id = id
  }

  /// The place as an address holds it.
  public var description: String { "\(rank).\(id)" }
}

/// A page of a list.
public struct QueuePage: Hashable, Sendable {
  /// The cases.
  public let rows: [QueueRow]
  /// Where the next page begins; nothing where this is the last.
  public let next: QueueCursor?
}

/// How many there are, as far as that is worth counting.
public enum BoundedCount: Hashable, Sendable {
  /// So many.
  case exact(Int)
  /// So many or more.
  case atLeast(Int)

  /// What is counted up to.
  public static let bound = 1000

  init(_ counted: Int) {
    self = counted > BoundedCount.bound ? .atLeast(BoundedCount.bound) : .exact(counted)
  }
}
