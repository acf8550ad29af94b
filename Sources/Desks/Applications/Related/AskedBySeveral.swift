import Regulation
import Store
public import Workdays

/// What several people asked for, so that the publications desk can say whether it is published.
///
/// - SeeAlso: 条例 第四十四条
public struct AskedGroup: Hashable, Sendable {
  /// The first case that asked for it.
  public let lead: RelatedCase
  /// How many people asked.
  public let people: Int
  /// In how many cases.
  public let cases: Int
  /// The day on which the newest of them came in.
  public let newestOn: CivilDate
  /// What the publications desk said; nothing where it has said nothing yet.
  public let isPublished: Bool?
}

extension Cases {
  /// What several people asked for, what most asked for first.
  ///
  /// - Parameter openOnly: Whether to leave out what the publications desk has said something of.
  /// - Throws: `AccessRefusal`, `StoreFault`.
  public func askedBySeveral(
    _ actor: Actor, at organ: Organ.ID, openOnly: Bool = true, limit: Int = 100
  ) async throws -> [AskedGroup] {
    try await store.read("listing what several people asked for") { reader in
      try reader.require(CaseRight.read.policy(at: organ), of: actor)
      let openOnly: SQL = openOnly ? "AND is_published IS NULL" : ""
      let rows = try reader.rows(
        """
        SELECT subject_root, people, cases, newest_on, is_published FROM application_subject
        WHERE organ_id = \(organ) AND people > 1 \(openOnly)
        ORDER BY people DESC, newest_on DESC, subject_root DESC LIMIT \(min(max(limit, 1), 500))
        """)
      return try rows.compactMap { row in
        guard let lead = try reader.relatedCases([try row.get("subject_root")]).first else {
          return nil
        }
        return AskedGroup(
          lead: lead, people: try row.get("people"), cases: try row.get("cases"),
          newestOn: try row.get("newest_on"),
          isPublished: try row.get("is_published", as: Int?.self).map { $0 == 1 })
      }
    }
  }

  /// Says whether what several people asked for is published now, or why not.
  ///
  /// - Throws: `AccessRefusal`, `CaseRefusal`, `StoreFault`.
  public func considerPublication(
    _ actor: Actor, of lead: Case.ID, published: Bool, reason: String
  ) async throws {
    try await store.write("answering what several people asked for") { [context] transaction in
      let scene = try transaction.scene(of: lead, for: actor, context.laws)
      try transaction.require(CaseRight.publish.policy(at: scene.file.organ), of: actor)
      let faults = CaseField.reason.faults(of: reason, required: !published)
      guard faults.isEmpty else {
        throw CaseRefusal(act: nil, reasons: faults.map(CaseGround.field))
      }
      let fact = CaseFact.publicationConsidered(published: published, reason: Erasable(reason))
      try transaction.append(
        try CaseRecord(fact).draft(
          of: lead, in: scene.file.organ, on: transaction.now.dayInChina), by: actor)
    }
  }
}
