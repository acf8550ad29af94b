/// What one may be entitled to do with people, organs and the record of who did what.
public enum Right: String, CaseIterable, Sendable {
  /// See who has an account, and which roles.
  case listPeople
  /// Open accounts, and change names and organs.
  case keepAccounts
  /// Lock accounts, and unlock them.
  case lockAccounts
  /// Have somebody choose a new password.
  case resetPasswords
  /// Have somebody enrol a new second factor.
  case resetSecondFactors
  /// Grant roles, and revoke them.
  case grantRoles
  /// See other people's sessions, and end them.
  case endSessions
  /// Found, rename, merge and dissolve organs, say who supervises whom, import them.
  case keepOrgans
  /// Say where an organ's disclosure office is and how it is reached.
  case describeOrgans
  /// Read who did or saw what.
  case readAudit
  /// Take that away as a file.
  case exportAudit

  /// Who has the right; at the organ, where it is a right at an organ, and then nobody without one.
  public func policy(at organ: Organ.ID? = nil) -> Policy {
    switch self {
    case .listPeople:
      .anyRole(.systemAdministrator, .securityAdministrator, .auditAdministrator).inInstallation
    case .keepAccounts, .lockAccounts, .resetPasswords, .keepOrgans:
      .role(.systemAdministrator).inInstallation
    // Whoever resets passwords must not reset second factors too, or could become anybody.
    case .resetSecondFactors, .grantRoles, .endSessions:
      .role(.securityAdministrator).inInstallation
    case .describeOrgans:
      .role(.systemAdministrator).inInstallation.or(
        .role(.headOfDisclosure).at(organ.map { [$0] } ?? []))
    case .readAudit, .exportAudit:
      .role(.auditAdministrator).inInstallation
    }
  }
}
