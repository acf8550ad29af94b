import AnnualReport
import ArgumentParser
import ReportFiles

/// `gongkai report check`: checks reports and says what is wrong with each.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check annual reports: sums, years, prose and form.",
    discussion: """
      Ends with 0 where no error was found, with 1 where one was, and with 2 where a file could \
      not be read.
      """)

  @Argument(help: ArgumentHelp("Files, and folders with files.", valueName: "PATH"))
  var paths: [String]

  @OptionGroup var output: OutputOptions
  @OptionGroup var reading: ReadingOptions

  @Option(
    help: ArgumentHelp(
      "Last year's report, or a folder of them; may be given several times.", valueName: "PATH"))
  var previous: [String] = []

  @Option(
    name: .customLong("may-issue-rules"),
    help: "Whether the organs may issue rules of government (规章); by default judged by name.")
  var mayIssueRules: YesOrNo?

  @Option(
    help: ArgumentHelp(
      "Write a return letter (退回修改意见, DOCX) about each faulty file into this folder.",
      valueName: "FOLDER"))
  var letters: String?

  func run() async throws {
    let batch = CheckBatch(
      shelf: reading.shelf, workers: reading.workers,
      context: CheckContext(mayIssueRules: mayIssueRules.map { $0 == .yes }))
    let outcome = await batch.check(
      FileSearch.files(in: paths), previous: FileSearch.files(in: previous))
    try output.write(output.format.bytes(of: outcome.files))
    if let letters { try LetterFolder(path: letters).write(outcome.files) }
    for failure in outcome.unreadablePrevious {
      StandardError.write(failure.text)
    }
    let status = BatchStatus(outcome.files + outcome.unreadablePrevious)
    if status != .clean { throw ExitCode(status.rawValue) }
  }
}

/// An answer to a question.
enum YesOrNo: String, CaseIterable, ExpressibleByArgument {
  case yes, no
}

extension Format {
  /// Checked files in this format.
  fileprivate func bytes(of files: [CheckedFile]) throws -> [UInt8] {
    switch self {
    case .text: Array(FindingsText(files).text.utf8)
    case .json: Array((JSON.array(files.map(\.json)).serialized + "\n").utf8)
    case .html: Array(FindingsPage(files).html.utf8)
    case .xlsx: try FindingsWorkbook(files).bytes
    }
  }
}
