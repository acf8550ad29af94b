/// Days to remember, for a calendar program (iCalendar).
///
/// - SeeAlso: RFC 5545
public struct CalendarDocument: Hashable, Sendable {
  /// A day as the civil calendar names it.
  public struct Day: Hashable, Sendable {
    /// The year.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month.
    public let day: Int

    /// A day.
    public init(year: Int, month: Int, day: Int) {
      self.year = year
      self.month = month
      self.day = day
    }
  }

  /// A whole day with something to remember.
  public struct Entry: Hashable, Sendable {
    /// What tells it from every other entry anywhere; the same again replaces it.
    public let identifier: String
    /// The day.
    public let day: Day
    /// What is to be remembered.
    public let title: String
    /// More about it, in lines.
    public let text: String
    /// Whether the day may still change.
    public let isTentative: Bool

    /// A whole day with something to remember.
    public init(
      identifier: String, day: Day, title: String, text: String, isTentative: Bool = false
    ) {
      self.identifier = identifier
      self.day = day
      self.title = title
      self.text = text
      self.isTentative = isTentative
    }
  }

  /// What the calendar is called.
  public var name: String
  /// The day on which it was written.
  public var writtenOn: Day
  /// The days.
  public var entries: [Entry]

  /// Days to remember.
  public init(name: String, writtenOn: Day, entries: [Entry]) {
    self.name = name
    self.writtenOn = writtenOn
    self.entries = entries
  }

  /// The file's content.
  public var bytes: [UInt8] {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Gongkai//Gongkai//ZH", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "X-WR-CALNAME:\(CalendarDocument.escaped(name))",
    ]
    for entry in entries {
      lines += [
        "BEGIN:VEVENT", "UID:\(CalendarDocument.escaped(entry.identifier))",
        "DTSTAMP:\(writtenOn.digits)T000000Z", "DTSTART;VALUE=DATE:\(entry.day.digits)",
        "SUMMARY:\(CalendarDocument.escaped(entry.title))",
        "DESCRIPTION:\(CalendarDocument.escaped(entry.text))",
        "STATUS:\(entry.isTentative ? "TENTATIVE" : "CONFIRMED")", "TRANSP:TRANSPARENT",
        "END:VEVENT",
      ]
    }
    lines.append("END:VCALENDAR")
    return lines.flatMap { CalendarDocument.folded($0) }
  }

  /// A text with what has a meaning of its own in the format written out.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += "\\\(scalar)"
      case "\n": escaped += "\\n"
      case _ where scalar.properties.generalCategory == .control: continue
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// A line of at most 75 octets and its continuations, which begin with a space; no character is
  /// cut in two.
  private static func folded(_ line: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var length = 0
    for scalar in line.unicodeScalars {
      let encoded = Array(String(scalar).utf8)
      if length + encoded.count > 75 {
        bytes += [0x0D, 0x0A, 0x20]
        length = 1
      }
      bytes += encoded
      length += encoded.count
    }
    return bytes + [0x0D, 0x0A]
  }
}

extension CalendarDocument.Day {
  /// The day as 20260318.
  fileprivate var digits: String {
    [(year, 4), (month, 2), (day, 2)].map { number, width in
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }.joined()
  }
}
