import Regulation

/// The address of an answer about clocks: it holds the whole question, so that it can be shared.
struct ClockAddress: Sendable {
  private let query: ClockQuery

  /// The address of what was asked.
  init(_ query: ClockQuery) { self.query = query }

  /// The page.
  var page: String { address("/clock", query.events, isLarge: query.isLarge) }

  /// The page in the other size of type.
  var otherSize: String { address("/clock", query.events, isLarge: !query.isLarge) }

  /// The file for a calendar program.
  var calendar: String { address("/clock.ics", query.events, isLarge: false) }

  /// The page without one of the events.
  func without(_ index: Int) -> String {
    var events = query.events
    events.remove(at: index)
    return address("/clock", events, isLarge: query.isLarge)
  }

  private func address(
    _ path: String, _ events: [ClockQuestion.Event], isLarge: Bool
  ) -> String {
    var pairs: [(String, String)] = []
    if !query.received.isEmpty { pairs.append(("received", query.received)) }
    if query.channel != .inPerson { pairs.append(("channel", query.channel.rawValue)) }
    pairs += events.map { ("event", "\($0.kind.rawValue) \($0.on)") }
    if let answered = query.answered { pairs.append(("decision", answered.rawValue)) }
    if !query.today.isEmpty { pairs.append(("today", query.today)) }
    if isLarge { pairs.append(("size", "large")) }
    guard !pairs.isEmpty else { return path }
    return path + "?" + pairs.map { "\($0)=\($1.inQuery)" }.joined(separator: "&")
  }
}
