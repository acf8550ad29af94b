import ArgumentParser
import Regulation
import ReportFiles
import Workdays

/// Reads what the command line says of days, channels and events, or tells how to write it.
enum LawArgument {
  static func day(
    _ text: String, of option: String, notAfter latest: CivilDate? = nil
  ) throws -> CivilDate {
    guard let day = CivilDate(text) else {
      throw ValidationError("\(option):“\(text.safeForTerminal)”不是有效的日期,应写作 2026-03-02。")
    }
    if let latest, day > latest {
      throw ValidationError("\(option):“\(text)”太远,应不晚于 \(latest)。")
    }
    return day
  }

  static func channel(_ text: String) throws -> Channel {
    guard let channel = Channel(rawValue: text) else {
      let known = Channel.allCases.map(\.rawValue).joined(separator: "、")
      throw ValidationError("--channel:没有“\(text.safeForTerminal)”这种渠道,可以是 \(known)。")
    }
    return channel
  }

  static func event(_ text: String) throws -> ClockQuestion.Event {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count == 2 else {
      throw ValidationError("--event:“\(text.safeForTerminal)”应写作“事项 日期”,如 'extended 2026-03-20'。")
    }
    guard let kind = ClockQuestion.kinds.first(where: { $0.rawValue == words[0] }) else {
      let known = ClockQuestion.kinds.map(\.rawValue).joined(separator: "、")
      throw ValidationError("--event:没有“\(words[0].safeForTerminal)”这种事项,可以是 \(known)。")
    }
    return ClockQuestion.Event(
      kind, on: try day(words[1], of: "--event", notAfter: ClockQuestion.latestDay))
  }

  static func count(_ text: String, of option: String) throws -> Int {
    guard let count = Int(text), (0...Fee.mostUnits).contains(count) else {
      throw ValidationError(
        "\(option):“\(text.safeForTerminal)”不是有效的数量,应为 0 至 \(Fee.mostUnits) 的整数。")
    }
    return count
  }
}

extension [String] {
  /// The one value of an option that may be given once; nothing where it was not given.
  func only(_ option: String) throws -> String? {
    guard count <= 1 else { throw ValidationError("\(option):只能给一次,给了 \(count) 次。") }
    return first
  }
}

/// How an answer of the law is printed.
struct LawFormatOption: ParsableArguments {
  /// The formats.
  enum Format: String { case text, json }

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp("How to print the answer: text or json.", valueName: "FORMAT"))
  var formats: [String] = []

  /// The format that was asked for.
  func value() throws -> Format {
    guard let text = try formats.only("--format") else { return .text }
    guard let format = Format(rawValue: text) else {
      throw ValidationError("--format:“\(text.safeForTerminal)”应为 text 或 json。")
    }
    return format
  }
}
