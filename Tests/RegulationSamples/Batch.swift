public import Regulation
public import Workdays

/// Made-up cases by the batch, for measuring how fast the law is applied.
public struct Batch: Sendable {
  /// The cases, each with the day on which it is asked about.
  public let cases: [(history: History, today: CivilDate)]

  /// So many usual cases from a seed; every third is asked about while it is being handled.
  public init(seed: UInt64, count: Int) {
    var random = SplitMix(seed: seed)
    cases = (0..<count).map { _ in
      var history = History.usual(&random)
      let last = history.events.last?.on ?? history.arrivedOn
      guard random.once(in: 3) else { return (history, last.advanced(by: random.number(0...90))) }
      let today = history.arrivedOn.advanced(by: random.number(0...45))
      history.events.removeAll { $0.on > today }
      return (history, today)
    }
  }

  /// What a batch comes to, so that no work can be left out.
  public struct Tally: Hashable, Sendable {
    /// The cases folded.
    public var cases = 0
    /// The events in them.
    public var events = 0
    /// The clocks that they have.
    public var clocks = 0
    /// Cases by state of the reply clock.
    public var states: [Clock.State: Int] = [:]
    /// The sum of the day numbers of all due days.
    public var dueDays = 0

    /// Nothing yet.
    public init() {}
  }

  /// Folds every case to its state, all its clocks and its standing.
  public func tally(under law: Law, into tally: inout Tally) {
    var grounds: [Ground] = []
    var clocks: [Clock] = []
    var states = [Int](repeating: 0, count: Clock.State.allCases.count)
    for index in cases.indices {
      let (history, today) = cases[index]
      let progress = Progress(
        folding: history.events, channel: history.channel, arrivedOn: history.arrivedOn,
        under: law, grounds: &grounds)
      clocks.removeAll(keepingCapacity: true)
      progress.appendClocks(on: today, under: law, to: &clocks)
      tally.cases += 1
      tally.events += history.events.count
      tally.clocks += clocks.count
      for clock in clocks { tally.dueDays += Int(clock.due?.dayNumber ?? 0) }
      if case .concluded = progress.standing(on: today) { tally.dueDays += 1 }
      states[Batch.index(clocks[0].state)] += 1
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
