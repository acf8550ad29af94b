/// Names for sheets that Excel accepts.
enum SheetName {
  /// The names as they may stand together in one workbook: at most 31 UTF-16 units, none of
  /// `[]:*?/\`, no quote at either end, none twice, none empty.
  static func accepted(_ names: [String]) -> [String] {
    var taken: Set<String> = []
    return names.map { name in
      let stem = cleaned(name)
      var accepted = stem
      var number = 2
      while !taken.insert(accepted.lowercased()).inserted {
        let ending = " (\(number))"
        accepted = cut(stem, to: 31 - ending.count) + ending
        number += 1
      }
      return accepted
    }
  }

  private static func cleaned(_ name: String) -> String {
    let allowed = name.map { character -> Character in
      let isControl = character.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
      return isControl || "[]:*?/\\".contains(character) ? "_" : character
    }
    var text = cut(String(allowed), to: 31)
    while text.hasPrefix("'") { text.removeFirst() }
    while text.hasSuffix("'") { text.removeLast() }
    // Excel keeps this name for itself.
    if text.isEmpty || text.lowercased() == "history" { return text + "_" }
    return text
  }

  private static func cut(_ text: String, to units: Int) -> String {
    var text = text
    while text.utf16.count > units { text.removeLast() }
    return text
  }
}
