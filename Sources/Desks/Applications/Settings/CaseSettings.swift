public import Letters
import OfficeFiles
import Regulation
import Store
import Workdays

/// The desk at which an organ says how it handles its cases, and how its letters read.
public struct CaseSettings: Sendable {
  let context: CaseContext

  var store: Store { context.store }

  /// How an organ handles its cases, and which version of that it is.
  ///
  /// - Throws: `AccessRefusal`, `StoreFault`.
  public func settings(
    _ actor: Actor, of organ: Organ.ID
  ) async throws -> (settings: OrganSettings, version: Int64) {
    try await store.read("reading how an organ handles its cases") { reader in
      try reader.require(CaseRight.read.policy(at: organ), of: actor)
      let version: Int64? = try reader.value(
        "SELECT version FROM application_settings WHERE organ_id = \(organ)")
      return (try reader.caseSettings(of: organ), version ?? 0)
    }
  }

  /// Says anew how an organ handles its cases; the clocks of its open cases follow at once.
  ///
  /// - Parameter seen: The version that was seen.
  /// - Throws: `AccessRefusal`, `SettingsRefusal`, `StoreFault`.
  public func change(
    _ actor: Actor, of organ: Organ.ID, to settings: OrganSettings, seen: Int64
  ) async throws {
    try await store.write("changing how an organ handles its cases") { transaction in
      try transaction.require(CaseRight.configure.policy(at: organ), of: actor)
      var grounds = settings.grounds
      let version: Int64 =
        try transaction.value(
          "SELECT version FROM application_settings WHERE organ_id = \(organ)") ?? 0
      if version != seen { grounds.append(.changedMeanwhile) }
      guard grounds.isEmpty else { throw SettingsRefusal(reasons: grounds) }
      try transaction.append(
        Draft.of(
          CaseSettingsChanged(settings: settings), about: Subject.organ(organ), in: organ.value,
          on: transaction.now.dayInChina), by: actor)
    }
  }

  /// The templates of an organ's letters, the program's own among them.
  ///
  /// - Throws: `AccessRefusal`, `StoreFault`.
  public func templates(_ actor: Actor, of organ: Organ.ID) async throws -> [LetterTemplate] {
    try await store.read("reading an organ's templates") { reader in
      try reader.require(CaseRight.read.policy(at: organ), of: actor)
      let templates = try reader.letterTemplates(of: organ)
      return LetterKind.allCases.map { templates[$0] }
    }
  }

  /// Writes a template anew, as its next version; letters keep the version that they were made from.
  ///
  /// - Returns: What is to be said about it; it is kept all the same, and letters made from it say so
  ///   too.
  /// - Throws: `AccessRefusal`, `SettingsRefusal`, `StoreFault`.
  @discardableResult
  public func change(
    _ actor: Actor, of organ: Organ.ID, _ text: TemplateText, seen version: Int
  ) async throws -> [TemplateRemark] {
    try await store.write("changing a template") { transaction in
      try transaction.require(CaseRight.configure.policy(at: organ), of: actor)
      let now = try transaction.letterTemplates(of: organ)[text.kind]
      var grounds = text.grounds
      if now.version != version { grounds.append(.changedMeanwhile) }
      guard grounds.isEmpty else { throw SettingsRefusal(reasons: grounds) }
      let template = now.revised(
        title: text.title, addressee: text.addressee, body: text.body)
      try transaction.append(
        Draft.of(
          LetterTemplateChanged(template), about: Subject.organ(organ), in: organ.value,
          on: transaction.now.dayInChina), by: actor)
      return template.remarks
    }
  }
}

/// The text of a template as an organ writes it.
public struct TemplateText: Hashable, Sendable {
  /// What the letter is.
  public var kind: LetterKind
  /// The title, without the organ's name.
  public var title: String
  /// To whom it goes.
  public var addressee: String
  /// The text, with its fields.
  public var body: String

  /// The text of a template.
  public init(kind: LetterKind, title: String, addressee: String, body: String) {
    self.kind = kind
    self.title = title
    self.addressee = addressee
    self.body = body
  }

  fileprivate var grounds: [SettingsGround] {
    var grounds: [SettingsGround] = []
    if title.orNil == nil || body.orNil == nil { grounds.append(.textMissing) }
    if title.count > 200 || addressee.count > 200 || body.count > 40_000 {
      grounds.append(.textTooLong)
    }
    return grounds
  }
}

/// Why settings are not taken.
public enum SettingsGround: Hashable, Sendable {
  /// What document numbers begin with is longer than it may be, or has brackets or digits.
  case documentPrefixInvalid
  /// Between the drafter and the signature there are reviews only, each once.
  case checksInvalid
  /// An applicant is given at least a day to correct, and at most sixty.
  case correctionPeriodInvalid
  /// Personal data is kept for at least a year and at most a hundred.
  case retentionInvalid
  /// A title or a text is missing.
  case textMissing
  /// A text is longer than it may be.
  case textTooLong
  /// Somebody else changed them meanwhile.
  case changedMeanwhile
}

/// Settings that were not taken, with all the reasons at once.
public struct SettingsRefusal: Error, Hashable, Sendable {
  /// The reasons, never none.
  public let reasons: [SettingsGround]
}

extension OrganSettings {
  /// Why they cannot be.
  fileprivate var grounds: [SettingsGround] {
    var grounds: [SettingsGround] = []
    let isSign = documentPrefix.allSatisfy { $0.isLetter }
    if documentPrefix.count > 20 || !isSign { grounds.append(.documentPrefixInvalid) }
    let known: Set<Stage> = [.review, .legalityReview]
    if Set(checks).count != checks.count || !known.isSuperset(of: checks) {
      grounds.append(.checksInvalid)
    }
    if let period = practice.correctionPeriod, !(1...60).contains(period) {
      grounds.append(.correctionPeriodInvalid)
    }
    let terms = [retention.decided, retention.abandoned, retention.records]
    if !terms.allSatisfy((1...100).contains) { grounds.append(.retentionInvalid) }
    return grounds
  }
}
