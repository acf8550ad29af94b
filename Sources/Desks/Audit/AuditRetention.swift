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

  private init(months: Int, unchecked: Void) { self.months = months }
}
