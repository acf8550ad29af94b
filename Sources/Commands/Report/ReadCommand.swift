import ArgumentParser
import ReportFiles

/// `gongkai report read`: reads reports and prints every figure with what is blank or doubtful.
struct ReadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Read annual reports and print their figures.",
    discussion: """
      `-` reads the standard input. Several files come as a JSON array. Ends with 2 where a file \
      could not be read.
      """)

  @Argument(help: ArgumentHelp("Files, and folders with files.", valueName: "FILE"))
  var files: [String]

  @OptionGroup var output: OutputOptions
  @OptionGroup var reading: ReadingOptions

  func run() async throws {
    let paths = FileSearch.files(in: files)
    let isOne = paths == files.map(FilePath.init) && paths.count == 1
    if output.format == .xlsx || output.format == .html, !isOne {
      throw ValidationError("A workbook or page holds one report: name one file.")
    }
    let shelf = reading.shelf
    let format = output.format
    let results = await Workers.map(paths, jobs: reading.workers, progress: ProgressBar()) { path in
      Figures(of: path, on: shelf, as: format)
    }
    for case .unreadable(let file) in results { StandardError.write(file.text) }
    for case .fault(let fault) in results { throw fault }
    try output.write(join(results.compactMap(\.bytes), standsAlone: isOne))
    if results.contains(where: { $0.bytes == nil }) {
      throw ExitCode(BatchStatus.fileUnreadable.rawValue)
    }
  }

  private func join(_ parts: [[UInt8]], standsAlone: Bool) -> [UInt8] {
    guard output.format == .json, !standsAlone else { return Array(parts.joined()) }
    let bodies = parts.map { $0.dropLast() }
    return Array("[\n".utf8) + Array(bodies.joined(separator: Array(",\n".utf8)))
      + Array("\n]\n".utf8)
  }
}

/// A report's figures in a format, or why there are none.
private enum Figures: Sendable {
  case printed([UInt8])
  case unreadable(CheckedFile)
  case fault(any Error)

  init(of path: FilePath, on shelf: Shelf, as format: Format) {
    do {
      let read = try shelf.report(in: path)
      self = .printed(try read.figures(file: path.text, as: format))
    } catch let reason as Unreadable {
      self = .unreadable(CheckedFile(file: path.text, outcome: .unreadable(reason)))
    } catch {
      self = .fault(error)
    }
  }

  var bytes: [UInt8]? {
    guard case .printed(let bytes) = self else { return nil }
    return bytes
  }
}

extension ReadReport {
  fileprivate func figures(file: String, as format: Format) throws -> [UInt8] {
    switch format {
    case .text: Array((text(file: file) + "\n").utf8)
    case .json: Array((report.json(file: file).serialized + "\n").utf8)
    case .html: Array(figuresPage(file: file).utf8)
    case .xlsx: try ReportWorkbook(report).bytes
    }
  }
}
