public import Workdays

/// Some of what was found.
public struct SearchPage: Sendable, Hashable {
  /// What was found, in order.
  public let hits: [SearchHit]
  /// How much there is in all.
  public let count: SearchCount
  /// Where the next page begins; nothing where this is the last.
  public let next: SearchCursor?
}

/// How much was found.
public enum SearchCount: Sendable, Hashable {
  /// As much as this.
  case exact(Int)
  /// So much or more: counting stops there.
  case atLeast(Int)
}

/// A thing that was found.
public struct SearchHit: Sendable, Hashable {
  /// What kind of thing it is.
  public let area: String
  /// Its number.
  public let id: Int64
  /// The organ that it belongs to.
  public let organ: Int64
  /// Its day.
  public let day: CivilDate
  /// Its title as a whole.
  public let title: Snippet
  /// A part of the rest, around what was found.
  public let body: Snippet
}

/// A text in which what was found is marked.
public struct Snippet: Sendable, Hashable {
  /// The text piece by piece, marked or not; never markup.
  public let parts: [Part]
  /// Whether the text goes on before it.
  public let isCutBefore: Bool
  /// Whether the text goes on behind it.
  public let isCutAfter: Bool

  /// A piece of the text.
  public struct Part: Sendable, Hashable {
    /// What it says.
    public let text: String
    /// Whether it is what was looked for.
    public let isMatch: Bool
  }

  /// The text without marks.
  public var text: String { parts.map(\.text).joined() }
}
