/// Writes XML or HTML; all text and all attributes are escaped, and characters that XML forbids are
/// left out.
struct MarkupWriter {
  /// What has been written.
  private(set) var text: String

  /// Begins with a declaration.
  init(declaration: String) {
    text = declaration
  }

  /// Writes an element around its contents.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    _ contents: (inout MarkupWriter) -> Void
  ) {
    start(name, attributes)
    text += ">"
    contents(&self)
    text += "</\(name)>"
  }

  /// Writes an element around text.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], text: String
  ) {
    element(name, attributes) { $0.write(text) }
  }

  /// Writes an element without contents, closed as XML wants it.
  mutating func empty(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:]
  ) {
    start(name, attributes)
    text += "/>"
  }

  /// Writes text.
  mutating func write(_ string: String) {
    for scalar in string.unicodeScalars {
      switch scalar {
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "&": text += "&amp;"
      case "\"": text += "&quot;"
      case "\t", "\n", " "..."\u{D7FF}", "\u{E000}"..."\u{FFFD}", "\u{10000}"...:
        text.unicodeScalars.append(scalar)
      default: break
      }
    }
  }

  private mutating func start(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>
  ) {
    text += "<\(name)"
    for (key, value) in attributes {
      text += " \(key)=\""
      write(value)
      text += "\""
    }
  }
}
