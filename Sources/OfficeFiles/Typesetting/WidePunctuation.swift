extension String {
  /// The text with the punctuation beside Chinese characters set full width, as Chinese print
  /// has it; what stands between quotation marks is someone's own words and stays.
  ///
  /// The floors below write plain commas and brackets, which programs find easier to compare.
  public var typeset: String {
    var text = Typesetting(characters: Array(self))
    text.setBrackets()
    text.setPoints()
    return String(text.characters)
  }
}

/// A text whose punctuation is being set.
private struct Typesetting {
  var characters: [Character]

  /// Sets a pair of brackets that holds Chinese or follows it; one inside another stays narrow,
  /// so that the two are told apart.
  mutating func setBrackets() {
    var open: [Int] = []
    for index in unquoted {
      if characters[index] == "(" { open.append(index) }
      guard characters[index] == ")", let start = open.popLast(), open.isEmpty else { continue }
      let holdsHan = characters[start..<index].contains(where: \.isHan)
      guard holdsHan || neighbour(of: start, step: -1)?.isFullWidth == true else { continue }
      characters[start] = "\u{FF08}"
      characters[index] = "\u{FF09}"
    }
  }

  /// Sets commas, colons and the like beside Chinese.
  mutating func setPoints() {
    for index in unquoted {
      guard let wide = Typesetting.wide[characters[index]] else { continue }
      let isBeside = [-1, 1].contains { neighbour(of: index, step: $0)?.isFullWidth == true }
      if isBeside { characters[index] = wide }
    }
  }

  /// The positions outside of quotation marks.
  private var unquoted: [Int] {
    var depth = 0
    return characters.indices.filter { index in
      if characters[index] == "\u{201C}" { depth += 1 }
      if characters[index] == "\u{201D}" { depth = max(0, depth - 1) }
      return depth == 0
    }
  }

  private func neighbour(of index: Int, step: Int) -> Character? {
    var next = index + step
    while characters.indices.contains(next), characters[next] == " " { next += step }
    return characters.indices.contains(next) ? characters[next] : nil
  }

  private static let wide: [Character: Character] = [
    ",": "\u{FF0C}", ";": "\u{FF1B}", ":": "\u{FF1A}", "?": "\u{FF1F}", "!": "\u{FF01}",
  ]
}

extension Character {
  fileprivate var isHan: Bool { ("\u{4E00}"..."\u{9FFF}").contains(self) }

  /// Whether the character is as wide as a Chinese one: those, their punctuation, their quotes.
  fileprivate var isFullWidth: Bool {
    isHan || ("\u{3000}"..."\u{303F}").contains(self) || ("\u{FF00}"..."\u{FF60}").contains(self)
      || self == "\u{201C}" || self == "\u{201D}"
  }
}
