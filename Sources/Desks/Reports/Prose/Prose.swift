public import AnnualReport

/// A text with places for figures: `收到申请{{applications.received}}件`.
///
/// A place names a figure, and after `@` over whose records it is taken: `{{applications.received@all}}`.
struct Prose: Hashable, Sendable {
  let pieces: [Piece]

  enum Piece: Hashable, Sendable {
    case text(String)
    case figure(name: String, FigureScope)
    /// What stands between the braces where that is no place.
    case malformed(String)
  }

  init(_ text: String) {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstRange(of: "{{") {
      if open.lowerBound > rest.startIndex {
        pieces.append(.text(String(rest[..<open.lowerBound])))
      }
      let inside = rest[open.upperBound...]
      guard let close = inside.firstRange(of: "}}") else {
        pieces.append(.malformed(String(inside.prefix(40))))
        self.pieces = pieces
        return
      }
      pieces.append(Prose.place(inside[..<close.lowerBound]))
      rest = inside[close.upperBound...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    self.pieces = pieces
  }

  private static func place(_ inside: Substring) -> Piece {
    let parts = String(inside).trimmed.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count <= 2, let name = parts.first, !name.isEmpty,
      name.utf8.allSatisfy({ $0 == 46 || (65...90).contains($0) || (97...122).contains($0) }),
      let scope = parts.count == 1 ? .own : FigureScope(rawValue: String(parts[1]))
    else { return .malformed(String(inside.prefix(40))) }
    return .figure(name: String(name), scope)
  }
}

/// A piece of a report's text with its figures in place.
public enum ProseRun: Hashable, Sendable {
  /// Words.
  case text(String)
  /// A figure's value, which opens its records.
  case figure(Figure, FigureScope, value: ReportQuantity)
  /// A place that names no figure, or one that nobody has entered yet.
  case unresolved(String)

  /// The run as plain text; a place that could not be filled stands in its braces.
  public var text: String {
    switch self {
    case .text(let text): text
    case .figure(_, _, let value): value.description
    case .unresolved(let name): "{{\(name)}}"
    }
  }
}
