extension Reader {
  /// Checks all chains from their first event, and the personal data beside them.
  ///
  /// - Parameters:
  ///   - seals: Lines kept elsewhere; against them a chain that was cut off or made anew is found.
  ///   - progress: Is told how many events were checked, and how many there are.
  /// - Returns: What was checked, and the first breach of each chain that has one.
  public final func verifyChains(
    against seals: [AuditSeal] = [], progress: (Int, Int) -> Void = { _, _ in }
  ) throws -> AuditReport {
    var report = AuditReport()
    let all: Int = try value("SELECT count(*) FROM event") ?? 0
    for organ in try organsWithChains(and: seals) {
      report.chains += 1
      do {
        try verifyChain(of: organ, against: seals, into: &report) { progress($0, all) }
      } catch let breach as AuditBreach { report.breaches.append(breach) }
    }
    return report
  }

  /// Also those of which nothing is left but a seal.
  private func organsWithChains(and seals: [AuditSeal]) throws -> [Int64] {
    let organs = try rows("SELECT organ_id FROM chain UNION SELECT organ_id FROM event")
    return try Set(organs.map { try $0.get(0, as: Int64.self) }).union(seals.map(\.organ)).sorted()
  }

  private func verifyChain(
    of organ: Int64, against seals: [AuditSeal], into report: inout AuditReport,
    progress: (Int) -> Void
  ) throws {
    let own = seals.filter { $0.organ == organ }
    var chain = try ChainVerifier(organ: organ, seals: own)
    var personal = PersonalVerifier(organ: organ, sealer: context.sealer)
    let before = report
    defer {
      report.events = before.events + chain.events
      report.personalFields = before.personalFields + personal.opened
      report.unopenedFields = before.unopenedFields + personal.unopened
    }
    try each(
      "SELECT \(Event.columns) FROM event WHERE organ_id = \(organ) ORDER BY sequence"
    ) { row in
      try chain.follow(row.values)
      personal.note(
        sequence: chain.sequence, kind: row.values[4], payload: row.values[8],
        commitments: row.values[9])
      if chain.events.isMultiple(of: 1000) { progress(before.events + chain.events) }
    }
    let head = try row("SELECT sequence, hash FROM chain WHERE organ_id = \(organ)")
    try chain.finish(head: head.map { (try $0.get(0), try $0.get(1)) })
    try each(
      """
      SELECT sequence, name, salt, sealed FROM personal WHERE organ_id = \(organ)
      ORDER BY sequence, name
      """
    ) { row in try personal.compare(row) }
    try personal.finish()
    progress(before.events + chain.events)
  }
}
