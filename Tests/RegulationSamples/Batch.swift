public import Regulation
public import Workdays

/// Made-up cases by the batch, for measuring how fast the law is applied.
public struct Batch: Sendable {
  /// The cases.
  public let histories: [History]

  /// So many usual cases from a seed.
  public init(seed: UInt64, count: Int) {
    var random = SplitMix(seed: seed)
    histories = (0..<count).map { _ in History.usual(&random) }
  }

  /// What a batch comes to, so that no work can be left out.
  public struct Tally: Hashable, Sendable {
    /// The cases folded.
    public var cases = 0
    /// The events in them.
    public var events = 0
    /// Cases by state of the reply clock.
    public var states: [Clock.State: Int] = [:]
    /// The sum of the day numbers of all due days.
    public var dueDays = 0

    /// Nothing yet.
    public init() {}
  }

  /// Folds every case to its state, its reply clock and its standing on a day.
  public func tally(on today: CivilDate, under law: Law, into tally: inout Tally) {
    var grounds: [Ground] = []
    var states = [Int](repeating: 0, count: Clock.State.allCases.count)
    for history in histories {
      let progress = Progress(
        folding: history.events, channel: history.channel, arrivedOn: history.arrivedOn,
        under: law, grounds: &grounds)
      let clock = progress.replyClock(on: today, under: law)
      tally.cases += 1
      tally.events += history.events.count
      tally.dueDays += Int(clock.due?.dayNumber ?? 0)
      if case .concluded = progress.standing(on: today) { tally.dueDays += 1 }
      states[Batch.index(clock.state)] += 1
    }
    for state in Clock.State.allCases {
      tally.states[state, default: 0] += states[Batch.index(state)]
    }
  }

  private static func index(_ state: Clock.State) -> Int {
    switch state {
    case .running: 0
    case .suspended: 1
    case .met: 2
    case .overdue: 3
    case .waiting: 4
    }
  }
}
