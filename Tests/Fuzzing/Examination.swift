import AnnualReport
import ReportFiles

/// What is done to every input: it is read, checked, and written in every form.
public enum Examination {
  /// Reads, checks and writes an input; true where a report was read out of it.
  @discardableResult
  public static func examine(_ input: Input) -> Bool {
    do throws(Unreadable) {
      let read = try ReportReader().read(input.bytes, named: input.name)
      let file = CheckedFile(file: input.name, read: read)
      _ = JSON.array([file.json, read.report.json(file: input.name)]).serialized
      _ = file.text + read.text(file: input.name)
      _ = PrintedReport(read.report).html + PrintedReport(read.report).markdown
      _ = ReturnLetter(file)?.text
      return true
    } catch {
      return false
    }
  }
}
