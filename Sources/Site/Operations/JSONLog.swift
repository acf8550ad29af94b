import Foundation
public import Logging

/// Writes each line of the log as a JSON object: `time`, `level`, `message`, and what belongs to it.
public struct JSONLog: LogHandler {
  /// What every line carries.
  public var metadata: Logger.Metadata = [:]
  /// Lines below this level are not written.
  public var logLevel: Logger.Level
  private let write: @Sendable (String) -> Void

  /// A log that hands each line, without its end, to `write`.
  public init(level: Logger.Level, write: @escaping @Sendable (String) -> Void) {
    logLevel = level
    self.write = write
  }

  /// What every line carries under a name.
  public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  /// Writes a line.
  public func log(event: LogEvent) {
    let now = Date.now.formatted(
      .iso8601.year().month().day().time(includingFractionalSeconds: true).timeZone(
        separator: .omitted))
    var pairs = [
      ("time", now), ("level", event.level.rawValue), ("message", event.message.description),
    ]
    let own = metadata.merging(event.metadata ?? [:]) { $1 }
    pairs += own.sorted { $0.key < $1.key }.filter { $0.key != "hb.request.id" }
      .map { ($0.key, $0.value.description) }
    if let error = event.error { pairs.append(("error", String(reflecting: error))) }
    let body = pairs.map { "\(JSONLog.quoted($0.0)):\(JSONLog.quoted($0.1))" }
    write("{\(body.joined(separator: ","))}")
  }

  /// A text as JSON writes it; control characters cannot begin a line of their own.
  static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\u{0}"..<" ", "\u{7F}"..<"\u{A0}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
