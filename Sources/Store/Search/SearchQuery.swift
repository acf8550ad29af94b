/// What is looked for, where, and in which order.
public struct SearchQuery: Sendable, Hashable {
  /// What someone typed: terms between blanks, phrases in quotation marks, beginnings with `*`.
  public var text: String
  /// The areas to look in; none means that nothing is found.
  public var areas: Set<String>
  /// The organs whose things may be found.
  public var organs: SearchOrgans
  /// Whether only what anyone may find is looked for.
  public var isPublicOnly: Bool
  /// What comes first.
  public var order: SearchOrder
  /// How many hits a page has, 1 to 100.
  public var limit: Int
  /// Where the page before ended; nothing for the first.
  public var cursor: SearchCursor?

  /// A search.
  public init(
    _ text: String, areas: Set<String>, organs: SearchOrgans, isPublicOnly: Bool,
    order: SearchOrder = .newest, limit: Int = 20, cursor: SearchCursor? = nil
  ) {
    self.text = text
    self.areas = areas
    self.organs = organs
    self.isPublicOnly = isPublicOnly
    self.order = order
    self.limit = min(max(1, limit), 100)
    self.cursor = cursor
  }
}

/// The organs whose things may be found.
public enum SearchOrgans: Sendable, Hashable {
  /// All of them.
  case all
  /// These; none means that nothing is found.
  case only(Set<Int64>)
}

/// What comes first.
public enum SearchOrder: String, Sendable, Hashable, CaseIterable {
  /// The newest day.
  case newest
  /// What has the terms in its title; among the 2,000 newest that are found.
  case relevance
}

/// Where a page of hits ended.
public struct SearchCursor: Sendable, Hashable, LosslessStringConvertible {
  let value: Int64

  init(value: Int64) { self.value = value }

  /// Reads what `description` writes.
  public init?(_ description: String) {
    guard let value = Int64(description), value >= 0 else { return nil }
    self.value = value
  }

  /// A few characters for an address.
  public var description: String { String(value) }
}
