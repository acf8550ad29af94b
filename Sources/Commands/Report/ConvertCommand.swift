import ArgumentParser
import ReportFiles

/// `gongkai report convert`: writes a report anew in another kind of file.
struct ConvertCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Write an annual report anew as another kind of file.",
    discussion: "Ends with 2 where the file could not be read.")

  @Argument(help: ArgumentHelp("The report.", valueName: "FILE"))
  var file: String

  @Option(help: "The kind of file: json, xlsx, docx, html, text or md.")
  var to: Kind

  @Option(
    help: ArgumentHelp("Write to this file instead of the standard output.", valueName: "FILE"))
  var output: String?

  @OptionGroup var reading: ReadingOptions

  /// A kind of file that a report can be written as.
  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case json, xlsx, docx, html, text, md
  }

  func run() async throws {
    let report = try reading.shelf.reportOrExit(in: file).report
    let bytes =
      switch to {
      case .json: Array((report.json(file: file).serialized + "\n").utf8)
      case .xlsx: try ReportWorkbook(report).bytes
      case .docx: try PrintedReport(report).docx
      case .html: Array(PrintedReport(report).html.utf8)
      case .text: Array(PrintedReport(report).text.utf8)
      case .md: Array(PrintedReport(report).markdown.utf8)
      }
    try Output(file: output).write(bytes, isBinary: to == .xlsx || to == .docx)
  }
}
