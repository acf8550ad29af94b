/// What a finding found, as facts without wording.
public enum Fact: Hashable, Sendable {
  /// Two sums of cells that should be equal are not; `column` or `row` names the line checked.
  case equation
  /// The figure that last year's report (year, cell) hands over is another one.
  case lastYear(Int, Cell)
  /// What was in force at the end of last year, with what came and went, comes to another figure.
  case stock(Int, before: Quantity)
  /// What stands in the cell.
  case printed(String)
  /// Cells of a table that are blank where the form wants a number.
  case blanks(Table, count: Int)
  /// Sections that were not found.
  case missingSections([SectionKind])
  /// A section that stands before one that the form puts first.
  case sectionOrder(SectionKind, before: SectionKind)
  /// A section whose heading is not the form's.
  case heading(SectionKind, printed: String)
  /// Tables that were not found.
  case missingTables([Table])
  /// The report for a year is printed in an edition that was not in force for it.
  case edition(Edition, year: Int)
  /// (六)其他处理 stands in one row.
  case abridged
  /// The period as printed; the year that it should cover.
  case period(String, year: Int?)
  /// Another year than the report's own, with the words that it stands in.
  case otherYear(Int, own: Int, quote: String)
  /// Words that do not belong in a finished report.
  case leftover(String)
  /// A count whose number was never filled in.
  case emptyNumber(String)
  /// Section six says nothing of the information processing fee.
  case feesUnsaid
  /// The organ cannot issue rules, but its report counts some.
  case rulesWithoutPower(String?)
  /// Nothing was received or carried in, but there are remedies.
  case remediesWithoutApplications
  /// An amount that can hardly be in 万元.
  case amountInYuan(Quantity)
  /// All figures are zero (or, where so, blank).
  case allZero(blank: Bool)
  /// A claim made in prose that no admissible reading of the cells bears out.
  case claim(Claim)
  /// A list in prose that does not add up to its own total.
  case list(ProseList)
}
