/// What a day is in the calendar of work.
public enum DayKind: Hashable, Sendable {
  /// Monday to Friday.
  case weekday
  /// A Saturday or Sunday like any other.
  case weekend
  /// A day off by notice, with the holiday's name.
  case holiday(String)
  /// A weekend day that is worked (调休), with the name of the holiday that it makes up for.
  case makeupWorkday(String)

  /// Whether work is done on such a day.
  public var isWorkingDay: Bool {
    switch self {
    case .weekday, .makeupWorkday: true
    case .weekend, .holiday: false
    }
  }
}
