import AnnualReport
import ArgumentParser
import Foundation
import Glibc
import ReportFiles

/// How a result is printed.
enum Format: String, CaseIterable, ExpressibleByArgument {
  case text, json, xlsx, html
}

/// Options of every command that reads reports.
struct ReadingOptions: ParsableArguments {
  @Option(
    name: .customLong("max-size"),
    help: ArgumentHelp("Files larger than this are not read.", valueName: "MB"))
  var maxSize = 20

  @Option(
    help: ArgumentHelp(
      "How many files to read at once; by default one a core.",
      valueName: "N"))
  var jobs: Int?

  mutating func validate() throws {
    guard (1...2000).contains(maxSize) else {
      throw ValidationError("--max-size: a number of megabytes from 1 to 2000.")
    }
    guard jobs.map({ (1...256).contains($0) }) ?? true else {
      throw ValidationError("--jobs: a number from 1 to 256.")
    }
  }

  /// What reads the files.
  var shelf: Shelf { Shelf(maxBytes: maxSize << 20) }

  /// How many files are read at once.
  var workers: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }
}

/// Options of every command that prints a result.
struct OutputOptions: ParsableArguments {
  @Option(help: "How to print the result: text, json, xlsx or html.")
  var format: Format = .text

  @Option(
    help: ArgumentHelp("Write to this file instead of the standard output.", valueName: "FILE"))
  var output: String?

  /// Writes the result where it was asked for.
  func write(_ bytes: [UInt8]) throws {
    try Output(file: output).write(bytes, isBinary: format == .xlsx)
  }
}

/// Where a result goes.
struct Output {
  var file: String?

  func write(_ bytes: [UInt8], isBinary: Bool) throws {
    if let file {
      do throws(OutputFault) {
        try FileBytes.write(bytes, to: FilePath(file))
      } catch {
        StandardError.write("\(error)\n")
        throw ExitCode(EX_CANTCREAT)
      }
      return
    }
    guard !isBinary || !StandardOutput.isTerminal else {
      throw ValidationError("A workbook or document cannot be shown here; add --output FILE.")
    }
    StandardOutput.write(bytes)
  }
}
