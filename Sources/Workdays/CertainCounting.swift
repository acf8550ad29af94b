/// Why a plain count of working days cannot be given.
public enum CountRefusal: Error, Hashable, Sendable {
  /// The count would need a day before the first year loaded.
  case beforeCertain(from: CivilDate)
  /// The count would need a day beyond the last year loaded.
  case beyondCertain(through: CivilDate)
}

extension WorkdayCalendar {
  /// The working days after the first day up to and including the last, from notices alone.
  ///
  /// The day after which it is counted is not itself needed: 2018-12-31 will do.
  ///
  /// - Throws: `CountRefusal` where a day needed lies outside the years loaded.
  public func certainWorkingDays(
    after day: CivilDate, through last: CivilDate
  ) throws(CountRefusal) -> Int {
    let (earlier, later) = (min(day, last), max(day, last))
    if earlier < later { try requireCertain(earlier.advanced(by: 1)) }
    try requireCertain(later)
    return workingDays(after: day, through: last)
  }

  /// The working days from the first day to the last, both included, from notices alone.
  ///
  /// - Throws: `CountRefusal` where a day needed lies outside the years loaded.
  public func certainWorkingDays(
    from day: CivilDate, through last: CivilDate
  ) throws(CountRefusal) -> Int {
    try requireCertain(day)
    try requireCertain(last)
    return workingDays(from: day, through: last)
  }

  /// The day on which a count of working days ends, from notices alone; backwards where negative.
  ///
  /// - Throws: `CountRefusal` where a day needed lies outside the years loaded.
  public func certainDay(
    _ count: Int, workingDaysAfter day: CivilDate
  ) throws(CountRefusal) -> CivilDate {
    try requireCertain(day)
    // More working days than there are days loaded need not be stepped through one by one.
    let room = certainFrom.days(to: certainThrough)
    guard count <= room else { throw .beyondCertain(through: certainThrough) }
    guard count >= -room else { throw .beforeCertain(from: certainFrom) }
    let end =
      count >= 0
      ? self.day(count, workingDaysAfter: day) : self.day(-count, workingDaysBefore: day)
    try requireCertain(end)
    return end
  }

  private func requireCertain(_ day: CivilDate) throws(CountRefusal) {
    guard day >= certainFrom else { throw .beforeCertain(from: certainFrom) }
    guard day <= certainThrough else { throw .beyondCertain(through: certainThrough) }
  }
}
