public import Store

/// The desks of organs and people, at work on one store.
///
/// The command line makes them; pages get them, and never see the store.
public struct OfficeDesks: Sendable {
  /// The organs.
  public let organs: Organs
  /// Who has an account.
  public let people: People
  /// The door.
  public let signIn: SignIn
  /// Who is signed in.
  public let sessions: Sessions
  /// Who did what.
  public let audit: AuditTrail
  /// How an installation comes by its first administrator.
  public let firstAdministrator: FirstAdministrator
  /// What is to be done from time to time.
  public let housekeeping: Housekeeping
  /// What the installation has set.
  public let settings: OfficeSettings

  /// What the store must have been opened with: its tables.
  public static let migrations = OrganMigrations.all + PeopleMigrations.all + AuditMigrations.all

  /// What the store must have been opened with: what appending keeps up to date.
  public static let projections: [any Projection] = [
    OrganProjection(), PeopleProjection(), AuditProjection(),
  ]

  /// The desks on a store that was opened with `migrations` and `projections`.
  public init(store: Store, settings: OfficeSettings = OfficeSettings()) {
    let hasher = PasswordHasher(cost: settings.scrypt)
    self.settings = settings
    organs = Organs(store: store)
    people = People(store: store, settings: settings, hasher: hasher)
    signIn = SignIn(store: store, settings: settings, hasher: hasher)
    sessions = Sessions(store: store, settings: settings)
    audit = AuditTrail(store: store)
    housekeeping = Housekeeping(store: store, settings: settings)
    firstAdministrator = FirstAdministrator(store: store, settings: settings, hasher: hasher)
  }
}
