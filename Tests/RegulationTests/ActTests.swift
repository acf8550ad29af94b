import Regulation
import Testing
import Workdays

struct ActTests {
  let received = CivilDate(2026, 3, 2)
  let full = Act.extend(Extension(workingDays: 20, headConsented: true))

  func application(_ events: [(Act, Int)] = []) throws -> Application {
    var application = try Application(arrivedOn: received)
    for (act, day) in events { try application.perform(act, on: CivilDate(2026, 3, day)) }
    return application
  }

  func grounds(_ application: Application, _ act: Act, _ day: CivilDate) -> [Ground] {
    application.refusals(of: act, on: day).map(\.ground)
  }

  @Test func `an act answers why not with all its reasons at once, each with its article`() throws {
    var application = try application([(full, 20)])
    let act = Act.extend(Extension(workingDays: 21, headConsented: false))
    let late = CivilDate(2026, 4, 29)
    let refused = #expect(throws: Refused.self) { try application.perform(act, on: late) }
    #expect(
      refused?.reasons.map(\.ground) == [
        .alreadyExtended, .extensionTooLong, .headHasNotConsented, .replyPeriodEnded,
      ])
    #expect(refused?.reasons.allSatisfy { $0.citation.article == 33 } == true)
    #expect(refused?.act == .extended)
    #expect(refused?.on == late)
    #expect(application.events.count == 1, "nothing is half applied")
  }

  @Test func `a lawful act is done and no reason stands against it`() throws {
    let application = try application([
      (.accept, 2), (.noteCorrection(by: CivilDate(2026, 3, 20)), 4), (.correct, 16),
      (.consult(.thirdParty), 18), (.answerConsultation(.thirdParty, nil, .agrees), 20), (full, 23),
    ])
    #expect(application.remarks.isEmpty)
    #expect(application.progress.correctionDue == CivilDate(2026, 3, 20))
    #expect(application.progress.replyDue(under: .standard) == CivilDate(2026, 5, 19))
  }

  @Test func `the day that a notice to correct names must lie ahead of it`() throws {
    let act = Act.noteCorrection(by: CivilDate(2026, 3, 4))
    #expect(try grounds(application(), act, CivilDate(2026, 3, 4)) == [.correctionDayNotLater])
  }

  @Test func `an act now cannot lie before what has happened`() throws {
    let application = try application([(full, 20)])
    #expect(grounds(application, .consult(.organ), CivilDate(2026, 3, 19)) == [.beforeLastEvent])
  }

  @Test func `a fact of the past is recorded with a remark and extends nothing unlawfully`() throws
  {
    var application = try application()
    application.record(Event(full, on: CivilDate(2026, 4, 2)))
    #expect(application.events.count == 1)
    #expect(application.progress.replyDue(under: .standard) == CivilDate(2026, 3, 30))
    #expect(application.remarks.map(\.isRefused) == [true])
  }

  @Test func `a fact recorded afterwards takes its place among the days`() throws {
    var application = try application([(full, 20)])
    application.record(Event(.consult(.organ), on: CivilDate(2026, 3, 11)))
    application.record(Event(.answerConsultation(.organ), on: CivilDate(2026, 3, 12)))
    #expect(application.events.map(\.act.kind) == [.organConsulted, .organAnswered, .extended])
    #expect(application.progress.replyDue(under: .standard) == CivilDate(2026, 4, 30))
  }

  @Test func `a decision of the past closes the case even where the law stood against it`() throws {
    var application = try application()
    application.record(Event(.decide(Decision(.stillUnclear)), on: CivilDate(2026, 3, 10)))
    #expect(application.standing(on: CivilDate(2026, 12, 31)) == .concluded(.stillUnclear))
    #expect(application.remarks.flatMap(\.reasons).map(\.ground) == [.notCorrected])
  }

  @Test func `a recommendation can be overridden by the head with a reason`() throws {
    var application = try application([(.notifyFee(), 4)])
    let day = CivilDate(2026, 3, 10)
    let act = Act.decide(Decision(.provided))
    let refusals = application.refusals(of: act, on: day)
    #expect(refusals.map(\.ground) == [.awaitingPayment])
    #expect(refusals.map(\.canBeOverridden) == [true])
    #expect(throws: Refused.self) { try application.perform(act, on: day) }
    #expect(Override(head: "", reason: "x") == nil)
    #expect(Override(head: "x", reason: " ") == nil)
    let override = try #require(Override(head: "王某", reason: "免收"))
    try application.perform(act, on: day, override: override)
    #expect(application.events.last?.override == override)
    #expect(application.remarks.isEmpty)
  }

  @Test func `the law cannot be overridden`() throws {
    var application = try application()
    let override = Override(head: "王某", reason: "情况特殊")
    #expect(throws: Refused.self) {
      try application.perform(
        .decide(Decision(.excessive)), on: CivilDate(2026, 3, 10), override: override)
    }
  }

  @Test func `nobody is turned away as excessive before being asked for reasons`() throws {
    var application = try application()
    let day = CivilDate(2026, 3, 10)
    let act = Act.decide(Decision(.excessive))
    #expect(grounds(application, act, day) == [.reasonsNotAsked])
    try application.perform(.askForReasons, on: day)
    #expect(grounds(application, .askForReasons, day) == [.reasonsAlreadyAsked])
    #expect(grounds(application, act, day).isEmpty)
  }

  @Test func `a reasonable delay needs reasons and a day beyond the reply period`() throws {
    var application = try application()
    let day = CivilDate(2026, 3, 20)
    #expect(
      grounds(application, .delay(until: CivilDate(2026, 3, 30)), day) == [
        .reasonsNotGiven, .delayNotLater,
      ])
    try application.perform(.askForReasons, on: day)
    try application.perform(.giveReasons, on: day)
    try application.perform(.delay(until: CivilDate(2026, 5, 3)), on: day)
    #expect(
      application.progress.replyDue(under: .standard) == CivilDate(2026, 5, 6),
      "a day off moves on")
  }

  @Test func `nothing is given while a third party may still object`() throws {
    let application = try application([(.consult(.thirdParty), 4)])
    let day = CivilDate(2026, 3, 10)
    #expect(
      grounds(application, .decide(Decision(.provided)), day) == [.thirdPartyStillAnswering])
    #expect(grounds(application, .decide(Decision(.notExisting)), day).isEmpty)
    let after = CivilDate(2026, 3, 26)
    #expect(grounds(application, .decide(Decision(.provided)), after).isEmpty, "it kept silent")
  }

  @Test func `against a reasoned objection only major public interest discloses`() throws {
    let application = try application([
      (.consult(.thirdParty), 4), (.answerConsultation(.thirdParty, nil, .objectsWithReason), 9),
    ])
    let day = CivilDate(2026, 3, 10)
    #expect(grounds(application, .decide(Decision(.provided)), day) == [.thirdPartyObjects])
    let overriding = Decision(.provided, majorPublicInterest: true)
    #expect(grounds(application, .decide(overriding), day).isEmpty)
    let separated = Decision(.provided, and: [.thirdPartyRights])
    #expect(grounds(application, .decide(separated), day).isEmpty)
  }

  @Test func `a refusal for a third party's rights should have asked it`() throws {
    let refusals = try application().refusals(
      of: .decide(Decision(.thirdPartyRights)), on: CivilDate(2026, 3, 10))
    #expect(refusals.map(\.ground) == [.thirdPartyNotConsulted])
    #expect(refusals.map(\.citation) == [.regulation(32)])
    #expect(refusals.map(\.canBeOverridden) == [true])
  }

  @Test func `a co-making organ should be waited for, and its silence is agreement`() throws {
    let application = try application([(.consult(.organ), 4)])
    let act = Act.decide(Decision(.provided))
    #expect(grounds(application, act, CivilDate(2026, 3, 10)) == [.organStillAnswering])
    #expect(grounds(application, act, CivilDate(2026, 3, 26)).isEmpty)
    #expect(application.progress.consultations.map(\.silence) == [.agreement])
  }

  @Test func `the consulted are told apart by their numbers`() throws {
    let (first, second) = (ConsultedID(rawValue: 1), ConsultedID(rawValue: 2))
    var application = try application([
      (.consult(.thirdParty, first), 4), (.consult(.thirdParty, second), 5),
    ])
    let day = CivilDate(2026, 3, 9)
    try application.perform(.answerConsultation(.thirdParty, second, .agrees), on: day)
    #expect(
      grounds(application, .answerConsultation(.thirdParty, second), day) == [
        .noThirdPartyConsultation
      ])
    #expect(application.progress.consultations.map(\.answeredOn) == [nil, day])
  }

  @Test func `a fee that comes to nothing is not asked for`() throws {
    let notice = FeeNotice(fee: try Fee.items(10))
    #expect(
      try grounds(application(), .notifyFee(notice), CivilDate(2026, 3, 10)) == [.noFeeDue])
  }

  @Test func `pages are not charged where the reply only tells the place`() throws {
    let day = CivilDate(2026, 3, 10)
    let pages = FeeNotice(fee: try Fee.pages(31), onlyPoints: true)
    let items = FeeNotice(fee: try Fee.items(11), onlyPoints: true)
    #expect(try grounds(application(), .notifyFee(pages), day) == [.pagesNotChargeable])
    #expect(try grounds(application(), .notifyFee(items), day).isEmpty)
  }

  @Test func `every ground cites an instrument, and the Regulation by its article`() {
    for ground in Ground.allCases where ground.citation.instrument == .regulation {
      #expect(ground.citation.article != nil, "\(ground)")
    }
  }
}
