import Foundation
import Testing

@testable import Commands

@Suite struct `The settings` {
  @Test func `hold their defaults where nothing is set`() async throws {
    let settings = try await Settings(environment: [:], file: nil)
    #expect(settings.flaws.isEmpty)
    for setting in Setting.all {
      #expect(settings(setting).value == setting.fallback)
      #expect(settings(setting).source == .fallback)
    }
  }

  @Test func `take the environment before the file`() async throws {
    let program = try Program()
    defer { program.remove() }
    try program.write(#"{"http":{"port":1234,"host":"::1"}}"#, to: "c.json")
    let settings = try await Settings(
      environment: ["GONGKAI_HTTP_PORT": "80", "GONGKAI_HTTP_TRUSTED_PROXIES": "127.0.0.1, ::1"],
      file: program.folder.appending(path: "c.json").path)
    #expect(settings.number(.port) == 80)
    #expect(settings(.port).source == .environment)
    #expect(settings(.host).value == "::1")
    #expect(settings(.host).source == .file)
    #expect(settings(.trustedProxies).value == "127.0.0.1,::1")
  }

  @Test(arguments: [
    (["GONGKAI_HTTP_PORT": "70000"], "http.port: must be a whole number from 0 to 65535"),
    (["GONGKAI_HTTP_PORT": "eighty"], "http.port: must be a whole number from 0 to 65535"),
    (
      ["GONGKAI_LOG_FORMAT": "xml"], "log.format: must be one of json, text"
    ),
    (["GONGKAI_AUDIT_KEEP_MONTHS": "5"], "audit.keepMonths: must be a whole number from 6 to 600"),
    (["GONGKAI_HTPP_PORT": "80"], "GONGKAI_HTPP_PORT: no such setting"),
  ])
  func `that are wrong are named and do not hold`(
    environment: [String: String], words: String
  ) async throws {
    let settings = try await Settings(environment: environment, file: nil)
    #expect(settings.flaws.map(\.words) == [words])
    #expect(settings.number(.port) == 8080)
  }

  @Test func `stand in the documentation, each with its variable, default and meaning`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/operating.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    for setting in Setting.all {
      let fallback = setting.fallback.isEmpty ? "–" : "`\(setting.fallback)`"
      let row = "| `\(setting.key)` | `\(setting.variable)` | \(fallback) | \(setting.meaning) |"
      #expect(text.contains(row), "\(row)")
    }
  }
}

@Suite struct `gongkai config check` {
  let program: Program
  init() throws { program = try Program() }

  @Test func `shows no secret`() throws {
    try program.write(#"{"store":{"postgres":"password=hidden"}}"#, to: "c.json")
    let run = try program.run("config", "check", "--config", "c.json")
    #expect(run.status == 0)
    #expect(run.output.contains("store.postgres = (set)  [file]"))
    #expect(!run.output.contains("hidden"))
    program.remove()
  }

  @Test(arguments: ["", "[1]", "{", "{\"http\":{\"prot\":1}}"])
  func `ends with a status of its own where the file is wrong`(text: String) throws {
    try program.write(text, to: "c.json")
    let run = try program.run("config", "check", "--config", "c.json")
    #expect(run.status == (text.hasPrefix("{\"") ? 1 : 78))
    #expect(!run.errors.isEmpty && !run.errors.contains("Error("))
    program.remove()
  }
}
