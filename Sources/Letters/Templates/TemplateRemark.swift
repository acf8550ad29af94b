/// What is wrong with a template; collected, never thrown.
public enum TemplateRemark: Hashable, Sendable {
  /// A field that there is not.
  case unknownField(String, line: Int)
  /// A field that a letter of this kind never fills.
  case misplacedField(LetterField, line: Int)
  /// A stretch that is opened and not closed.
  case unclosed(String, line: Int)
  /// An end where nothing of the name is open.
  case unopened(String, line: Int)
  /// Two opening braces without two that close.
  case unfinished(line: Int)
  /// What the law wants a letter of this kind to state, and the text does not name.
  case missing(Requirement)
  /// A decision whose text does not say which part of it is the decision itself.
  case noPart
  /// No title.
  case emptyTitle
  /// No text.
  case emptyBody
  /// A text longer than a letter can be.
  case tooLong(characters: Int, limit: Int)
}

extension LetterTemplate {
  /// The most characters of a template's text.
  public static let longestBody = 20_000

  /// What is wrong with the template; nothing where it can be used.
  public var remarks: [TemplateRemark] {
    guard body.count <= Self.longestBody else {
      return [.tooLong(characters: body.count, limit: Self.longestBody)]
    }
    let tokens = PlacedToken.tokens(of: body)
    var remarks = TemplateCheck.remarks(
      on: PlacedToken.tokens(of: title) + PlacedToken.tokens(of: addressee), of: kind)
    if title.allSatisfy(\.isWhitespace) { remarks.append(.emptyTitle) }
    if body.allSatisfy(\.isWhitespace) { remarks.append(.emptyBody) }
    remarks += TemplateCheck.remarks(on: tokens, of: kind)
    let named = Set(
      tokens.compactMap { token -> String? in
        if case .field(let name) = token.token { name } else { nil }
      })
    for requirement in kind.requirements
    where !requirement.fields.allSatisfy({ named.contains($0.rawValue) }) {
      remarks.append(.missing(requirement))
    }
    if case .decision = kind,
      !tokens.contains(where: { $0.token == .open(TemplateCheck.part, whereFilled: true) })
    {
      remarks.append(.noPart)
    }
    return remarks
  }
}

/// Checks the names and the stretches of a template.
enum TemplateCheck {
  /// The name of the stretch that holds the decision itself.
  static let part = "part"

  /// What is wrong with the tokens.
  static func remarks(on tokens: [PlacedToken], of kind: LetterKind) -> [TemplateRemark] {
    let allowed = Set(kind.fields)
    var remarks: [TemplateRemark] = []
    var open: [(name: String, line: Int)] = []
    func check(_ name: String, _ line: Int) {
      if name == part, case .decision = kind { return }
      guard let field = LetterField(rawValue: name) else {
        remarks.append(.unknownField(name, line: line))
        return
      }
      if !allowed.contains(field) { remarks.append(.misplacedField(field, line: line)) }
    }
    for placed in tokens {
      switch placed.token {
      case .text, .newline: continue
      case .field(let name): check(name, placed.line)
      case .open(let name, _):
        check(name, placed.line)
        open.append((name, placed.line))
      case .close(let name):
        if open.last?.name == name {
          open.removeLast()
        } else {
          remarks.append(.unopened(name, line: placed.line))
        }
      case .unfinished: remarks.append(.unfinished(line: placed.line))
      }
    }
    return remarks + open.map { .unclosed($0.name, line: $0.line) }
  }
}
