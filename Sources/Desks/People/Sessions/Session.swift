public import Store

/// A browser that somebody has signed in with, wholly or half.
public struct Session: Hashable, Sendable {
  /// What tells sessions apart; no secret.
  public typealias ID = Identifier<Session>

  /// What tells it apart.
  public let id: ID
  /// Whose it is.
  public let person: Person.ID
  /// When it began.
  public let startedAt: Instant
  /// When it was last used, to the minute.
  public let seenAt: Instant
  /// Whether the second factor was shown in it.
  public let hasSecondFactor: Bool
  /// The address from which it was begun.
  public let address: String?
  /// The secret of a second factor that is being enrolled in it, sealed.
  let enrolment: [UInt8]?
}

/// How long sessions last.
public struct SessionLimits: Hashable, Sendable {
  /// Without being used; 30 minutes.
  public var idle: Duration = .seconds(30 * 60)
  /// In all; 12 hours.
  public var absolute: Duration = .seconds(12 * 3600)
  /// Until signing in is finished; 10 minutes.
  public var midway: Duration = .seconds(10 * 60)

  /// The defaults.
  public init() {}

  /// Whether a session of somebody who has signed in still lasts.
  func covers(_ session: Session, at now: Instant) -> Bool {
    now < session.seenAt.advanced(by: idle) && now < session.startedAt.advanced(by: absolute)
  }
}

/// What is left to do to sign in.
public enum SignInStep: String, CaseIterable, Sendable {
  /// To show the second factor.
  case secondFactor
  /// To enrol a second factor, which the person's role needs.
  case enrolment
  /// To choose a new password, since the present one is too old.
  case newPassword
  /// Nothing.
  case signedIn
}

/// Who a browser is.
public enum Visitor: Hashable, Sendable {
  /// Nobody who has signed in.
  case nobody
  /// Somebody who has yet to take this step; pages show the account and nothing else.
  case midway(SignInStep, account: String)
  /// Somebody who has signed in.
  case actor(Actor)
}
