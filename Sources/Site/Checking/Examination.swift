import AnnualReport
import ReportFiles

/// A file that a visitor sent, read and checked, with all that the page shows of it.
struct Examination: Sendable {
  /// The file's name, made harmless.
  var file: FileName
  /// What became of it.
  var outcome: Outcome

  /// What came of a file.
  enum Outcome: Sendable {
    /// It was read and checked, against the file named where last year's report was found.
    case checked(ReadReport, Checkup, previous: FileName?)
    /// It could not be read.
    case unreadable(Unreadable)
  }

  /// The value that the papers are made of.
  var checkedFile: CheckedFile {
    switch outcome {
    case .checked(let read, let checkup, _):
      CheckedFile(file: file.shown, outcome: .checked(ReportHead(read), checkup))
    case .unreadable(let why):
      CheckedFile(file: file.shown, outcome: .unreadable(why))
    }
  }

  /// Whether it comes before another where the worst comes first: files that could not be read,
  /// then by errors, then by warnings.
  func isWorse(than other: Examination) -> Bool { gravity > other.gravity }

  private var gravity: (Int, Int, Int) {
    let file = checkedFile
    return (file.checkup == nil ? 1 : 0, file.count(.error), file.count(.warning))
  }
}
