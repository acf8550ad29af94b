import Regulation
import Store
import Workdays

/// The desk at which cases are taken in and handled.
public struct Cases: Sendable {
  let context: CaseContext

  var store: Store { context.store }
}

extension Cases {
  /// A hidden number for a form, so that a form that is sent twice makes one case.
  public func newSubmission() async throws -> String {
    try await store.read("making the number of a form") { reader in
      try SubmissionToken.fresh { try reader.keyedHash(of: $0, for: "application.submission") }
    }
  }

  /// Takes in a letter, a fax, a visit or a spoken application; it has its number at once.
  ///
  /// - Parameter submission: What `newSubmission` gave the form.
  /// - Throws: `AccessRefusal`, `CaseRefusal`, `StoreFault`.
  public func receive(
    _ actor: Actor, at organ: Organ.ID, _ new: NewCase, submission: String? = nil
  ) async throws -> ApplicationReceipt {
    try await store.read("checking who takes in a case") { reader in
      try reader.require(CaseRight.handle.policy(at: organ), of: actor)
      try reader.requireTakeable(new, filledInBy: .office)
    }
    let files = try await context.keep(new.files)
    return try await store.write("taking in a case") { transaction in
      try transaction.require(CaseRight.handle.policy(at: organ), of: actor)
      try transaction.requireTakeable(new, filledInBy: .office)
      let arrival = Arrival(
        new: new, files: files, submission: try transaction.number(of: submission))
      let receipt = try transaction.takeIn(arrival, at: organ) {
        try transaction.append($0, by: actor)
      }
      if !receipt.wasThere { try transaction.name(files, of: receipt.id, in: organ) }
      return receipt
    }
  }
}

extension Reader {
  /// Lets a case pass that can be taken in now.
  func requireTakeable(_ new: NewCase, filledInBy filler: FormFiller) throws {
    var grounds = new.grounds(filledInBy: filler, today: now.dayInChina)
    if new.arrivedOn < Law.standard.firstDay { grounds.append(.law(Refusal(.beforeRegulation))) }
    guard grounds.isEmpty else { throw CaseRefusal(act: nil, reasons: grounds) }
  }

  /// The number of a form; nothing where there is none, or none of this installation's.
  func number(of submission: String?) throws -> String? {
    guard let submission else { return nil }
    return try SubmissionToken.number(of: submission) {
      try keyedHash(of: $0, for: "application.submission")
    }
  }
}
