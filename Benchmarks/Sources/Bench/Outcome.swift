import Foundation

/// A promise, and what was measured of it.
struct Outcome: Encodable {
  var name: String
  var measured: Double
  var unit: String
  var limit: Double
  var detail: String

  /// Whether the promise is kept.
  var holds: Bool { measured <= limit }

  static func table(_ outcomes: [Outcome]) -> String {
    let head = "| what | measured | limit | | how |\n|---|---|---|---|---|\n"
    return head
      + outcomes.map { outcome in
        "| \(outcome.name) | \(outcome.shown(outcome.measured)) | \(outcome.shown(outcome.limit)) "
          + "| \(outcome.holds ? "kept" : "missed") | \(outcome.detail) |"
      }.joined(separator: "\n")
  }

  static func json(_ outcomes: [Outcome]) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    return (try? encoder.encode(outcomes)).map { String(decoding: $0, as: UTF8.self) } ?? "[]"
  }

  private func shown(_ number: Double) -> String { String(format: "%.2f %@", number, unit) }
}
