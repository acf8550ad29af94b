public import Regulation
public import Workdays

/// What happened to one application, made up.
public struct History: Sendable {
  /// The way by which it came in.
  public var channel: Channel
  /// The day on which it came in.
  public var arrivedOn: CivilDate
  /// The events, by day.
  public var events: [Event]

  /// A history by its parts.
  public init(channel: Channel, arrivedOn: CivilDate, events: [Event]) {
    self.channel = channel
    self.arrivedOn = arrivedOn
    self.events = events
  }

  /// A history as a desk knows it: mostly lawful, of the usual mixture.
  ///
  /// In a hundred cases some fifteen are corrected, fifteen consulted upon, ten extended, three
  /// charged for, and a few withdrawn, lapsed or still open.
  public static func usual(_ random: inout SplitMix) -> History {
    let channel = usualChannels[random.number(0...usualChannels.count - 1)]
    let arrivedOn = CivilDate(dayNumber: Int32(firstDay + random.number(0...2700)))
    var history = History(channel: channel, arrivedOn: arrivedOn, events: [])
    history.events.reserveCapacity(8)
    history.goOn(&random)
    return history
  }

  /// A history of arbitrary facts, lawful or not, by day.
  public static func arbitrary(_ random: inout SplitMix, longest: Int = 10) -> History {
    let channel = Channel.allCases[random.number(0...Channel.allCases.count - 1)]
    let arrivedOn = CivilDate(dayNumber: Int32(firstDay + random.number(0...2700)))
    var history = History(channel: channel, arrivedOn: arrivedOn, events: [])
    // The days first and sorted: sorting whole events takes longer than all else.
    var offsets: [Int] = []
    for _ in 0..<random.number(0...longest) { offsets.append(random.number(-3...150)) }
    offsets.sort()
    for offset in offsets {
      let day = arrivedOn.advanced(by: offset)
      history.events.append(Event(act(&random, after: day), on: day))
    }
    return history
  }

  /// The history with one more event, after those of its day.
  public func adding(_ event: Event) -> History {
    var history = self
    let index = events.firstIndex { $0.on > event.on } ?? events.endIndex
    history.events.insert(event, at: index)
    return history
  }

  /// An arbitrary act with arbitrary particulars.
  public static func act(_ random: inout SplitMix, after day: CivilDate) -> Act {
    let kinds = ConsultedKind.allCases
    let kind = kinds[random.number(0...1)]
    switch random.number(0...24) {
    case 0: return .accept
    case 1: return .sign
    case 2, 3: return .confirmReceipt
    case 4:
      return .noteCorrection(by: random.once(in: 3) ? day.advanced(by: random.number(0...30)) : nil)
    case 5, 6: return .correct
    case 7: return .askForReasons
    case 8: return .giveReasons
    case 9, 10: return .consult(kind)
    case 11: return .receiveConsultation(kind)
    case 12, 13:
      let opinion = Opinion.allCases[random.number(0...2)]
      return .answerConsultation(kind, nil, random.once(in: 2) ? opinion : nil)
    case 14: return .notifyFee()
    case 15: return .pay
    case 16:
      return .extend(
        Extension(workingDays: random.number(0...22), headConsented: !random.once(in: 8)))
    case 17: return .delay(until: day.advanced(by: random.number(0...60)))
    case 18, 19: return .decide(decision(&random))
    case 20: return .lapse
    case 21: return random.once(in: 3) ? .withdraw : .correct
    case 22: return .deliver()
    case 23: return .acceptReconsideration()
    default: return random.once(in: 2) ? .answerReconsideration : .decideReconsideration
    }
  }

  /// An arbitrary decision.
  public static func decision(_ random: inout SplitMix) -> Decision {
    let kinds = DecisionKind.allCases
    let dominant = kinds[random.number(0...kinds.count - 1)]
    let others = random.once(in: 4) ? [kinds[random.number(0...kinds.count - 1)]] : []
    return Decision(dominant, and: others, majorPublicInterest: random.once(in: 5))
  }

  private static let firstDay = Int(CivilDate(2019, 5, 15).dayNumber)
  private static let usualChannels: [Channel] = [
    .online, .online, .online, .online, .signedMail, .signedMail, .inPerson, .ordinaryMail, .fax,
  ]

  private mutating func goOn(_ random: inout SplitMix) {
    var day = arrivedOn
    func later(_ range: ClosedRange<Int>) -> CivilDate {
      day = day.advanced(by: random.number(range))
      return day
    }
    func add(_ act: Act, _ range: ClosedRange<Int>) {
      events.append(Event(act, on: later(range)))
    }
    add(.accept, 0...0)
    switch channel {
    case .signedMail: add(.sign, 0...0)
    case .online, .fax, .ordinaryMail: add(.confirmReceipt, 0...1)
    case .inPerson, .oral: break
    }
    let kind = random.number(0...99)
    switch kind {
    case 0..<15:
      add(.noteCorrection(), 1...6)
      if kind < 3 { return add(.lapse, 30...40) }
      add(.correct, 2...15)
    case 15..<30:
      add(.consult(kind < 25 ? .thirdParty : .organ), 2...10)
      if kind < 18 { add(.consult(.thirdParty), 0...5) }
      if kind < 27 { add(.answerConsultation(kind < 25 ? .thirdParty : .organ), 3...16) }
    case 30..<40:
      add(.extend(Extension(workingDays: 20, headConsented: true)), 10...20)
    case 40..<43:
      add(.notifyFee(), 3...15)
      if kind == 40 { return add(.lapse, 35...50) }
      add(.pay, 2...20)
    case 43..<46: return add(.withdraw, 1...20)
    case 46..<49: return
    default: break
    }
    add(.decide(History.decision(&random)), 3...25)
    add(.deliver(), 0...4)
    if random.once(in: 25) { add(.acceptReconsideration(), 10...50) }
  }
}
