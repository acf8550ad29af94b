/// A piece of a template's text.
enum TemplateToken: Hashable {
  /// Text that stands as it is; never a line break and something else.
  case text(String)
  /// The end of a line.
  case newline
  /// A field that is filled in.
  case field(String)
  /// The beginning of what is printed where a field is filled, or where it is not.
  case open(String, whereFilled: Bool)
  /// The end of such a stretch.
  case close(String)
  /// Two opening braces without their end.
  case unfinished(String)
}

/// A token with its line, from 1.
struct PlacedToken: Hashable {
  let token: TemplateToken
  let line: Int
}

extension PlacedToken {
  /// The tokens of a text; a line that holds nothing but marks of stretches leaves no line behind.
  static func tokens(of text: String) -> [PlacedToken] {
    var tokens: [PlacedToken] = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      let own = Self.tokens(ofLine: String(line).filter { $0 != "\r" })
        .map { PlacedToken(token: $0, line: number + 1) }
      let isOnlyMarks =
        own.contains { $0.isMark }
        && own.allSatisfy { $0.isMark || $0.isBlank }
      tokens += isOnlyMarks ? own.filter(\.isMark) : own
      if !isOnlyMarks { tokens.append(PlacedToken(token: .newline, line: number + 1)) }
    }
    return tokens
  }

  private var isMark: Bool {
    switch token {
    case .open, .close: true
    default: false
    }
  }

  private var isBlank: Bool {
    if case .text(let text) = token { text.allSatisfy(\.isWhitespace) } else { false }
  }

  private static func tokens(ofLine line: String) -> [TemplateToken] {
    var tokens: [TemplateToken] = []
    var rest = line[...]
    while let start = rest.firstRange(of: "{{") {
      if start.lowerBound > rest.startIndex {
        tokens.append(.text(String(rest[..<start.lowerBound])))
      }
      guard let end = rest[start.upperBound...].firstRange(of: "}}") else {
        return tokens + [.unfinished(String(rest[start.lowerBound...]))]
      }
      tokens.append(token(named: rest[start.upperBound..<end.lowerBound]))
      rest = rest[end.upperBound...]
    }
    return rest.isEmpty ? tokens : tokens + [.text(String(rest))]
  }

  private static func token(named inside: Substring) -> TemplateToken {
    let trimmed = inside.filter { !$0.isWhitespace }
    let name = String(trimmed.dropFirst())
    return switch trimmed.first {
    case "#": .open(name, whereFilled: true)
    case "^": .open(name, whereFilled: false)
    case "/": .close(name)
    default: .field(trimmed)
    }
  }
}
