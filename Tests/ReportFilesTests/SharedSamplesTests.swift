import AnnualReport
import Foundation
import ReportFiles
import Testing

/// The samples that stand beside the tree where they are given; without them these tests say
/// that they did not run.
enum SharedSamples {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared/reports")

  static var areHere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: name)))
  }

  static func truth() throws -> [String: [String: Double]] {
    let data = try Data(contentsOf: folder.appending(path: "practice/truth.json"))
    return try JSONDecoder().decode([String: [String: Double]].self, from: data)
  }
}

@Suite(.enabled(if: SharedSamples.areHere, "the shared samples are not beside the tree"))
struct SharedSamplesTests {
  @Test(arguments: [
    "standard.html", "word-export.html", "blank-zeros.html", "flattened.txt",
    "one-cell-a-line.txt", "word.docx",
  ])
  func `every cell of a practice report is read, a blank where the truth is zero`(
    name: String
  ) throws {
    let truth = try #require(try SharedSamples.truth()[name])
    let read = try ReportReader().read(try SharedSamples.bytes("practice/\(name)"), named: name)
    var wrong: [String] = []
    for (address, number) in truth.sorted(by: { $0.key < $1.key }) {
      let cell = try #require(Cell(address))
      let reading = read.report[cell]
      let matches =
        reading.value.number.map { $0.description == decimal(number) }
        ?? (reading.value == .blank && number == 0)
      if !matches {
        wrong.append(
          "\(address) \(decimal(number)) ≠ \(reading.value) «\(reading.raw)» \(String(describing: reading.doubt))"
        )
      }
    }
    #expect(
      wrong.isEmpty, "\(wrong.count) of \(truth.count): \(wrong.prefix(30).joined(separator: "\n"))"
    )
  }

  private func decimal(_ number: Double) -> String {
    number == number.rounded() ? String(Int(number)) : String(number)
  }
}
