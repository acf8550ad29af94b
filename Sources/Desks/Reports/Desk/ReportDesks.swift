public import OfficeFiles
public import Regulation
public import Store

/// The desks of annual reports: each organ's own, and the rounds in which they are collected.
///
/// The command line makes them, beside those of cases, from which tables III and IV are counted.
public struct ReportDesks: Sendable {
  /// The reports of organs.
  public let reports: YearReports
  /// The rounds of collection.
  public let rounds: Rounds

  /// What the store must have been opened with: its tables.
  public static let migrations = ReportMigrations.all

  /// What the store must have been opened with: what appending keeps up to date.
  public static let projections: [any Projection] = [ReportProjection()]

  /// The desks on a store that was opened with the tables of cases and `migrations`.
  public init(store: Store, law: Law = .standard, fonts: FontFamilies = .standard) {
    let context = ReportContext(
      store: store, laws: LawBook(law), law: law, book: .standard, press: ReportPress(fonts: fonts))
    reports = YearReports(context: context)
    rounds = Rounds(context: context)
  }
}

/// What the desks of reports share.
struct ReportContext: Sendable {
  let store: Store
  let laws: LawBook
  let law: Law
  let book: FigureBook
  let press: ReportPress

  /// Keeps a file on the disk under its hash; it is swept unless a transaction names it.
  func keep(_ file: NewFile) async throws -> StoredFile {
    let reference = try await store.files.put(file.bytes)
    return StoredFile(
      hash: reference.hash, size: reference.size, kind: reference.kind.rawValue, name: file.name)
  }

  /// The bytes of a file that was kept.
  func bytes(of file: StoredFile) async throws -> [UInt8] {
    guard let reference = file.reference else {
      throw StoreFault(doing: "reading a file of a report", kind: .damaged, detail: file.hash)
    }
    return try await store.files.bytes(of: reference)
  }
}
