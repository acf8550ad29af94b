import ArgumentParser
import LawWording
import Regulation
import ReportFiles
import Workdays

/// `gongkai clock`: the time limits of an application, each with its derivation.
struct ClockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clock",
    abstract: "Say by when an application must be answered, and why.",
    discussion: """
      Kinds of event: \(ClockQuestion.kinds.map(\.rawValue).joined(separator: " ")).

      Events may be given in any order, several of a kind too. correctionNoticed is the day the \
      notice was sent, feeNotified the day the applicant received it; what was consulted counts as \
      received the same day unless that is given; extended implies the head's consent.

      Ends with 0 where the question was answered, also where an event could not be: it stands \
      among the refusals and moves no clock. Ends with 1 where the application was received before \
      the Regulation of 2019, and with 64 where the question cannot be understood.
      """)

  @Option(help: ArgumentHelp("The day the application came in, as 2026-03-02.", valueName: "DATE"))
  var received: [String] = []

  @Option(
    help: ArgumentHelp(
      "How it came in: inPerson, signedMail, ordinaryMail, online, fax or oral; inPerson by default.",
      valueName: "CHANNEL"))
  var channel: [String] = []

  @Option(
    help: ArgumentHelp("What happened and when, as 'extended 2026-03-20'.", valueName: "EVENT"))
  var event: [String] = []

  @Option(help: ArgumentHelp("The day asked about; today in China by default.", valueName: "DATE"))
  var today: [String] = []

  @OptionGroup var format: LawFormatOption
  @OptionGroup var calendar: CalendarOption

  func validate() throws { _ = try question(today: CivilDate(2026, 1, 1)) }

  func run() throws {
    let law = Law(calendar: try calendar.load())
    let question = try question(today: .todayInChina)
    let answer = question.answer(under: law)
    switch try format.value() {
    case .json: StandardOutput.write(Array((answer.json.serialized + "\n").utf8))
    case .text where answer.clocks.isEmpty: StandardError.write(answer.text(to: question))
    case .text: StandardOutput.write(Array(answer.text(to: question).utf8))
    }
    if answer.clocks.isEmpty { throw ExitCode(1) }
  }

  /// The question as it was asked; `today` stands where no day was asked about.
  private func question(today other: CivilDate) throws -> ClockQuestion {
    guard let received = try received.only("--received") else {
      throw ValidationError("缺少 --received:收到申请的日期,写作 2026-03-02。")
    }
    _ = try format.value()
    guard event.count <= ClockQuestion.mostEvents else {
      throw ValidationError("--event:最多 \(ClockQuestion.mostEvents) 项,给了 \(event.count) 项。")
    }
    return ClockQuestion(
      received: try day(received, of: "--received"),
      channel: try channel.only("--channel").map(LawArgument.channel) ?? .inPerson,
      events: try event.map(LawArgument.event),
      today: try today.only("--today").map { try day($0, of: "--today") } ?? other)
  }

  private func day(_ text: String, of option: String) throws -> CivilDate {
    try LawArgument.day(text, of: option, notAfter: ClockQuestion.latestDay)
  }
}
