/// A letter as the case keeps it: its documents, frozen by their hashes.
public struct Letter: Hashable, Sendable, Codable {
  /// Its number within the case, from 1.
  public var number: Int
  /// What kind of letter it is: `decision.provided`, `notice.correction`.
  public var kind: String
  /// The document number (发文字号); nothing where it bears none.
  public var documentNumber: String?
  /// The version of the template that it was made from; nothing where it was made outside.
  public var template: Int?
  /// How it gets its signature and seal.
  public var form: LetterForm
  /// Its documents, the one that counts first: as PDF and as DOCX, or the scan of the paper.
  public var documents: [StoredFile]

  /// The hash of the document that counts.
  public var hash: String { documents.first?.hash ?? "" }

  /// Whether it was made outside, so that its scan is the letter.
  public var isScan: Bool { template == nil }
}

/// How a letter gets its signature and seal.
public enum LetterForm: String, CaseIterable, Codable, Sendable {
  /// As a file; the organ has an electronic seal, or needs none.
  case electronic
  /// Printed, signed and sealed by hand; the scan of that paper becomes the letter.
  case wetInk
}

/// The steps that a letter takes before it leaves the organ.
public enum Stage: String, CaseIterable, Codable, Sendable, Comparable {
  /// With the drafter (拟稿).
  case drafting
  /// To be checked (审核).
  case review
  /// To be checked for lawfulness (合法性审查).
  case legalityReview
  /// To be signed (签发).
  case signature
  /// Signed; the scan of the sealed paper is waited for (用印扫描).
  case sealing
  /// To be delivered (送达).
  case delivery

  /// Whether the first comes earlier.
  public static func < (left: Stage, right: Stage) -> Bool { left.order < right.order }

  private var order: Int {
    switch self {
    case .drafting: 0
    case .review: 1
    case .legalityReview: 2
    case .signature: 3
    case .sealing: 4
    case .delivery: 5
    }
  }
}
