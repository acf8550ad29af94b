extension Unicode.Scalar {
  /// Whether a terminal or a viewer could take the character for a command: controls, line and
  /// paragraph separators, marks that turn the direction of writing, and other invisible ones.
  var isUnsafeToShow: Bool {
    switch value {
    case 0...0x1F, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }
}

extension String {
  /// The text on one line, with every character that a terminal could take for a command
  /// written out as `\u{…}`.
  public var safeForTerminal: String {
    guard unicodeScalars.contains(where: \.isUnsafeToShow) else { return self }
    var safe = ""
    for scalar in unicodeScalars {
      if scalar.isUnsafeToShow {
        safe += "\\u{" + String(scalar.value, radix: 16) + "}"
      } else {
        safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }
}
