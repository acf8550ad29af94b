import Foundation
import Regulation
import Testing

struct DocumentTests {
  private let tests = URL(filePath: #filePath).deletingLastPathComponent()

  /// Rule by rule the tests that hold it; a name may have commas of its own.
  private func testsByRule() throws -> [String: [String]] {
    let url = tests.appending(path: "Cases/tests-by-rule.csv")
    let lines = try String(contentsOf: url, encoding: .utf8).split(whereSeparator: \.isNewline)
    return lines.dropFirst().reduce(into: [:]) { rules, line in
      let fields = line.split(separator: ",", maxSplits: 1).map(String.init)
      rules[fields[0], default: []].append(fields[1])
    }
  }

  @Test
  func `every rule, the decisions and the notices are held by a test, and nothing else is named`()
    throws
  {
    let named = Set(try testsByRule().keys)
    #expect(named == Set(Provision.ID.allCases.map(\.rawValue) + ["decisions", "notices"]))
  }

  @Test func `every test that the document names is there`() throws {
    let folders = [tests, tests.deletingLastPathComponent().appending(path: "WorkdaysTests")]
    let sources = try folders.flatMap {
      try FileManager.default.contentsOfDirectory(at: $0, includingPropertiesForKeys: nil)
    }
    .filter { $0.pathExtension == "swift" }
    .map { try String(contentsOf: $0, encoding: .utf8) }.joined()
    for name in try testsByRule().values.joined() {
      #expect(sources.contains("func `\(name)`"), "\(name)")
    }
  }

  @Test func `the document covers every rule in every version, with its article and its tests`()
    throws
  {
    let document = RegulationDocument(tests: try testsByRule())
    let lines = document.text().split(separator: "\n")
    for provision in Provision.all {
      let row = lines.first {
        $0.contains("| `\(provision.id.rawValue)` | \(provision.effectiveFrom) |")
      }
      let cells = try #require(row).split(separator: "|")
      #expect(cells.count == 7, "\(provision.id)")
      #expect(cells.last?.contains("“") == true, "\(provision.id)")
    }
    for kind in DecisionKind.allCases {
      #expect(lines.contains { $0.hasPrefix("| `\(kind)` |") })
    }
  }

  @Test func `every article that bears on a system is held by a rule or left out with a reason`() {
    #expect((Coverage.held + Coverage.leftOut).sorted() == Coverage.bearing)
    #expect(Coverage.held.contains(33))
    #expect(Coverage.leftOut.contains(44))
  }

  /// With `WRITE_DOCUMENTS` set it is written instead.
  @Test func `the document on the regulation is up to date`() throws {
    let url = tests.appending(path: "../../docs/regulation.md").standardized
    let text = RegulationDocument(tests: try testsByRule()).text()
    if ProcessInfo.processInfo.environment["WRITE_DOCUMENTS"] != nil {
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
    let written = try String(contentsOf: url, encoding: .utf8)
    #expect(written == text, "write it anew: WRITE_DOCUMENTS=1 swift test --filter DocumentTests")
  }
}
