import Regulation
import Workdays

/// Collects every reason against an act in a case.
///
/// What the file alone cannot tell (whether an organ or another case is there) is for the desk to
/// add.
struct CaseCheck {
  let file: CaseFile
  /// Who acts; nobody where it is the applicant on the status page.
  let actor: Actor?
  /// The day that counts in law.
  let day: CivilDate
  /// The store's own day.
  let today: CivilDate
  let settings: OrganSettings
  /// Whether the particulars are yet to be filled in, so that nothing is said of them.
  let isOutline: Bool
  var grounds: [CaseGround] = []

  /// All reasons against an act; none where it can be done.
  static func grounds(
    against act: CaseAct, in file: CaseFile, by actor: Actor?, on day: CivilDate,
    today: CivilDate, under settings: OrganSettings, isOutline: Bool = false
  ) -> [CaseGround] {
    var check = CaseCheck(
      file: file, actor: actor, day: day, today: today, settings: settings, isOutline: isOutline)
    check.run(act)
    return check.grounds.uniqued()
  }

  private mutating func run(_ act: CaseAct) {
    checkAccess(act)
    if day > today { add(.dayInFuture) }
    let isRecords = file.intake.matter == .recordsCorrection
    if isRecords ? !act.kind.concernsRecords : act.kind == .settle { add(.otherMatter) }
    if file.transferred != nil || file.settled != nil, !act.kind.isAside { add(.ended) }
    if act.kind.closes, let last = file.lawEvents.map(\.on).max(), last > day { add(.laterFacts) }
    if !isOutline { grounds += act.fieldFaults.map(CaseGround.field) }
    check(act)
  }

  private mutating func checkAccess(_ act: CaseAct) {
    guard let actor else { return }
    let policy = act.kind.policy(at: file.organ, under: settings)
    let isOwnRecall =
      act.kind == .giveBack
      && actor.person.map { file.draft?.drafters.contains($0) ?? false } ?? false
    if act.kind == .giveBack, !isOwnRecall, let stage = file.draft?.stage {
      let policy = stage.policy(at: file.organ, under: settings)
      if !policy.isMet(by: actor) { add(.access(policy.contacts(for: actor))) }
    } else if !policy.isMet(by: actor) {
      add(.access(policy.contacts(for: actor)))
    }
  }

  mutating func add(_ ground: CaseGround) { grounds.append(ground) }

  /// Adds what the law says against the act on the day, as it stood then.
  ///
  /// What others did is noted as it happened: only what cannot be stands against it.
  mutating func addLaw(against act: Act, notes: Bool) {
    let then = file.application(upTo: day)
    grounds += then.refusals(of: act, on: day)
      .filter { !notes || $0.ground.force == .impossible }
      .map(CaseGround.law)
  }
}

extension CaseFile {
  /// The case in law with what had happened by the end of a day.
  func application(upTo day: CivilDate) -> Application {
    guard let last = application.events.last, last.on > day,
      var then = try? Application(
        channel: application.channel, arrivedOn: application.arrivedOn, under: application.law)
    else { return application }
    then.record(contentsOf: application.events.filter { $0.on <= day })
    return then
  }
}

extension CaseAct.Kind {
  /// Whether it can be done although the case was sent on or answered.
  fileprivate var isAside: Bool {
    switch self {
    case .note, .attach, .assign, .strike, .deliver, .seal: true
    // After the end only a letter that puts another right is drafted and signed.
    case .draftCorrection, .submit, .review, .reviewLegality, .approveOnPaper, .giveBack,
      .signLetter:
      true
    default: false
    }
  }
}
