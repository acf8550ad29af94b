public import Workdays

/// For how long it is kept from where somebody acted.
///
/// What was done is kept for good.
public struct AuditRetention: Hashable, Sendable {
  /// Months.
  public let months: Int

  /// Six months, the least that the law allows.
  ///
  /// - SeeAlso: 网络安全法(2017-06-01 起施行)第二十一条第三项.
  public static let minimum = AuditRetention(months: 6, unchecked: ())

  /// So many months; nothing where the law asks for more.
  public init?(months: Int) {
    guard months >= AuditRetention.minimum.months else { return nil }
    self.init(months: months, unchecked: ())
  }

  /// The first day of which everything is kept on a day: the first of a month, so that erasing has
  /// something to do, and leaves a trace, once a month only.
  public func firstDayKept(on day: CivilDate) -> CivilDate {
    let number = day.year * 12 + day.month - 1 - months
    return CivilDate(year: number / 12, month: number % 12 + 1, day: 1) ?? day
  }

  private init(months: Int, unchecked: Void) { self.months = months }
}
