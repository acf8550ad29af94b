public import Store
public import Workdays

/// Somebody with an account.
public struct Person: Hashable, Sendable {
  /// What tells people apart.
  public typealias ID = Identifier<Person>

  /// What tells the person apart.
  public let id: ID
  /// The organ at which the account is.
  public let organ: Organ.ID
  /// What the person types to sign in; empty once the person's data has been erased.
  public let account: String
  /// The person's name; empty once it has been erased.
  public let name: String
  /// Where the person can be called.
  public let telephone: String
  /// The day on which the account was opened.
  public let addedOn: CivilDate
  /// When the account was locked; nil where it is open.
  public let lockedAt: Instant?
  /// Counts the changes; whoever edits says which one was seen.
  public let version: Int64
  /// What the person was granted.
  public let grants: Set<Grant>

  /// Whether the account is locked.
  public var isLocked: Bool { lockedAt != nil }
}

/// What is said of a person when the account is opened.
public struct NewPerson: Hashable, Sendable {
  /// What the person will type to sign in.
  public var account: String
  /// The person's name.
  public var name: String
  /// The organ at which the account is.
  public var organ: Organ.ID
  /// Where the person can be called; may be empty.
  public var telephone: String

  /// A person to be added.
  public init(account: String, name: String, organ: Organ.ID, telephone: String = "") {
    self.account = account
    self.name = name
    self.organ = organ
    self.telephone = telephone
  }
}

/// What of a person can be set anew.
public struct PersonChange: Hashable, Sendable {
  /// The person's name.
  public var name: String
  /// Where the person can be called; may be empty.
  public var telephone: String
  /// The organ at which the account is.
  public var organ: Organ.ID

  /// What is to hold.
  public init(name: String, telephone: String, organ: Organ.ID) {
    self.name = name
    self.telephone = telephone
    self.organ = organ
  }
}
