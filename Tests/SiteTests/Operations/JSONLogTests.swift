import Foundation
import Logging
import NIOConcurrencyHelpers
import Testing

@testable import Site

@Suite struct `A line of the log` {
  private let lines = NIOLockedValueBox<[String]>([])

  private var logger: Logger {
    let lines = lines
    var logger = Logger(label: "test") { _ in
      JSONLog(level: .info) { line in lines.withLockedValue { $0.append(line) } }
    }
    logger[metadataKey: "request"] = "n1"
    return logger
  }

  private func object() throws -> [String: String] {
    let line = try #require(lines.withLockedValue { $0.first })
    let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
    return try #require(object as? [String: String])
  }

  @Test func `is one JSON object with the request's number`() throws {
    logger.info("Answered", metadata: ["path": "/公开"])
    let object = try object()
    #expect(object["message"] == "Answered")
    #expect(object["level"] == "info")
    #expect(object["request"] == "n1")
    #expect(object["path"] == "/公开")
    #expect(object["time"]?.hasSuffix("Z") == true)
  }

  @Test(arguments: ["a\nb", "a\rb", "\"}{", "\\", "\u{7}", "\u{2028}", "\u{85}"])
  func `cannot be forged by what is logged`(text: String) throws {
    logger.info("x", metadata: ["path": "\(text)"])
    let line = try #require(lines.withLockedValue { $0.first })
    #expect(!line.unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{2028}" || $0 == "\u{85}" })
    #expect(try object()["path"] == text)
  }

  @Test func `below the level is not written`() {
    logger.debug("x")
    #expect(lines.withLockedValue { $0.isEmpty })
  }
}
