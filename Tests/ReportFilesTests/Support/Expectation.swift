import AnnualReport
import ReportFiles
import Testing

/// What reading a fixture came to, compared with the figures it was made from.
struct Outcome {
  /// Cells that were read as another number than was printed, without a doubt.
  var silentlyWrong: [String] = []
  /// Cells that were not read, or read with a doubt.
  var doubtful: [Cell] = []
  /// Cells that were read right.
  var right = 0

  init(_ report: Report, _ figures: Figures) {
    for (cell, number) in figures.numbers {
      let reading = report[cell]
      switch reading.value {
      case .number(number) where reading.doubt == nil: right += 1
      case .number(number): doubtful.append(cell)
      case .blank where number == .zero && reading.doubt == nil: right += 1
      case .unread, .text: doubtful.append(cell)
      default:
        if reading.doubt != nil {
          doubtful.append(cell)
        } else {
          silentlyWrong.append("\(cell): \(number) read as \(reading.value) «\(reading.raw)»")
        }
      }
    }
    silentlyWrong.sort()
    doubtful.sort()
  }
}

/// Reads a text and expects every figure of it, with no doubt.
func expectAllRead(
  _ text: String, _ figures: Figures, named name: String = "report.txt",
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  try expectAllRead(Array(text.utf8), figures, named: name, sourceLocation: sourceLocation)
}

/// Reads a file and expects every figure of it, with no doubt.
func expectAllRead(
  _ bytes: [UInt8], _ figures: Figures, named name: String,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let report = try ReportReader().read(bytes, named: name).report
  let outcome = Outcome(report, figures)
  #expect(
    outcome.silentlyWrong.isEmpty && outcome.doubtful.isEmpty,
    "wrong: \(outcome.silentlyWrong.prefix(8)) doubtful: \(outcome.doubtful.prefix(12))",
    sourceLocation: sourceLocation)
  #expect(report.edition == figures.edition, sourceLocation: sourceLocation)
  #expect(report.year == figures.year, sourceLocation: sourceLocation)
  #expect(report.organ == figures.organ, sourceLocation: sourceLocation)
}
