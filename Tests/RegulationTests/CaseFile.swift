import Foundation
import Regulation
import Testing
import Workdays

/// A case of a file: what its columns say, and the line it stands on.
struct Case: CustomTestStringConvertible, Sendable {
  let file: String
  let line: Int
  let fields: [String: String]

  subscript(_ column: String) -> String { fields[column] ?? "" }

  func day(_ column: String) -> CivilDate? { CivilDate(self[column]) }

  var testDescription: String {
    "\(file):\(line) \(self["name"]) \(self["example"])\(self["kind"]) \(self["reason"])"
  }

  /// The cases of a file in `Cases`; a column that a row does not have fails on use.
  static func all(_ file: String, source: String = #filePath) -> [Case] {
    let url = URL(filePath: source).deletingLastPathComponent().appending(path: "Cases/\(file)")
    guard let text = try? String(contentsOf: url, encoding: .utf8) else { return [] }
    let lines = text.split(whereSeparator: \.isNewline).map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    guard let header = lines.first else { return [] }
    return lines.enumerated().dropFirst().map { index, fields in
      precondition(fields.count == header.count, "\(file):\(index + 1) has \(fields.count) fields")
      return Case(
        file: file, line: index + 1,
        fields: Dictionary(uniqueKeysWithValues: zip(header, fields)))
    }
  }
}

extension Case {
  /// The question that the columns channel, received, events and today ask.
  func question() throws -> ClockQuestion {
    let events = try self["events"].split(separator: ";").map { text in
      let words = text.split(separator: " ").map(String.init)
      return ClockQuestion.Event(
        try required(EventKind(rawValue: words[0])), on: try required(CivilDate(words[1])))
    }
    let received = try required(day("received"))
    return ClockQuestion(
      received: received, channel: try required(Channel(rawValue: self["channel"])),
      events: events, today: day("today") ?? received)
  }

  func required<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw Unreadable(place: testDescription) }
    return value
  }

  struct Unreadable: Error { let place: String }
}
