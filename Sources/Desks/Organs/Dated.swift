public import Workdays

/// What holds from a day on, until the next.
public struct Dated<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The first day; nil where it was so ever since anything is known.
  public let since: CivilDate?
  /// What holds.
  public let value: Value

  /// What holds from a day on.
  public init(since: CivilDate?, _ value: Value) {
    self.since = since
    self.value = value
  }
}

extension [Dated<String>] {
  /// What holds on a day; of two that begin on one day, the one that was recorded later.
  public func value(on day: CivilDate) -> String? { latest(on: day)?.value }
}

extension Sequence {
  /// The last to begin by the day, in the order of recording where two begin on one day.
  func latest<Value>(on day: CivilDate) -> Dated<Value>? where Element == Dated<Value> {
    var found: Dated<Value>?
    for fact in self where fact.since.map({ $0 <= day }) ?? true {
      guard let known = found?.since else {
        found = fact
        continue
      }
      if let since = fact.since, since >= known { found = fact }
    }
    return found
  }
}
