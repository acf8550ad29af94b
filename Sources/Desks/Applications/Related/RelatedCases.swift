import Regulation
import Store
import Workdays

extension Cases {
  /// The cases that bear on one: the applicant's others, those that ask for the same, how many of
  /// the applicant came in during its month.
  ///
  /// - Throws: `AccessRefusal`, `StoreFault`.
  public func related(_ actor: Actor, to id: Case.ID) async throws -> Related {
    try await store.read("finding related cases") { [context] reader in
      let scene = try reader.scene(of: id, for: actor, context.laws)
      return try reader.related(to: scene.file)
    }
  }
}

extension Reader {
  fileprivate func related(to file: CaseFile) throws -> Related {
    let root = file.intake.sameApplicantAs ?? file.id
    let others: [Case.ID] = try rows(
      """
      SELECT id FROM application
      WHERE organ_id = \(file.organ) AND applicant_root = \(root) AND id <> \(file.id)
      ORDER BY arrived_on DESC, id DESC LIMIT 50
      """
    ).map { try $0.get(0) }
    let ofTheMonth: Int =
      try value(
        """
        SELECT count(*) FROM application
        WHERE organ_id = \(file.organ) AND applicant_root = \(root) AND is_counted = 1
          AND month = \(String(file.arrivedOn.description.prefix(7)))
        """) ?? 0
    let alike = try cases(
      like: sketch(of: file.intake.request), text: file.intake.request.subjectText,
      in: file.organ, except: file.id)
    let likeness = Dictionary(alike.map { ($0.id, $0.likeness) }) { first, _ in first }
    let sameSubject = try relatedCases(alike.map(\.id), likeness: likeness)
    let sameApplicant = try relatedCases(others, likeness: likeness)
    return Related(
      sameApplicant: sameApplicant, sameSubject: sameSubject, ofTheMonth: ofTheMonth,
      likelyRepeat: sameApplicant.filter { other in
        (other.likeness ?? 0) >= Sketch.sameSubject && other.outcome != nil
          && other.arrivedOn <= file.arrivedOn
      }.max { ($0.likeness ?? 0) < ($1.likeness ?? 0) })
  }

  /// Cases beside another, in the order given.
  func relatedCases(_ ids: [Case.ID], likeness: [Case.ID: Double] = [:]) throws -> [RelatedCase] {
    try ids.compactMap { id in
      guard
        let row = try row(
          """
          SELECT organ_id, number, arrived_on, ended_on, outcome, document_number
          FROM application WHERE id = \(id)
          """)
      else { return nil }
      let ended: CivilDate = try row.get("ended_on")
      return RelatedCase(
        id: id, organ: try row.get("organ_id"), number: try row.get("number"),
        heading: try intake(of: id)?.request.heading ?? "", arrivedOn: try row.get("arrived_on"),
        endedOn: ended == CaseColumns.never ? nil : ended, outcome: try row.get("outcome"),
        documentNumber: try row.get("document_number"), likeness: likeness[id])
    }
  }
}
