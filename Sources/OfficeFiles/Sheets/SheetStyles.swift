/// Which of a workbook's cell styles show a number as a day.
final class SheetStyles: MarkupEvents {
  private var formats: [Int: String] = [:]
  private var cellFormats: [Int] = []
  private var isInCellFormats = false
  private var depth = 0
  private var cellFormatsDepth = 0

  /// Whether the style of a number shows its cells' numbers as days.
  func isDate(_ style: Int) -> Bool {
    guard cellFormats.indices.contains(style) else { return false }
    let format = cellFormats[style]
    switch format {
    case 14...17, 22, 27...31, 36, 50...54, 57, 58: return true
    default: return formats[format].map(Self.showsDay) ?? false
    }
  }

  /// Whether a format of the user's own shows years and months: letters outside of quotes and
  /// brackets.
  private static func showsDay(_ format: String) -> Bool {
    var isQuoted = false
    var isBracketed = false
    var letters: Set<Character> = []
    for character in format.lowercased() {
      switch character {
      case "\"": isQuoted.toggle()
      case "[": isBracketed = true
      case "]": isBracketed = false
      default: if !isQuoted, !isBracketed { letters.insert(character) }
      }
    }
    return letters.contains("y") && letters.contains("m")
  }

  override func start(_ name: MarkupName, _ attributes: MarkupAttributes) {
    depth += 1
    if strcmp(name.bytes, "numFmt"), let id = attributes.number("numFmtId") {
      formats[id] = attributes.string("formatCode")
    } else if strcmp(name.bytes, "cellXfs") {
      isInCellFormats = true
      cellFormatsDepth = depth
    } else if isInCellFormats, depth == cellFormatsDepth + 1 {
      cellFormats.append(attributes.number("numFmtId") ?? 0)
    }
  }

  override func end() {
    if depth == cellFormatsDepth { isInCellFormats = false }
    depth -= 1
  }
}
