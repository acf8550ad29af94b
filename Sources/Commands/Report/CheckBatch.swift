import AnnualReport
import ReportFiles

/// Checks many files, each together with last year's report where that is among them.
struct CheckBatch {
  var shelf: Shelf
  var workers: Int
  var context: CheckContext

  /// What a batch came to.
  struct Outcome {
    /// The files that were to be checked.
    var files: [CheckedFile]
    /// Those of last year's files that could not be read.
    var unreadablePrevious: [CheckedFile]
  }

  /// Checks the files; `previous` are reports of last year that are not checked themselves.
  ///
  /// A report is dropped as soon as it has been checked. Only what next year's report has to
  /// agree with is kept, so that the files may come in any order.
  func check(_ files: [FilePath], previous: [FilePath]) async -> Outcome {
    let shelf = shelf
    let context = context
    let earlier = await Workers.map(previous, jobs: workers, progress: ProgressBar()) { path in
      Entry(path, on: shelf) { read in CheckedFile(file: path.text, unchecked: read) }
    }
    let read = await Workers.map(files, jobs: workers, progress: ProgressBar()) { path in
      Entry(path, on: shelf) { CheckedFile(file: path.text, read: $0, context: context) }
    }
    let links = YearLinks((earlier + read).compactMap(\.link))
    let given = files.count == 1 && previous.count == 1 ? earlier.first?.link : nil
    return Outcome(
      files: read.map { $0.completed(among: links, otherwise: given, context: context) },
      unreadablePrevious: earlier.map(\.file).filter { $0.head == nil })
  }
}

/// A file of a batch once its report has been dropped.
private struct Entry: Sendable {
  var file: CheckedFile
  var link: YearLink?

  init(_ path: FilePath, on shelf: Shelf, checking: (ReadReport) -> CheckedFile) {
    do throws(Unreadable) {
      let read = try shelf.report(in: path)
      link = YearLink(read.report)
      file = checking(read)
    } catch {
      file = CheckedFile(file: path.text, outcome: .unreadable(error))
    }
  }

  /// The checked file, compared with last year's report where there is one.
  func completed(
    among links: YearLinks, otherwise given: YearLink?, context: CheckContext
  ) -> CheckedFile {
    guard case .checked(let head, let checkup) = file.outcome, let link,
      let previous = links.previous(of: head.organ, year: head.year) ?? given
    else { return file }
    let completed = checkup.completed(with: previous, link: link, context: context)
    return CheckedFile(file: file.file, outcome: .checked(head, completed))
  }
}

extension CheckedFile {
  /// A report that was read and not checked.
  fileprivate init(file: String, unchecked read: ReadReport) {
    self.init(
      file: file,
      outcome: .checked(ReportHead(read), Checkup(findings: [], proposals: [], undecided: [])))
  }
}
