import AnnualReport
import ReportFiles
import Testing

/// Reports as PDFs: with the rules of their tables, cut by the end of a page, and without rules.
@Suite struct PaperLayoutTests {
  private func outcome(_ bytes: [UInt8], _ figures: Figures) throws -> (Report, Outcome) {
    let report = try ReportReader().read(bytes, named: "a.pdf").report
    return (report, Outcome(report, figures))
  }

  @Test(arguments: [false, true])
  func `a table's rules tell its cells, empty ones too`(hasBars: Bool) throws {
    for seed in UInt64(1)...3 {
      let figures = Figures(seed: seed, sparse: seed == 2)
      try expectAllRead(
        figures.paper(PaperStyle(hasBars: hasBars, zero: seed == 1 ? "0" : "")), figures,
        named: "a.pdf")
    }
  }

  @Test(arguments: [Row.partlyDisclosed, .notProcessedConfirmation, .otherFeeUnpaid])
  func `a row that the end of a page cuts in two is one row`(row: Row) throws {
    let figures = Figures(seed: 5)
    for breaksBeforeFigures in [false, true] {
      try expectAllRead(
        figures.paper(PaperStyle(breakIn: row, breaksBeforeFigures: breaksBeforeFigures)), figures,
        named: "a.pdf")
    }
  }

  @Test(arguments: [true, false])
  func `without rules the labels that began before them tell whose figures they are`(
    isTopAligned: Bool
  ) throws {
    for width in [8, 11, 16] {
      let figures = Figures(seed: UInt64(width))
      let (_, outcome) = try outcome(
        figures.paper(
          PaperStyle(isRuled: false, isTopAligned: isTopAligned, labelWidth: width)), figures)
      #expect(outcome.silentlyWrong.isEmpty, "width \(width)")
      #expect(outcome.doubtful.isEmpty, "width \(width): \(outcome.doubtful.prefix(9))")
    }
  }

  @Test func `without rules empty cells are told by the place of the figures on the page`() throws {
    let figures = Figures(seed: 8)
    let (report, outcome) = try outcome(
      figures.paper(PaperStyle(isRuled: false, zero: "")), figures)
    #expect(outcome.silentlyWrong.isEmpty)
    #expect(outcome.doubtful.filter { $0.table == .iii }.isEmpty, "\(outcome.doubtful)")
    #expect(report.tables.contains(.iii))
  }

  @Test func `a figure's place is its page and its cell of the table there`() throws {
    let report = try ReportReader().read(Figures().paper(), named: "a.pdf").report
    let place = try #require(report[Cell(.carriedIn, .total)].place)
    #expect(place.page == 2 && place.row == 3)
  }
}
