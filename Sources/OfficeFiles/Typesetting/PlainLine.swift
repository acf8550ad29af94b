extension String {
  /// The text without what is no character of a line: control characters and line separators go,
  /// a tab is a space.
  var asPlainLine: String {
    var line = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "\t": line.append(" ")
      case "\0"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}": continue
      default: line.append(scalar)
      }
    }
    return String(line)
  }
}
