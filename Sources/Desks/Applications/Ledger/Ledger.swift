import Crypto
import Regulation
import Store
import Workdays

/// The desk at which an office's ledger becomes cases.
///
/// Nothing is repaired: days stay as they were, what the law has to say about them is remarked, and
/// what cannot be a case is handed back with all reasons.
public struct Ledger: Sendable {
  let context: CaseContext

  var store: Store { context.store }

  /// What is in a file, and how it may be meant.
  ///
  /// - Throws: `AccessRefusal`, `LedgerRefusal`, `StoreFault`.
  public func inspect(_ actor: Actor, _ organ: Organ.ID, _ file: NewFile) async throws
    -> LedgerSheet
  {
    let remembered = try await store.read("opening a ledger") { reader in
      try reader.require(CaseRight.importLedger.policy(at: organ), of: actor)
      return try reader.ledgerMapping(of: organ)
    }
    let tables = try LedgerSheet.tables(of: file.bytes)
    var proposed = LedgerSheet.proposal(for: tables[0])
    var isRemembered = false
    if let remembered {
      let known = remembered.columns.filter { tables[0].headers.contains($0.key) }
      isRemembered = !known.isEmpty
      proposed.columns.merge(known) { _, said in said }
      // What was said of one header now stands for it alone.
      for (header, column) in proposed.columns where known[header] == nil {
        if known.values.contains(column) { proposed.columns[header] = nil }
      }
      proposed.outcomes = remembered.outcomes
      proposed.kinds = remembered.kinds
      proposed.channels = remembered.channels
      proposed.results = remembered.results
    }
    return LedgerSheet(
      tables: tables, proposed: proposed, isRemembered: isRemembered,
      unknownWords: tables[0].unknownWords(under: proposed))
  }

  /// What an import would do; nothing is written.
  ///
  /// - Throws: `AccessRefusal`, `LedgerRefusal`, `StoreFault`.
  public func plan(
    _ actor: Actor, _ organ: Organ.ID, _ file: NewFile, _ mapping: LedgerMapping
  ) async throws -> LedgerPlan {
    let table = try LedgerSheet.tables(of: file.bytes).table(for: mapping)
    return try await store.read("planning the import of a ledger") { [context] reader in
      try reader.require(CaseRight.importLedger.policy(at: organ), of: actor)
      let law = context.laws.law(for: try reader.caseSettings(of: organ))
      return try reader.ledgerPlan(table, mapping, at: organ, under: law)
    }
  }

  /// Imports what can be taken; who imports the same again changes nothing.
  ///
  /// - Parameter progress: Is told how many rows are done, and how many there are.
  /// - Throws: `AccessRefusal`, `LedgerRefusal`, `StoreFault`; rows done before a fault stay, and are
  ///   found again when the file is imported again.
  public func importing(
    _ actor: Actor, _ organ: Organ.ID, _ file: NewFile, _ mapping: LedgerMapping,
    progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) async throws -> LedgerPlan {
    let plan = try await plan(actor, organ, file, mapping)
    let hash = SHA256.hash(data: file.bytes).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
    let steps = plan.steps.filter { $0.kind != .unchanged }
    try await store.write("remembering how a ledger is read") { transaction in
      try transaction.require(CaseRight.importLedger.policy(at: organ), of: actor)
      guard try transaction.ledgerMapping(of: organ) != mapping else { return }
      try transaction.append(
        Draft.of(
          LedgerMappingKept(mapping: mapping), about: Subject.organ(organ), in: organ.value,
          on: transaction.now.dayInChina), by: actor)
    }
    var done = 0
    for part in steps.chunks(of: Ledger.rowsAtATime) {
      try await store.write("importing rows of a ledger") { transaction in
        for step in part { try transaction.take(step, from: hash, at: organ, by: actor) }
      }
      done += part.count
      progress(done, steps.count)
    }
    return plan
  }

  /// How many rows become cases in one transaction.
  private static let rowsAtATime = 100
}

/// Somebody said how the organ's ledgers are read.
struct LedgerMappingKept: Payload {
  static let kind = "ledgerMapping.kept"
  let mapping: LedgerMapping
}

extension [LedgerSheet.Table] {
  /// The table that a matching is about, with a column for each that is needed, and each once.
  fileprivate func table(for mapping: LedgerMapping) throws(LedgerRefusal) -> LedgerSheet.Table {
    guard let table = first(where: { $0.sheet == mapping.sheet }) ?? first else { throw .noTable }
    let matched = table.headers.compactMap { mapping.columns[$0] }
    let missing = LedgerColumn.required.filter { !matched.contains($0) }
    guard missing.isEmpty else { throw .columnsMissing(missing) }
    let twice = LedgerColumn.allCases.filter { column in matched.count { $0 == column } > 1 }
    guard twice.isEmpty else { throw .columnsTwice(twice) }
    return table
  }
}

extension LedgerSheet.Table {
  /// Words that nobody has said the meaning of, by column; at most fifty of each.
  fileprivate func unknownWords(under mapping: LedgerMapping) -> [LedgerColumn: [String]] {
    var reader = LedgerRowReader(mapping, self, today: CaseColumns.never)
    var unknown: [LedgerColumn: [String]] = [:]
    for row in rows {
      _ = reader.read(row) { $0 }
      for case .unknownWords(let column, let words) in reader.grounds {
        let known = unknown[column] ?? []
        if known.count < 50, !known.contains(words) { unknown[column] = known + [words] }
      }
    }
    return unknown
  }
}
