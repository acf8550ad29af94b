/// What an installation may set of people and sign-in.
public struct OfficeSettings: Hashable, Sendable {
  /// What a password must be.
  public var passwords = PasswordPolicy()
  /// How many failures are too many.
  public var lockout = Lockout()
  /// How long sessions last.
  public var sessions = SessionLimits()
  /// How much work a guess at a password is.
  public var scrypt = ScryptCost.standard
  /// What an authenticator app calls the installation.
  public var issuer = "Gongkai"
  /// How long a link works that lets somebody choose a password; a day.
  public var invitationLasts: Duration = .seconds(24 * 3600)
  /// How long is kept from where somebody acted.
  public var auditRetention = AuditRetention.minimum

  /// The defaults.
  public init() {}
}
