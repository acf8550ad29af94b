public import Workdays

extension Law {
  /// The last day for publishing what was formed or changed on a day.
  ///
  /// - SeeAlso: 条例 第二十六条
  public func publicationDue(formedOn day: CivilDate) -> CivilDate {
    calendar.day(limits(on: day).publication, workingDaysAfter: day)
  }

  /// Who reports.
  public enum Reporter: Sendable {
    /// A department of a government at county level or above; townships as a rule too [K].
    case department
    /// A government, through its supervising organ.
    case government
  }

  /// The last day for the annual report about a year, if there is such a year.
  ///
  /// - SeeAlso: 条例 第四十九条
  public func annualReportDue(about year: Int, by reporter: Reporter) -> CivilDate? {
    let id: Provision.ID = reporter == .department ? .departmentReport : .governmentReport
    guard case .annualDay(let month, let day) = Provision.latest(id).value else {
      preconditionFailure("\(id) names no day")
    }
    return CivilDate(year: year + 1, month: month, day: day)
  }
}
