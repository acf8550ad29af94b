/// The edition of the statutory form that a report is printed in.
///
/// - SeeAlso: 国办公开办函〔2021〕30号 (2021), 国办公开办函〔2019〕60号 (2019).
public enum Edition: String, CaseIterable, Sendable {
  /// The form in force since the report for 2021.
  case y2021 = "2021"
  /// The trial form of 2019, used for the reports for 2019 and 2020.
  case y2019 = "2019"

  /// The edition that the reports for a year must use; nil before 2019, when there was none.
  public static func inForce(for year: Int) -> Edition? {
    if year >= 2021 { return .y2021 }
    return year >= 2019 ? .y2019 : nil
  }
}
