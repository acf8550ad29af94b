import Store

extension Organs {
  /// What importing a workbook would do; nothing is written.
  ///
  /// - Throws: `AccessRefusal`, `OrganSheetRefusal`, `StoreFault`.
  public func plan(_ actor: Actor, workbook: [UInt8]) async throws -> OrganImport {
    let sheet = try OrganSheet(workbook: workbook)
    return try await store.read("planning an import of organs") { reader in
      try reader.plan(sheet, for: actor)
    }
  }

  /// Enters the organs of a workbook, and what it says anew of those that are there, as one
  /// transaction.
  ///
  /// Rows that cannot be taken are handed back; importing the same workbook again changes nothing.
  ///
  /// - Throws: `AccessRefusal`, `OrganSheetRefusal`, `StoreFault`.
  public func importing(_ actor: Actor, workbook: [UInt8]) async throws -> OrganImport {
    let sheet = try OrganSheet(workbook: workbook)
    return try await store.write("importing organs") { transaction in
      let plan = try transaction.plan(sheet, for: actor)
      let today = transaction.now.dayInChina
      for row in plan.rows {
        for step in row.steps {
          try transaction.append(try step.draft(of: row.id, on: today), by: actor)
        }
      }
      return plan
    }
  }
}

extension Reader {
  fileprivate func plan(_ sheet: OrganSheet, for actor: Actor) throws -> OrganImport {
    try require(.keepOrgans, of: actor)
    return ImportPlanner.plan(sheet, into: try organRegister(), today: now.dayInChina) {
      Organ.ID.fresh(at: now)
    }
  }
}
