import AnnualReport

extension JSON {
  /// The value as JSON text, without a line's end.
  ///
  /// What fits on a line of 96 characters stands on one; everything else is set one member a
  /// line, two spaces deeper.
  public var serialized: String { serialized(indent: 0) }

  /// The value as JSON text whose further lines are set `indent` spaces in.
  public func serialized(indent: Int) -> String {
    var text = ""
    write(to: &text, indent: indent)
    return text
  }

  private func write(to text: inout String, indent: Int) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let number): text += number.description
    case .string(let string): JSON.write(string, to: &text)
    case .array(let items):
      JSON.write(
        items, between: ("[", "]"), to: &text, onOneLine: isShort, indent: indent
      ) { $0.write(to: &$1, indent: $2) }
    case .object(let members):
      JSON.write(
        members, between: ("{", "}"), to: &text, onOneLine: isShort, indent: indent
      ) { member, text, indent in
        JSON.write(member.name, to: &text)
        text += ": "
        member.value.write(to: &text, indent: indent)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], between marks: (String, String), to text: inout String, onOneLine: Bool,
    indent: Int, writing: (Item, inout String, Int) -> Void
  ) {
    text += marks.0
    let margin = "\n" + String(repeating: " ", count: indent + 2)
    for (index, item) in items.enumerated() {
      if index > 0 { text += onOneLine ? ", " : "," }
      if !onOneLine { text += margin }
      writing(item, &text, indent + 2)
    }
    if !onOneLine { text += margin.dropLast(2) }
    text += marks.1
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.isUnsafeToShow:
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

  private var isShort: Bool { (room(in: 96) ?? -1) >= 0 }

  /// What is left of a line's room after the value; nil where it does not fit.
  private func room(in room: Int) -> Int? {
    var left = room
    switch self {
    case .null, .bool: left -= 5
    case .number(let number): left -= number.description.utf8.count
    case .string(let string): left -= string.unicodeScalars.count + 2
    case .array(let items):
      left -= 2
      for item in items {
        guard let rest = item.room(in: left - 2) else { return nil }
        left = rest
      }
    case .object(let members):
      left -= 2
      for member in members {
        guard let rest = member.value.room(in: left - member.name.utf8.count - 6) else {
          return nil
        }
        left = rest
      }
    }
    return left >= 0 ? left : nil
  }
}
