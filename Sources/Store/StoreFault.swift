/// Trouble of the store: what was being done, and what came back.
///
/// It is for the log. A visitor sees a number only.
public struct StoreFault: Error, Sendable, CustomStringConvertible {
  /// What was being done, as the caller of `read` or `write` named it.
  public let doing: String
  /// What kind of trouble it was.
  public let kind: Kind
  /// What the engine or the system said.
  public let detail: String

  /// The kinds of trouble that a program may want to tell apart.
  public enum Kind: Hashable, Sendable {
    /// Another process held the store for too long; nothing was written.
    case busy
    /// The work met another's again and again; nothing was written.
    case serialization
    /// The connection to the server was lost.
    case connectionLost(Fate)
    /// A rule of the schema would have been broken; nothing was written.
    case constraint(Constraint)
    /// The statement was not understood, or failed in another way; nothing was written.
    case statement
    /// A value that not both engines can hold.
    case value
    /// The store's own schema, or the list of migrations, is not as the program expects it.
    case migration
    /// The database server is not set up as the store needs it.
    case setup
    /// The key for personal data is missing, or is another store's.
    case key
    /// A file or folder could not be read or written.
    case file
    /// What is stored is not what was written.
    case damaged
    /// The store has been closed.
    case closed
  }

  /// What became of the work when the connection was lost.
  public enum Fate: Hashable, Sendable {
    /// Nothing of it was done.
    case notDone
    /// The commit had been sent and no answer came: it may be done or not.
    case unknown
  }

  /// A kind of rule in the schema.
  public enum Constraint: Hashable, Sendable {
    /// The value is there already.
    case unique
    /// The row that is referred to is not there, or is still referred to.
    case foreignKey
    /// A `CHECK`.
    case check
    /// A value is missing.
    case notNull
  }

  /// A fault.
  public init(doing: String, kind: Kind, detail: String) {
    self.doing = doing
    self.kind = kind
    self.detail = detail
  }

  /// One sentence for the log.
  public var description: String { "\(doing): \(kind.sentence) (\(detail))" }
}

extension StoreFault.Kind {
  fileprivate var sentence: String {
    switch self {
    case .busy: "the store was held by another process for too long; nothing was written"
    case .serialization: "it met other work too many times; nothing was written"
    case .connectionLost(.notDone): "the connection was lost; nothing was written"
    case .connectionLost(.unknown):
      "the connection was lost while committing; whether it was written is not known"
    case .constraint(let constraint): "\(constraint.sentence); nothing was written"
    case .statement: "the statement failed; nothing was written"
    case .value: "a value cannot be stored"
    case .migration: "the store's schema is not as expected"
    case .setup: "the database server is not set up for it"
    case .key: "the key for personal data does not serve"
    case .file: "a file could not be read or written"
    case .damaged: "what is stored is not what was written"
    case .closed: "the store is closed"
    }
  }

  /// Whether the same work may succeed when it is done again from the start.
  var isWorthRetrying: Bool { self == .busy || self == .serialization }
}

extension StoreFault.Constraint {
  fileprivate var sentence: String {
    switch self {
    case .unique: "it is there already"
    case .foreignKey: "what it refers to is not there, or it is still referred to"
    case .check: "a value is outside what the schema allows"
    case .notNull: "a value is missing"
    }
  }
}

/// A row was not changed, because someone else had changed it before.
public struct LostUpdate: Error, Hashable, CustomStringConvertible {
  /// How many rows should have been changed.
  public let expected: Int
  /// How many there were.
  public let changed: Int

  /// What was expected and what was found.
  public var description: String { "\(changed) rows were there to change, not \(expected)" }
}
