public import AnnualReport
import ReportFiles
import ReportSamples

extension Seed {
  /// The sample reports in every form that the program writes.
  public static var samples: [Seed] {
    written(Sample.faulty, name: "faulty") + written(Sample.abridged, name: "abridged")
      + written(Sample.report(.y2019, year: 2020), name: "2019")
  }

  /// A report in every form that the program writes.
  public static func written(_ report: Report, name: String) -> [Seed] {
    let printed = PrintedReport(report)
    let workbook = (try? ReportWorkbook(report).bytes) ?? []
    let document = (try? printed.docx) ?? []
    return [
      Seed("\(name).xlsx", workbook), Seed("\(name).docx", document),
      Seed("\(name).json", Array(report.json(file: name).serialized.utf8)),
      Seed("\(name).html", Array(printed.html.utf8)),
      Seed("\(name).txt", Array(printed.text.utf8)),
      Seed("\(name).md", Array(printed.markdown.utf8)),
    ]
  }
}
