import AnnualReport
import Store
import StoreFixtures
import Testing
import Workdays

@testable import Desks

/// An office that writes its report, and a city that collects those of several organs.
struct ReportOffice {
  let office: Office
  let desks: ReportDesks
  /// Somebody at the city's government who writes its report and supervises all its organs.
  let collector: Actor
  /// The organs that the city supervises, the bureau first.
  let organs: [Organ.ID]

  var reports: YearReports { desks.reports }
  var rounds: Rounds { desks.rounds }
  var bureau: Organ.ID { office.bureau }
  var city: Organ.ID { office.city }

  init(_ office: Office, organs count: Int = 1) async throws {
    self.office = office
    desks = ReportDesks(store: office.store)
    var organs = [office.bureau]
    for number in 1..<max(1, count) {
      office.clock.advance(by: .milliseconds(1))
      var organ = NewOrgan(name: "某市第\(number)局", code: nil, kind: .department)
      organ.parent = office.city
      organ.supervisor = office.city
      organs.append(try await office.installation.desks.organs.found(.machine, organ))
    }
    self.organs = organs
    let person = try await office.installation.desks.people.add(
      .machine, NewPerson(account: "collector", name: "汇总人", organ: office.city)
    ).id
    let grants = [Role.supervisor, .clerk].compactMap { Grant($0, at: office.city) }
    collector = Actor(
      person: person, name: "汇总人", organ: office.city,
      grants: Grants(Set(grants), supervised: [office.city: Set(organs)]), session: nil,
      address: Installation.address)
  }

  /// A clerk of one of the organs.
  func clerk(of organ: Organ.ID) -> Actor {
    Actor(
      person: Person.ID(value: organ.value + 1), name: "经办", organ: organ,
      grants: Grants(Set([Grant(.clerk, at: organ)].compactMap(\.self))), session: nil,
      address: Installation.address)
  }

  /// The report of the bureau as the clerk sees it.
  func page(_ year: Int) async throws -> YearReportPage {
    try #require(try await reports.page(office.clerk, of: bureau, year: year))
  }

  /// Does an act on the bureau's report as it stands.
  @discardableResult
  func act(_ actor: Actor, _ act: ReportAct, _ year: Int) async throws -> CaseVersion {
    let file = try await page(year).file
    return try await reports.perform(actor, act, in: file.id, seen: file.version)
  }

  /// Writes everything that a report must have.
  func write(_ year: Int) async throws {
    _ = try await reports.begin(office.clerk, at: bureau, year: year)
    for cell in try await page(year).enteredCells {
      try await act(office.clerk, .enter(cell, .zero, source: "本局业务统计", proof: nil), year)
    }
    try await act(
      office.clerk,
      .write(.overview, "\(year)年,本局收到政府信息公开申请{{applications.received}}件。\n按时办理。"), year)
    try await act(office.clerk, .write(.problems, "公开内容还不够丰富。已加强培训。"), year)
    try await act(office.clerk, .write(.otherMatters, "本年度没有收取信息处理费。"), year)
  }

  /// Writes it, and has it reviewed and signed.
  func sign(_ year: Int) async throws {
    try await write(year)
    try await act(office.clerk, .submit, year)
    try await act(office.reviewer, .review, year)
    try await act(office.leader, .sign, year)
  }

  /// Why an act on a report is refused; nothing where it is not.
  func grounds(_ body: () async throws -> Void) async throws -> [ReportGround] {
    do {
      try await body()
      return []
    } catch let refusal as ReportRefusal {
      return refusal.reasons
    }
  }

  /// Why an act in a round is refused; nothing where it is not.
  func roundGrounds(_ body: () async throws -> Void) async throws -> [RoundGround] {
    do {
      try await body()
      return []
    } catch let refusal as RoundRefusal {
      return refusal.reasons
    }
  }

  /// Why the bureau cannot lay in a file.
  func reasons(againstLayingIn file: NewFile, in round: Round.ID) async throws -> [RoundGround] {
    do {
      try await layIn(file, of: bureau, in: round)
      return []
    } catch let refusal as RoundRefusal {
      return refusal.reasons
    }
  }

  /// What the act of an organ in a round comes to.
  func submit(_ actor: Actor, _ act: SubmissionAct, of organ: Organ.ID, in round: Round.ID)
    async throws
  {
    let page = try await rounds.page(actor, of: organ, in: round)
    try await rounds.perform(actor, act, of: organ, in: round, seen: page.version)
  }

  /// Lays in a file for an organ.
  func layIn(_ file: NewFile, of organ: Organ.ID, in round: Round.ID) async throws {
    let actor = clerk(of: organ)
    let page = try await rounds.page(actor, of: organ, in: round)
    try await rounds.layIn(actor, file, of: organ, in: round, seen: page.version)
  }
}

/// Runs a test in an office that writes reports; the city supervises so many organs.
func withReports(
  on engine: Engines = .sqlite, organs: Int = 1, _ body: (ReportOffice) async throws -> Void
) async throws {
  try await withOffice(on: engine) { office in
    try await body(ReportOffice(office, organs: organs))
  }
}
