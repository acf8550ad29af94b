public import Workdays

/// Something that happened to an application on a day that counts in law.
public struct Event: Hashable, Sendable {
  /// What happened.
  public let act: Act
  /// The day that counts in law.
  public let on: CivilDate
  /// Where it went against a recommendation: who decided so, and why.
  public let override: Override?

  /// Something that happened on a day.
  public init(_ act: Act, on day: CivilDate, override: Override? = nil) {
    self.act = act
    on = day
    self.override = override
  }
}

/// The decision of the head of the disclosure office to act against a recommendation.
///
/// It helps against no ground of law.
public struct Override: Hashable, Sendable {
  /// The head who decided.
  public let head: String
  /// Why.
  public let reason: String

  /// An override, or nothing where the head is not named or gives no reason.
  public init?(head: String, reason: String) {
    guard !head.allSatisfy(\.isWhitespace), !reason.allSatisfy(\.isWhitespace) else {
      return nil
    }
    self.head = head
    self.reason = reason
  }
}
