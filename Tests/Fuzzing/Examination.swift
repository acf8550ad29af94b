import AnnualReport
import ReportFiles

/// What is done to every input: it is read, checked, and written in every form.
public enum Examination {
  /// Reads, checks and writes an input; true where a report was read out of it.
  ///
  /// - Parameter inTurn: whether to write one form only, another for the next input.
  @discardableResult
  public static func examine(_ input: Input, inTurn: Bool = false) -> Bool {
    do throws(Unreadable) {
      let read = try ReportReader().read(input.bytes, named: input.name)
      let file = CheckedFile(file: input.name, read: read)
      // The seeds take turns too, so that the form changes only when all of them had theirs.
      for form in inTurn ? [Form.allCases[input.round % Form.allCases.count]] : Form.allCases {
        form.write(file, read)
      }
      return true
    } catch {
      return false
    }
  }
}

/// A form that the program writes.
private enum Form: CaseIterable {
  case json, text, page, markdown, letter

  func write(_ file: CheckedFile, _ read: ReadReport) {
    switch self {
    case .json: _ = JSON.array([file.json, read.report.json(file: file.file)]).serialized
    case .text: _ = file.text + read.text(file: file.file)
    case .page: _ = PrintedReport(read.report).html
    case .markdown: _ = PrintedReport(read.report).markdown
    case .letter: _ = ReturnLetter(file)?.text
    }
  }
}
