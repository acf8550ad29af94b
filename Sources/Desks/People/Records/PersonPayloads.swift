import Workdays

/// An account was opened.
///
/// The name, the account and the telephone are personal fields.
struct PersonAdded: Payload {
  static let kind = "person.added"
  let organ: Organ.ID
}

/// The name or the telephone, which are personal fields, or the organ were set anew.
struct PersonChanged: Payload {
  static let kind = "person.changed"
  let organ: Organ.ID
}

/// The account was locked by somebody, for a reason that is a personal field.
struct PersonLocked: Payload {
  static let kind = "person.locked"
}

/// The account was unlocked.
struct PersonUnlocked: Payload {
  static let kind = "person.unlocked"
}

/// A role was granted; without an organ, for the installation.
struct RoleGranted: Payload {
  static let kind = "role.granted"
  let role: Role
  let organ: Organ.ID?
}

/// A role was revoked.
struct RoleRevoked: Payload {
  static let kind = "role.revoked"
  let role: Role
  let organ: Organ.ID?
}

/// A password was chosen.
struct PasswordChanged: Payload {
  static let kind = "password.changed"
  let occasion: Occasion

  enum Occasion: String, Codable {
    /// By the person, who knew the one before.
    case own
    /// By the person at sign-in, since the one before was too old.
    case expiry
    /// By whoever had the link.
    case link
  }
}

/// The password was taken away, and a link for a new one given out.
struct PasswordReset: Payload {
  static let kind = "password.reset"
}

/// A second factor was enrolled.
struct SecondFactorEnrolled: Payload {
  static let kind = "secondFactor.enrolled"
}

/// The second factor was taken away.
struct SecondFactorReset: Payload {
  static let kind = "secondFactor.reset"
}

/// New recovery codes took the place of the old ones.
struct RecoveryCodesRenewed: Payload {
  static let kind = "secondFactor.codesRenewed"
}

/// Somebody signed in.
struct SignedIn: Payload {
  static let kind = "signIn.succeeded"
  let factor: Factor

  enum Factor: String, Codable {
    case passwordOnly, timeCode, recoveryCode
  }
}

/// Somebody failed to sign in to an account.
struct SignInFailed: Payload {
  static let kind = "signIn.failed"
  let at: Stage

  enum Stage: String, Codable {
    case account, password, secondFactor, locked
  }
}

/// An account takes no sign-ins for a while, for too many failures.
struct SignInPaused: Payload {
  static let kind = "signIn.paused"
}

/// A session was ended.
struct SessionEnded: Payload {
  static let kind = "session.ended"
  let why: Why

  enum Why: String, Codable {
    case signOut, revoked
  }
}

/// A link for the first administrator was given out.
struct FirstLinkGiven: Payload {
  static let kind = "installation.linked"
}
