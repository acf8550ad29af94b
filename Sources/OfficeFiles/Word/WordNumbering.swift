/// A document's lists, and how far each has been counted.
struct WordNumbering {
  private struct Level {
    var start = 1
    var format = ""
    /// The text of the number, in which `%1` stands for the count of the first level.
    var text = ""
    var style: String?
  }

  private struct List {
    var definition: Int
    var starts: [Int: Int] = [:]
  }

  private var definitions: [Int: [Int: Level]] = [:]
  private var lists: [Int: List] = [:]
  /// By definition: lists that share one count on from each other.
  private var counts: [Int: [Int: Int]] = [:]
  private var startedOver: Set<Int> = []

  /// No lists.
  init() {}

  /// Reads `numbering.xml`.
  init(_ part: [UInt8], limits: Limits) throws(FileRefusal) {
    let events = Events()
    try Markup.parse(xml: part, limits: limits, to: events)
    definitions = events.definitions
    lists = events.lists
  }

  /// The number of the next paragraph of a list; nil where it has none, or only a mark.
  mutating func next(list number: Int, level: Int?, style: String?) -> String? {
    guard let list = lists[number], let levels = definitions[list.definition] else { return nil }
    let linked = levels.first { $0.value.style != nil && $0.value.style == style }?.key
    let level = min(max(level ?? linked ?? 0, 0), 8)
    guard let shown = levels[level] else { return nil }

    var counts = counts[list.definition] ?? [:]
    if !list.starts.isEmpty, startedOver.insert(number).inserted {
      for level in list.starts.keys { counts[level] = nil }
    }
    let start = list.starts[level] ?? shown.start
    counts[level] = counts[level].map { $0 + 1 } ?? start
    for deeper in counts.keys where deeper > level { counts[deeper] = nil }
    self.counts[list.definition] = counts

    guard shown.format != "bullet", shown.format != "none" else { return nil }
    let label = Self.label(shown.text, levels: levels, counts: counts)
    // Word sets a tab behind the number; "1" before "2024年" must not become "12024年".
    return label.last.map { $0.isASCII && $0 != ")" } == true ? label + " " : label
  }

  private static func label(
    _ text: String, levels: [Int: Level], counts: [Int: Int]
  ) -> String {
    var label = ""
    var isPlaceholder = false
    for character in text {
      if isPlaceholder, let digit = character.wholeNumberValue, digit > 0 {
        let level = levels[digit - 1] ?? Level()
        label += CountFormat.write(counts[digit - 1] ?? level.start, as: level.format)
        isPlaceholder = false
      } else if character == "%" {
        isPlaceholder = true
      } else {
        label.append(character)
      }
    }
    return label
  }

  private final class Events: MarkupEvents {
    private(set) var definitions: [Int: [Int: Level]] = [:]
    private(set) var lists: [Int: List] = [:]
    private var definition: Int?
    private var list: Int?
    private var level: Int?

    override func start(_ name: MarkupName, _ attributes: MarkupAttributes) {
      let value = attributes.string("val")
      switch String(cString: name.bytes) {
      case "abstractNum":
        definition = attributes.number("abstractNumId")
        list = nil
      case "num":
        list = attributes.number("numId")
        definition = nil
      case "abstractNumId":
        if let list, let number = attributes.number("val") {
          lists[list] = List(definition: number)
        }
      case "lvlOverride": level = attributes.number("ilvl")
      case "startOverride":
        if let list, let level { lists[list]?.starts[level] = attributes.number("val") }
      case "lvl":
        level = attributes.number("ilvl")
        if let definition, let level { definitions[definition, default: [:]][level] = Level() }
      case "start": change { $0.start = attributes.number("val") ?? 1 }
      case "numFmt": change { $0.format = value ?? "decimal" }
      case "lvlText": change { $0.text = value ?? "" }
      case "pStyle": change { $0.style = value }
      default: break
      }
    }

    private func change(_ change: (inout Level) -> Void) {
      guard let definition, let level, definitions[definition]?[level] != nil else { return }
      change(&definitions[definition, default: [:]][level, default: Level()])
    }
  }
}
