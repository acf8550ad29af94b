import OfficeFiles
import Workdays

/// What a field holds.
enum FieldValue: Hashable {
  /// A text.
  case text(String)
  /// Several things, a paragraph each where there is room for it.
  case list([String])
}

extension FieldValue {
  /// A text, or nothing where there is none or only white space.
  init?(_ text: String?) {
    guard let text, !text.allSatisfy(\.isWhitespace) else { return nil }
    self = .text(text)
  }

  /// Several things, or nothing where there is none.
  init?(list: [String]) {
    let filled = list.filter { !$0.allSatisfy(\.isWhitespace) }
    guard !filled.isEmpty else { return nil }
    self = .list(filled)
  }

  /// A day, as official documents write it.
  init?(_ day: CivilDate?) {
    guard let day else { return nil }
    self = .text(OfficialDay(day).description)
  }

  /// The value within a line.
  var inline: String {
    switch self {
    case .text(let text): text.split(whereSeparator: \.isNewline).joined(separator: " ")
    case .list(let items): items.map(\.withoutEnd).joined(separator: "；")
    }
  }

  /// The value as paragraphs of its own, several things with their numbers.
  var paragraphs: [String] {
    switch self {
    case .text(let text): text.split(whereSeparator: \.isNewline).map(String.init)
    case .list(let items):
      items.count == 1
        ? [items[0].withoutEnd + "。"]
        : items.enumerated().map { number, item in
          "\(number + 1).\(item.withoutEnd)" + (number + 1 == items.count ? "。" : "；")
        }
    }
  }
}

extension String {
  /// The text without the mark that ends it and the white space around it.
  var withoutEnd: String {
    var text = self[...]
    while let last = text.last, last.isWhitespace || "。；;.".contains(last) { text.removeLast() }
    return String(text.drop(while: \.isWhitespace))
  }
}

extension OfficialDay {
  /// The day of the civil calendar.
  init(_ day: CivilDate) {
    let (year, month, day) = day.parts
    self.init(year: year, month: month, day: day)
  }
}
