/// The first place at which a chain is not what was written.
public struct AuditBreach: Error, Sendable, Hashable {
  /// The organ whose chain it is; 0 is the system's own.
  public let organ: Int64
  /// The place of the event.
  public let sequence: Int64
  /// What was found there.
  public let what: What

  /// What can be found.
  public enum What: Sendable, Hashable {
    /// The row's content does not match its hash.
    case altered
    /// The row does not follow the one before it: one of the two was put in or made anew.
    case doesNotFollow
    /// The row is missing.
    case removed
    /// The row stands behind the last that the store appended.
    case inserted
    /// The row is not the one that the seal was made of.
    case differsFromSeal
    /// The hash was made by an algorithm that this program does not know.
    case unknownAlgorithm(String)
    /// A piece of the event's personal data was changed, moved or put in.
    case personalAltered(String)
    /// A piece of the event's personal data is missing, and no event says that it was erased.
    case personalRemoved(String)
  }
}

/// What verifying the chains came to.
public struct AuditReport: Sendable, Hashable {
  /// How many chains there are.
  public var chains = 0
  /// How many events were checked.
  public var events = 0
  /// How many pieces of personal data were opened and compared with their commitments.
  public var personalFields = 0
  /// How many could not be, since the store was opened without its key.
  public var unopenedFields = 0
  /// The first breach of each chain that has one, in the order of the organs.
  public var breaches: [AuditBreach] = []

  /// Whether everything is as it was written.
  public var isIntact: Bool { breaches.isEmpty }
}
