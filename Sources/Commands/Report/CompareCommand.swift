import ArgumentParser
import ReportFiles

/// `gongkai report compare`: sets two reports side by side.
struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Set two years or two organs side by side.",
    discussion: "Ends with 2 where a file could not be read.")

  @Argument(help: ArgumentHelp("The first report.", valueName: "A"))
  var first: String

  @Argument(help: ArgumentHelp("The second report.", valueName: "B"))
  var second: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var reading: ReadingOptions

  func run() async throws {
    let shelf = reading.shelf
    let left = try shelf.reportOrExit(in: first)
    let right = try shelf.reportOrExit(in: second)
    let grid = ComparisonGrid(left.report, from: first, right.report, from: second)
    switch output.format {
    case .text: try output.write(Array(grid.text.utf8))
    case .json: try output.write(Array((grid.json.serialized + "\n").utf8))
    case .html: try output.write(Array(grid.html.utf8))
    case .xlsx: try output.write(grid.workbook)
    }
  }
}

extension Shelf {
  /// The report in a file; says why it cannot be read and ends the program where it cannot.
  func reportOrExit(in path: String) throws -> ReadReport {
    do throws(Unreadable) {
      return try report(in: FilePath(path))
    } catch {
      StandardError.write(CheckedFile(file: path, outcome: .unreadable(error)).text)
      throw ExitCode(BatchStatus.fileUnreadable.rawValue)
    }
  }
}
