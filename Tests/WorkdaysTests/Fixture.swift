import Foundation

/// The lines of a file beside the tests, without the first.
func fixtureLines(_ name: String, file: String = #filePath) throws -> [[String]] {
  let folder = URL(filePath: file).deletingLastPathComponent()
  let text = try String(
    contentsOf: folder.appending(path: "Fixtures/\(name)"), encoding: .utf8)
  return text.split(whereSeparator: \.isNewline).dropFirst().map { line in
    line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  }
}
