public import Workdays

/// An information processing fee, by item or by page and never by both.
///
/// - SeeAlso: 国办函〔2020〕109号 第三条
public struct Fee: Hashable, Sendable {
  /// What is charged for.
  public enum Basis: Hashable, Sendable {
    /// By item (按件): these places among the applicant's items of the calendar month.
    case items(after: Int, count: Int)
    /// By page (按量): the pages of one application, a page being one side of A4 or smaller.
    case pages(Int)
  }

  /// What is charged for.
  public let basis: Basis

  /// The derivation: empty where nothing was asked for.
  public let lines: [FeeLine]

  /// The fee, in yuan.
  public var amount: Int { lines.reduce(0) { $0 + $1.amount } }

  /// Where the prices stand.
  public var citation: Citation {
    switch basis {
    case .items: Provision.latest(.feePerItem).citation
    case .pages: Provision.latest(.feePerPage).citation
    }
  }

  /// More units than this are taken for a slip of the keyboard.
  public static let mostUnits = 100_000

  /// The fee for items that follow others of the same applicant in the same calendar month.
  ///
  /// - Throws: `FeeRefusal.impossibleCount` where a number is negative or beyond `mostUnits`.
  public static func items(_ count: Int, after earlier: Int = 0) throws(FeeRefusal) -> Fee {
    try require(count)
    try require(earlier)
    let lines =
      count == 0 ? [] : prices(.feePerItem).lines(for: earlier + 1...earlier + count)
    return Fee(basis: .items(after: earlier, count: count), lines: lines)
  }

  /// The fee for the pages of one application.
  ///
  /// - Throws: `FeeRefusal.impossibleCount` where the number is negative or beyond `mostUnits`.
  public static func pages(_ count: Int) throws(FeeRefusal) -> Fee {
    try require(count)
    let lines = count == 0 ? [] : prices(.feePerPage).lines(for: 1...count)
    return Fee(basis: .pages(count), lines: lines)
  }

  /// The fees for the pages of several applications of one applicant, an entry each.
  ///
  /// Where the practice adds pages up (not the default), a later application is charged for what
  /// it adds to the earlier ones.
  public static func pages(
    ofApplications counts: [Int], practice: Practice = Practice()
  ) throws(FeeRefusal) -> [Fee] {
    var fees: [Fee] = []
    var earlier = 0
    for count in counts {
      try require(count)
      try require(earlier)
      let lines =
        count == 0 ? [] : prices(.feePerPage).lines(for: earlier + 1...earlier + count)
      fees.append(Fee(basis: .pages(count), lines: lines))
      if practice.pagesAddUp { earlier += count }
    }
    return fees
  }

  private static func prices(_ id: Provision.ID) -> FeeSchedule {
    guard case .prices(let schedule) = Provision.latest(id).value else {
      preconditionFailure("\(id) has no prices")
    }
    return schedule
  }

  private static func require(_ count: Int) throws(FeeRefusal) {
    guard (0...mostUnits).contains(count) else { throw .impossibleCount(count) }
  }
}

/// Why a fee cannot be computed.
public enum FeeRefusal: Error, Hashable, Sendable {
  /// Nobody asks for so many, or for less than none.
  case impossibleCount(Int)
}

/// An applicant's items of one calendar month (自然月) and what they cost by item.
public struct FeeMonth: Hashable, Sendable {
  /// The year.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The fee of all items of the month.
  public let fee: Fee

  /// The months of an applicant's items, in order, from the day of receipt of each item.
  ///
  /// Which items belong together is the caller's to say: those of one applicant with one organ as
  /// a rule [R]. Each month begins again at the first item.
  public static func months(ofItemsReceivedOn days: [CivilDate]) throws(FeeRefusal) -> [FeeMonth] {
    var counts: [Int: Int] = [:]
    for day in days {
      let (year, month, _) = day.parts
      counts[year * 12 + month - 1, default: 0] += 1
    }
    var months: [FeeMonth] = []
    for (key, count) in counts.sorted(by: { $0.key < $1.key }) {
      let fee = try Fee.items(count)
      months.append(FeeMonth(year: key / 12, month: key % 12 + 1, fee: fee))
    }
    return months
  }
}
