public import Store

/// How many failures are too many.
public struct Lockout: Hashable, Sendable {
  /// Failures in a row after which an account takes no sign-ins for a while; 5.
  public var failures = 5
  /// How long; 30 minutes after the last failure.
  public var lasting: Duration = .seconds(30 * 60)
  /// Failures from one address after which it is not listened to for a while, whatever the accounts;
  /// 50, since a whole office may come from one address.
  public var addressFailures = 50
  /// Within how long these count, and how long that lasts; 15 minutes.
  public var addressWindow: Duration = .seconds(15 * 60)

  /// The defaults.
  public init() {}
}

/// Why a sign-in was refused.
///
/// It tells nothing of whether there is such an account: names that nobody has are paused like
/// those that somebody has.
public enum SignInRefusal: Error, Hashable, Sendable {
  /// The account or the password or the code is wrong.
  case wrong
  /// Too many failures for this account; it takes no sign-ins until then.
  case paused(until: Instant)
  /// Too many failures from this address; it is not listened to until then.
  case throttled(until: Instant)
  /// Too many people are signing in at this moment.
  case busy
  /// The password is right, and an administrator has locked the account.
  case locked
  /// The half-finished sign-in is over; it begins anew.
  case ended
}
