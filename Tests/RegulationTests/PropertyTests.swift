import Regulation
import RegulationSamples
import Testing
import Workdays

/// What holds for every history, tried on seeded random ones.
///
/// A failing history is told by its seed: `History.arbitrary` gives it again.
struct PropertyTests {
  let law = Law.standard
  static let seeds: UInt64 = 100_000

  /// The first seed for which something does not hold.
  func firstSeed(
    count: UInt64 = seeds, where fails: (UInt64, inout SplitMix) throws -> Bool
  ) rethrows -> UInt64? {
    for seed in 0..<count {
      var random = SplitMix(seed: seed)
      if try fails(seed, &random) { return seed }
    }
    return nil
  }

  func progress(_ history: History) -> Progress {
    var grounds: [Ground] = []
    return Progress(
      folding: history.events, channel: history.channel, arrivedOn: history.arrivedOn, under: law,
      grounds: &grounds)
  }

  @Test func `a due day is a working day`() {
    let seed = firstSeed { _, random in
      let progress = progress(.arbitrary(&random))
      return progress.clocks(on: progress.arrivedOn, under: law).contains { clock in
        // The day by which to correct may be any that the notice names.
        guard let due = clock.due, clock.name != .correction else { return false }
        return !law.calendar.isWorkingDay(due)
      }
    }
    #expect(seed == nil)
  }

  @Test func `the reply is never due earlier after an added consultation`() {
    let seed = firstSeed { _, random in
      let history = History.arbitrary(&random)
      let from = history.arrivedOn.advanced(by: random.number(0...100))
      let kind = ConsultedKind.allCases[random.number(0...1)]
      // By its own number, for otherwise its answer may as well be another's.
      let id = ConsultedID(rawValue: 1)
      var longer = history.adding(Event(.consult(kind, id), on: from))
      if random.once(in: 2) {
        let answeredOn = from.advanced(by: random.number(0...30))
        longer = longer.adding(Event(.answerConsultation(kind, id), on: answeredOn))
      }
      guard let before = progress(history).replyDue(under: law),
        let after = progress(longer).replyDue(under: law), after < before
      else { return false }
      // More time may let a shorter extension be the one that counts; then other acts differ too.
      return refused(in: history) == refused(in: longer)
    }
    #expect(seed == nil)
  }

  /// What the law or the facts stand against in a history.
  private func refused(in history: History) -> [Event] {
    var progress = Progress(channel: history.channel, arrivedOn: history.arrivedOn, under: law)
    var grounds: [Ground] = []
    return history.events.filter { event in
      progress.take(event, under: law, grounds: &grounds)
      return grounds.contains(where: \.force.refuses)
    }
  }

  @Test func `overlapping consultations never count a day twice`() {
    let seed = firstSeed { _, random in
      let arrivedOn = CivilDate(2022, 1, 1).advanced(by: random.number(0...1200))
      var history = History(channel: .inPerson, arrivedOn: arrivedOn, events: [])
      for index in 0..<random.number(1...4) {
        let id = ConsultedID(rawValue: index)
        let from = arrivedOn.advanced(by: random.number(1...25))
        let through = from.advanced(by: random.number(0...40))
        history = history.adding(Event(.consult(.thirdParty, id), on: from))
        history = history.adding(Event(.answerConsultation(.thirdParty, id), on: through))
      }
      let progress = progress(history)
      return progress.replyDue(under: law) != dueDayByDay(progress)
    }
    #expect(seed == nil)
  }

  /// The reply's due day by going through the days one at a time.
  private func dueDayByDay(_ progress: Progress) -> CivilDate {
    var isExcluded = [Bool](repeating: false, count: 200)
    for consultation in progress.consultations {
      let from = progress.arrivedOn.days(to: consultation.consultedOn)
      let through = progress.arrivedOn.days(to: consultation.end(under: law))
      for offset in from...through { isExcluded[offset] = true }
    }
    var (day, offset, counted) = (progress.arrivedOn, 0, 0)
    while counted < 20 {
      offset += 1
      day = day.advanced(by: 1)
      if !isExcluded[offset], law.calendar.isWorkingDay(day) { counted += 1 }
    }
    return day
  }

  @Test func `replaying in the order of recording gives the same state`() throws {
    let seed = try firstSeed { _, random in
      var history = History.arbitrary(&random, longest: 5)
      history.events.shuffle(using: &random)
      guard
        var recorded = try? Application(
          channel: history.channel, arrivedOn: history.arrivedOn)
      else { return false }
      for event in history.events { recorded.record(event) }
      var replayed = try Application(channel: history.channel, arrivedOn: history.arrivedOn)
      replayed.record(contentsOf: history.events)
      history.events = recorded.events
      return recorded.progress != replayed.progress || recorded.remarks != replayed.remarks
        || recorded.progress != progress(history)
    }
    #expect(seed == nil)
  }

  @Test func `every history ends in exactly one row of table III`() {
    let rows = Set(Outcome.allCases.map(\.rawValue) + ["carriedOut"])
    let seed = firstSeed { _, random in
      let progress = progress(.arbitrary(&random))
      let days = (0...6).map { progress.arrivedOn.advanced(by: $0 * 30) }
      let standings = days.map { progress.standing(on: $0) }
      let concluded = standings.drop { $0 == .carriedOut }
      return !standings.allSatisfy { rows.contains($0.row) } || Set(concluded).count > 1
        || (progress.isClosed && progress.standing(on: CivilDate(9999, 12, 31)) == .carriedOut)
    }
    #expect(seed == nil)
  }

  @Test func `what is refused as impossible changes nothing`() {
    let seed = firstSeed { _, random in
      let history = History.arbitrary(&random)
      var progress = progress(history)
      let day = history.arrivedOn.advanced(by: random.number(150...200))
      let before = progress
      var grounds: [Ground] = []
      progress.take(
        Event(History.act(&random, after: day), on: day), under: law, grounds: &grounds)
      let isImpossible = grounds.contains { $0.force == .impossible }
      return isImpossible && progress != before
    }
    #expect(seed == nil)
  }

  @Test func `accepted acts leave no remark that refuses them, and never lead to a dead end`() {
    let seed = firstSeed { _, random in
      let channel = Channel.allCases[random.number(0...Channel.allCases.count - 1)]
      var day = CivilDate(2021, 1, 4).advanced(by: random.number(0...1500))
      guard var application = try? Application(channel: channel, arrivedOn: day) else {
        return true
      }
      for _ in 0..<random.number(1...8) {
        day = day.advanced(by: random.number(0...12))
        try? application.perform(History.act(&random, after: day), on: day)
      }
      return application.remarks.contains(where: \.isRefused) || isDeadEnd(application, on: day)
    }
    #expect(seed == nil)
  }

  /// Whether nothing is final and the organ can do nothing by itself to make it so.
  private func isDeadEnd(_ application: Application, on day: CivilDate) -> Bool {
    if application.progress.isClosed {
      guard application.progress.deliveredOn == nil else { return false }
      if case .withdrawn = application.progress.ending { return false }
      return !application.refusals(of: .deliver(), on: day).isEmpty
    }
    var application = application
    if application.progress.receiptDay == nil {
      let act = application.channel == .signedMail ? Act.sign : .confirmReceipt
      guard (try? application.perform(act, on: day)) != nil else { return true }
    }
    // The longest that anything has to be waited for.
    let later = day.advanced(by: 90)
    let endings: [Act] = [.lapse, .decide(Decision(.otherwise))]
    return endings.allSatisfy { !application.refusals(of: $0, on: later).isEmpty }
  }

  @Test func `days left never grow while nothing happens, and turn negative after the due day`() {
    let seed = firstSeed(count: 20_000) { _, random in
      let progress = progress(.arbitrary(&random, longest: 5))
      guard !progress.isClosed, let due = progress.replyDue(under: law) else { return false }
      var last = Int.max
      for offset in 0...120 {
        let day = progress.arrivedOn.advanced(by: offset)
        let clock = progress.replyClock(on: day, under: law)
        guard let left = clock.daysLeft else { return true }
        if left > last || (left < 0) != (day > due) { return true }
        if (clock.state == .overdue) != (day > due) { return true }
        last = left
      }
      return false
    }
    #expect(seed == nil)
  }

  @Test func `every clock of every history can be derived down to its due day`() {
    let seed = firstSeed(count: 20_000) { _, random in
      let progress = progress(.arbitrary(&random))
      return progress.clocks(on: progress.arrivedOn.advanced(by: 200), under: law).contains {
        clock in
        let steps = progress.steps(of: clock, under: law)
        guard let due = clock.due else { return steps.isEmpty && !progress.isClosed }
        let days = progress.days(of: clock, under: law)
        guard days.isEmpty || days.last?.on == due else { return true }
        return !steps.contains { $0.on == due && $0.fact == .due }
      }
    }
    #expect(seed == nil)
  }
}
