import Regulation
public import Store
import Workdays

/// What the public side does with cases: no account, a number and a code.
///
/// Whoever has not both learns nothing, not even whether anybody applied.
public struct PublicCases: Sendable {
  let context: CaseContext

  var store: Store { context.store }

  /// A hidden number for the form, so that a form that is sent twice makes one case.
  ///
  /// - Throws: `StoreFault`.
  public func newSubmission() async throws -> String {
    try await store.read("making the number of a form") { reader in
      try SubmissionToken.fresh { try reader.keyedHash(of: $0, for: "application.submission") }
    }
  }

  /// For how long an organ keeps personal data, to be told before any is asked for.
  ///
  /// - Throws: `StoreFault`.
  public func retention(of organ: Organ.ID) async throws -> RetentionTerms {
    try await store.read("reading for how long personal data is kept") { reader in
      try reader.caseSettings(of: organ).retention
    }
  }

  /// Takes in what an applicant filled in.
  ///
  /// - Parameters:
  ///   - submission: What `newSubmission` gave the form; sent again, it answers with the same receipt.
  ///   - address: From where it came.
  /// - Throws: `CaseRefusal` with all that is wrong, `StoreFault`.
  public func apply(
    to organ: Organ.ID, _ application: NewApplication, submission: String, from address: String?
  ) async throws -> ApplicationReceipt {
    let new = try await store.read("checking an application") { reader in
      let new = application.newCase(on: reader.now.dayInChina)
      try reader.requireTakeable(new, filledInBy: .applicant)
      guard try reader.organ(organ)?.exists(on: reader.now.dayInChina) == true else {
        throw CaseRefusal(act: nil, reasons: [.noSuchOrgan])
      }
      guard try reader.number(of: submission) != nil else {
        throw CaseRefusal(act: nil, reasons: [.formExpired])
      }
      return new
    }
    let files = try await context.keep(new.files)
    return try await store.write("taking in an application") { transaction in
      // The day may have changed while the files were written.
      let new = application.newCase(on: transaction.now.dayInChina)
      let arrival = Arrival(
        new: new, files: files, submission: try transaction.number(of: submission))
      let receipt = try transaction.takeIn(arrival, at: organ) {
        try transaction.append($0, from: address)
      }
      if !receipt.wasThere { try transaction.name(files, of: receipt.id, in: organ) }
      return receipt
    }
  }
}

/// What an applicant fills in online.
public struct NewApplication: Hashable, Sendable {
  /// What it is about.
  public var matter: Matter
  /// Who applies.
  public var applicant: Applicant
  /// What is asked for.
  public var request: Request
  /// What goes with it.
  public var files: [NewFile]

  /// What an applicant fills in online.
  public init(
    matter: Matter = .disclosure, applicant: Applicant, request: Request, files: [NewFile] = []
  ) {
    self.matter = matter
    self.applicant = applicant
    self.request = request
    self.files = files
  }

  /// What is wrong with it, so that a page can say so before it is sent.
  public func faults() -> [FieldFault] {
    (applicant.faults(filledInBy: .applicant)
      + request.faults(of: applicant, filledInBy: .applicant) + files.faults()).uniqued()
  }

  func newCase(on day: CivilDate) -> NewCase {
    NewCase(
      matter: matter, channel: .online, arrivedOn: day, applicant: applicant, request: request,
      files: files)
  }
}
