/// A day as an official document writes it.
public struct OfficialDay: Hashable, Sendable, CustomStringConvertible {
  /// The year, written out.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month.
  public let day: Int

  /// A day; the caller's calendar vouches for it.
  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// In Arabic numerals and without zeros before them: 2026年3月8日.
  ///
  /// - SeeAlso: GB/T 9704—2012, 7.3.5.4
  public var description: String { "\(year)年\(month)月\(day)日" }
}
