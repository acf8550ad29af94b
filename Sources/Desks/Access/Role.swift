/// What a person is there for: six roles of casework, each held at an organ, and the three
/// administrators of the installation.
public enum Role: String, CaseIterable, Codable, Sendable {
  /// Does the work of a case (经办).
  case clerk
  /// Checks what the clerk prepared (审核).
  case reviewer
  /// Checks that it is lawful (合法性审查).
  case legalityReviewer
  /// Heads the disclosure office (公开工作机构负责人) and consents to extensions.
  case headOfDisclosure
  /// Signs what leaves the organ (签发).
  case signingLeader
  /// Looks after the organs that the organ supervises (主管).
  case supervisor
  /// Keeps accounts, organs and settings (系统管理员).
  case systemAdministrator
  /// Says who may do what (安全管理员).
  case securityAdministrator
  /// Reads who did what (审计管理员).
  case auditAdministrator

  /// Whether it is one of the three administrators, who are three people and do no casework.
  public var isAdministrative: Bool {
    switch self {
    case .systemAdministrator, .securityAdministrator, .auditAdministrator: true
    case .clerk, .reviewer, .legalityReviewer, .headOfDisclosure, .signingLeader, .supervisor: false
    }
  }

  /// Whether whoever holds it signs in with a second factor.
  public var needsSecondFactor: Bool { isAdministrative || self == .signingLeader }
}
