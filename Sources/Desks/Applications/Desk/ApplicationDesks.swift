public import OfficeFiles
public import Regulation
public import Store

/// The desks of applications, their remedies and their figures, at work on one store.
///
/// The command line makes them, beside those of organs and people; pages get them, and never see the
/// store.
public struct ApplicationDesks: Sendable {
  /// The cases.
  public let cases: Cases
  /// Their lists.
  public let queue: CaseQueue
  /// What the public side does with cases.
  public let publicCases: PublicCases
  /// Ledgers that become cases.
  public let ledger: Ledger
  /// Tables III and IV.
  public let figures: CaseFigures
  /// Terms of keeping personal data.
  public let retention: Retention
  /// How organs handle their cases.
  public let settings: CaseSettings
  /// The reconsiderations and lawsuits.
  public let remedies: Remedies

  /// What the store must have been opened with: its tables.
  public static let migrations = CaseMigrations.all + RemedyMigrations.all

  /// What the store must have been opened with: what appending keeps up to date.
  public static func projections(under law: Law = .standard) -> [any Projection] {
    let laws = LawBook(law)
    return [CaseProjection(laws: laws), RemedyProjection(laws: laws)]
  }

  /// The desks on a store that was opened with `migrations` and `projections`.
  public init(
    store: Store, law: Law = .standard, words: any LetterWords, fonts: FontFamilies = .standard
  ) {
    let context = CaseContext(
      store: store, laws: LawBook(law), words: words, maker: LetterMaker(fonts: fonts))
    cases = Cases(context: context)
    queue = CaseQueue(context: context)
    publicCases = PublicCases(context: context)
    ledger = Ledger(context: context)
    figures = CaseFigures(context: context)
    retention = Retention(context: context)
    settings = CaseSettings(context: context)
    remedies = Remedies(context: context)
  }
}

extension ApplicationDesks {
  /// Counts the due days of open cases anew that fell into a year whose days off were not known yet.
  ///
  /// - Returns: How many cases there were.
  /// - Throws: `StoreFault`.
  public func countProvisionalDaysAnew() async throws -> Int {
    let context = cases.context
    let ids = try await context.store.read("finding provisional due days") { reader in
      try reader.rows(
        "SELECT id FROM application WHERE is_open = 1 AND is_provisional = 1 ORDER BY id"
      ).map { try $0.get(0, as: Case.ID.self) }
    }
    for part in ids.chunks(of: 100) {
      try await context.store.write("counting due days anew") { transaction in
        for id in part {
          guard let organ = try transaction.organ(of: id),
            let file = try transaction.caseFile(
              id, personal: false,
              under: context.laws.law(for: transaction.caseSettings(of: organ)))
          else { continue }
          try transaction.update(CaseColumns(file))
        }
      }
    }
    return ids.count
  }
}

/// What the desks of applications share.
struct CaseContext: Sendable {
  let store: Store
  let laws: LawBook
  let words: any LetterWords
  let maker: LetterMaker
}
