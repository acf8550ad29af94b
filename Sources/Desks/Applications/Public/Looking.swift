import Regulation
import Store
public import Workdays

extension PublicCases {
  /// What an applicant sees of a case.
  ///
  /// An unknown number and a wrong code are answered alike, after the same work: one hash of both is
  /// looked up, and either is there or is not.
  ///
  /// - Returns: Nothing for both.
  /// - Throws: `StoreFault`.
  public func status(number: String, code: String, on today: CivilDate) async throws -> StatusPage?
  {
    try await store.read("looking up a case") { [context] reader in
      guard let id = try reader.look(up: number, code) else { return nil }
      return try reader.statusPage(of: id, on: today, context.laws)
    }
  }

  /// Does what an applicant asks for on the status page, today.
  ///
  /// - Returns: The page as it is then; nothing as with `status`.
  /// - Throws: `CaseRefusal` with all reasons, `StoreFault`.
  public func act(
    _ act: PublicAct, number: String, code: String, from address: String?
  ) async throws -> StatusPage? {
    let found = try await store.read("looking up a case to act in it") { [context] reader in
      guard let id = try reader.look(up: number, code) else { return false }
      _ = try reader.allow(act, in: id, context.laws)
      return true
    }
    guard found else { return nil }
    let files = try await context.keep(act.newFiles)
    return try await store.write("taking what an applicant says") { [context] transaction in
      guard let id = try transaction.look(up: number, code) else { return nil }
      let file = try transaction.allow(act, in: id, context.laws)
      let today = transaction.now.dayInChina
      try transaction.append(
        try CaseRecord(act.fact(files)).draft(of: id, in: file.organ, on: today), from: address)
      try transaction.name(files, of: id, in: file.organ)
      return try transaction.statusPage(of: id, on: today, context.laws)
    }
  }

  /// A letter or a file of the status page, by its hash; that it was taken is recorded.
  ///
  /// - Returns: Nothing as with `status`, and where the page shows no such paper.
  /// - Throws: `StoreFault`.
  public func paper(
    number: String, code: String, hash: String, from address: String?
  ) async throws -> CasePaper? {
    let stored = try await store.write("taking a paper") { [context] transaction -> StoredFile? in
      guard let id = try transaction.look(up: number, code),
        let file = try transaction.lookedUp(id, context.laws),
        let stored = file.publicPaper(hash)
      else { return nil }
      let isKnown = file.entries.contains { $0.fact == .taken(hash: hash) }
      if !isKnown {
        try transaction.append(
          try CaseRecord(.taken(hash: hash)).draft(
            of: id, in: file.organ, on: transaction.now.dayInChina), from: address)
      }
      return stored
    }
    guard let stored else { return nil }
    return CasePaper(
      name: stored.name, kind: stored.kind, bytes: try await context.bytes(of: stored))
  }
}

/// A paper of a case, to be handed out.
public struct CasePaper: Hashable, Sendable {
  /// Its name.
  public let name: String
  /// What kind of file it is, by its content: `pdf`, `docx`.
  public let kind: String
  /// What it holds.
  public let bytes: [UInt8]
}

extension Reader {
  /// The case with this number and code.
  fileprivate func look(up number: String, _ code: String) throws -> Case.ID? {
    // A code that cannot be one is hashed all the same, so that it takes no less time.
    let hash = try keyedHash(
      of: number.halfWidth.trimmed + " " + (LookupCode(code)?.characters ?? ""),
      for: "application.lookup")
    // Of a case whose personal data was erased there is nothing to show.
    return try value("SELECT id FROM application WHERE lookup = \(hash) AND is_erased = 0")
  }

  fileprivate func lookedUp(_ id: Case.ID, _ laws: LawBook) throws -> CaseFile? {
    guard let organ = try organ(of: id) else { return nil }
    return try caseFile(id, under: laws.law(for: caseSettings(of: organ)))
  }

  /// What an applicant sees of a case, and of the cases in which it goes on.
  fileprivate func statusPage(
    of id: Case.ID, on today: CivilDate, _ laws: LawBook, depth: Int = 0
  ) throws -> StatusPage? {
    guard let file = try lookedUp(id, laws) else { return nil }
    var next = file.parts
    if let transferred = file.transferred { next.append(transferred.to) }
    if let forwarded = file.forwarding?.caseID { next.append(forwarded) }
    let remedies = try remedyFiles(about: file)
    next += remedies.compactMap(\.remandedTo)
    let continues =
      depth < 3
      ? try next.compactMap { try statusPage(of: $0, on: today, laws, depth: depth + 1) } : []
    return StatusPage(
      file, organName: try organName(file.organ, on: today) ?? "",
      progress: file.progress(with: remedies), continues: continues, on: today)
  }

  /// Lets an act of the applicant pass, or says all that stands against it.
  fileprivate func allow(_ act: PublicAct, in id: Case.ID, _ laws: LawBook) throws -> CaseFile {
    guard let file = try lookedUp(id, laws) else {
      throw CaseRefusal(act: nil, reasons: [.noSuchCase])
    }
    let today = now.dayInChina
    let settings = try caseSettings(of: file.organ)
    var grounds: [CaseGround] = []
    switch act {
    case .rate(_, let text):
      grounds += CaseField.reason.faults(of: text).map(CaseGround.field)
      if !file.possibilities(file.application.progress).contains(.rate) {
        grounds.append(.notEnded)
      }
    case .correct(let text, let files):
      grounds += CaseCheck.grounds(
        against: .correct(text: text, files: files), in: file, by: nil, on: today, today: today,
        under: settings)
    case .giveReasons(let text, let files):
      grounds += CaseCheck.grounds(
        against: .giveReasons(text: text, files: files), in: file, by: nil, on: today,
        today: today, under: settings)
    case .withdraw:
      grounds += CaseCheck.grounds(
        against: .withdraw(proof: ""), in: file, by: nil, on: today, today: today,
        under: settings)
    }
    guard grounds.isEmpty else { throw CaseRefusal(act: act.kind, reasons: grounds) }
    return file
  }
}

extension PublicAct {
  fileprivate var kind: CaseAct.Kind? {
    switch self {
    case .correct: .correct
    case .giveReasons: .giveReasons
    case .withdraw: .withdraw
    case .rate: nil
    }
  }

  fileprivate func fact(_ files: [StoredFile]) -> CaseFact {
    switch self {
    case .correct(let text, _):
      .corrected(Contribution(text: text, files: files, isOnline: true))
    case .giveReasons(let text, _):
      .reasonsGiven(Contribution(text: text, files: files, isOnline: true))
    case .withdraw: .withdrawn(Proof())
    case .rate(let helped, let text): .rated(helped: helped, text: Erasable(text))
    }
  }
}

extension CaseFile {
  /// A paper that the status page shows, by its hash.
  fileprivate func publicPaper(_ hash: String) -> StoredFile? {
    guard
      publicLetters.contains(where: { $0.hash == hash })
        || givenFiles.contains(where: { $0.hash == hash }) && (delivery != nil || !needsDelivery)
    else { return nil }
    return letters.flatMap(\.documents).first { $0.hash == hash }
      ?? files.map(\.file).first { $0.hash == hash }
  }
}
