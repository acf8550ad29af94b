import Regulation
import Store
import StoreFixtures
import Testing
import Workdays

@testable import Desks

/// A bureau's office at work: its desks, and somebody for each role.
struct Office {
  let installation: Installation
  let desks: ApplicationDesks
  let clerk: Actor
  let otherClerk: Actor
  let reviewer: Actor
  let lawyer: Actor
  let head: Actor
  let leader: Actor
  /// Somebody at the city's government, who supervises the bureau.
  let supervisor: Actor

  var store: Store { installation.store }
  var bureau: Organ.ID { installation.bureau }
  var city: Organ.ID { installation.city }
  var clock: TestClock { installation.clock }
  var today: CivilDate { installation.today }

  /// Moves the clock on by days.
  func wait(days: Int) { clock.advance(by: .seconds(86_400 * days)) }

  /// Moves the clock on to a day.
  func wait(until day: CivilDate) { wait(days: today.days(to: day)) }
}

/// Words that letters take, without the shells.
struct PlainWords: LetterWords {
  func wish(of request: Request) -> String { "\(request.form.rawValue) \(request.route.rawValue)" }
  func payment(to particulars: Particulars) -> String { particulars.feeAccount }
}

/// Runs a test in an office of its own, and checks at its end that the lists are what the events say.
func withOffice(on engine: Engines = .sqlite, _ body: (Office) async throws -> Void) async throws {
  // 2 March 2026 at 9 in China, a Monday.
  let clock = TestClock(Instant(milliseconds: 1_772_413_200_000))
  try await withStore(
    on: engine,
    migrations: OfficeDesks.migrations + ApplicationDesks.migrations + ReportDesks.migrations,
    projections: OfficeDesks.projections + ApplicationDesks.projections()
      + ReportDesks.projections, clock: clock
  ) { store in
    let office = try await Office(store, clock)
    try await body(office)
    let rebuilt = try await store.rebuild()
    #expect(rebuilt.filter { !$0.isUnchanged }.map(\.name) == [])
  }
}

extension Office {
  init(_ store: Store, _ clock: TestClock) async throws {
    let people = OfficeDesks(store: store, settings: .forTests)
    let city = try await people.organs.found(
      .machine, NewOrgan(name: "某市人民政府", code: "11341702486344515H", kind: .government))
    var bureau = NewOrgan(name: "某市数据局", code: "11441700007280420Y", kind: .department)
    bureau.parent = city
    bureau.supervisor = city
    bureau.particulars.office = "某市数据局办公室"
    bureau.particulars.address = "某市某路1号"
    bureau.particulars.hours = "工作日8:30至17:30"
    bureau.particulars.telephone = "0734-0000000"
    bureau.particulars.mail = "gk@example.gov.cn"
    bureau.particulars.reconsiderationOrgan = "某市人民政府"
    bureau.particulars.court = "某市人民法院"
    bureau.particulars.reconsiderationOnline = "全国行政复议服务平台"
    bureau.particulars.feeAccount = "43000000000000"
    let bureauID = try await people.organs.found(.machine, bureau)
    installation = Installation(
      store: store, desks: people, clock: clock, city: city, bureau: bureauID)
    desks = ApplicationDesks(store: store, words: PlainWords())
    clerk = try await installation.colleague("clerk", .clerk, at: bureauID)
    otherClerk = try await installation.colleague("other", .clerk, at: bureauID)
    reviewer = try await installation.colleague("reviewer", .reviewer, at: bureauID)
    lawyer = try await installation.colleague("lawyer", .legalityReviewer, at: bureauID)
    head = try await installation.colleague("head", .headOfDisclosure, at: bureauID)
    leader = try await installation.colleague("leader", .signingLeader, at: bureauID)
    supervisor = try await installation.colleague("supervisor", .supervisor, at: city)
    var settings = OrganSettings()
    settings.documentPrefix = "某数公开"
    settings.checks = [.review, .legalityReview]
    settings.letterForm = .electronic
    try await desks.settings.change(head, of: bureauID, to: settings, seen: 0)
  }

  /// What an applicant fills in.
  static func application(
    _ name: String = "张三", number: String = "11010519491231002X",
    about: String = "申请公开2025年度城区道路改造工程的中标通知书和合同"
  ) -> NewApplication {
    NewApplication(
      applicant: Applicant(
        kind: .naturalPerson, name: name, paper: .residentCard, paperNumber: number,
        telephone: "13800001234", postalAddress: "某市某街2号", mail: "zhang@example.org"),
      request: Request(description: about, form: .electronic, route: .online))
  }

  /// An online application that has come in.
  func applied(_ application: NewApplication = application()) async throws -> ApplicationReceipt {
    clock.advance(by: .milliseconds(1))
    let submission = try await desks.publicCases.newSubmission()
    return try await desks.publicCases.apply(
      to: bureau, application, submission: submission, from: Installation.address)
  }

  /// One that came over the counter and is registered, so that its clock runs.
  func registered(
    _ application: NewApplication = application(), on day: CivilDate? = nil
  ) async throws -> Case.ID {
    // Identifiers of one millisecond have no order.
    clock.advance(by: .milliseconds(1))
    let receipt = try await desks.cases.receive(
      clerk, at: bureau,
      NewCase(
        channel: .inPerson, arrivedOn: day ?? today, applicant: application.applicant,
        request: application.request))
    try await act(clerk, .register, in: receipt.id, on: day)
    return receipt.id
  }

  /// Does an act today, or on a day, on the case as it stands.
  @discardableResult
  func act(
    _ actor: Actor, _ act: CaseAct, in id: Case.ID, on day: CivilDate? = nil,
    override: String? = nil
  ) async throws -> CaseVersion {
    let page = try await desks.cases.page(clerk, id, on: today)
    return try await desks.cases.perform(
      actor, act, in: id, on: day ?? today, seen: page.version, override: override)
  }

  /// Drafts a decision, has it checked and signed.
  func decide(_ id: Case.ID, _ draft: DecisionDraft = .provided) async throws {
    try await act(clerk, .draft(draft), in: id)
    try await act(clerk, .submit, in: id)
    try await act(reviewer, .review, in: id)
    try await act(lawyer, .reviewLegality, in: id)
    try await act(leader, .signLetter, in: id)
  }

  /// A case as it stands.
  func page(_ id: Case.ID) async throws -> CasePage {
    try await desks.cases.page(clerk, id, on: today)
  }

  /// Why an act is refused; nothing where it is not.
  func grounds(_ body: () async throws -> Void) async throws -> [CaseGround] {
    do {
      try await body()
      return []
    } catch let refusal as CaseRefusal {
      return refusal.reasons
    }
  }
}

extension DecisionDraft {
  /// What was asked for is given.
  static var provided: DecisionDraft {
    DecisionDraft(parts: [
      DecisionPart(.provided, [.delivery: "通过网上申请平台提供电子文本", .reasons: "属于可以公开的政府信息"])
    ])
  }

  /// What was asked for is refused as internal affairs.
  static var refused: DecisionDraft {
    DecisionDraft(parts: [DecisionPart(.internalAffairs, [.reasons: "属于内部工作流程信息"])])
  }
}

extension Installation {
  /// Somebody who holds a role at an organ, and at work; a supervisor supervises the bureau.
  fileprivate func colleague(
    _ account: String, _ role: Role, at organ: Organ.ID
  ) async throws -> Actor {
    let new = NewPerson(account: account, name: "名字\(account)", organ: organ)
    let (id, _) = try await desks.people.add(.machine, new)
    try await desks.people.grant(.machine, id, role, at: organ)
    let grant = try #require(Grant(role, at: organ))
    return Actor(
      person: id, name: new.name, organ: organ,
      grants: Grants([grant], supervised: role == .supervisor ? [organ: [bureau]] : [:]),
      session: nil, address: Installation.address)
  }
}
