import Store
import StoreFixtures
import Testing
import Workdays

@testable import Desks

/// An installation: a city, its bureau, and people at work.
struct Installation {
  let store: Store
  let desks: OfficeDesks
  let clock: TestClock
  /// The city's government, under which the bureau stands and which supervises it.
  let city: Organ.ID
  let bureau: Organ.ID

  /// Addresses of the block that is set aside for documentation (RFC 5737).
  static let address = "192.0.2.7"
  /// A password that the policy takes.
  static let password = "Kf7!mwq2xPzL"

  var today: CivilDate { clock.now.dayInChina }

  /// Adds somebody who has chosen the password and holds these roles.
  func person(
    _ account: String, _ grants: [(Role, Organ.ID?)] = [], at organ: Organ.ID? = nil
  ) async throws -> Person.ID {
    // Identifiers of one millisecond have no order.
    clock.advance(by: .milliseconds(1))
    let new = NewPerson(account: account, name: "名字\(account)", organ: organ ?? bureau)
    let (id, token) = try await desks.people.add(.machine, new)
    try await desks.signIn.accept(
      token: token.text, password: Installation.password, from: Installation.address)
    for (role, organ) in grants { try await desks.people.grant(.machine, id, role, at: organ) }
    return id
  }

  /// Signs somebody in, through a second factor where the role needs one.
  func session(
    _ account: String, password: String = password, from address: String = address
  ) async throws -> SessionSecret {
    clock.advance(by: .milliseconds(1))
    var answer = try await desks.signIn.enter(
      account: account, password: password, from: address)
    if answer.step == .enrolment {
      let shown = try await desks.signIn.beginEnrolment(session: answer.session)
      answer = try await desks.signIn.confirmEnrolment(
        code: code(shown), session: answer.session, from: address
      ).answer
    }
    try #require(answer.step == .signedIn)
    return answer.session
  }

  /// Somebody who has signed in.
  func actor(_ account: String) async throws -> Actor {
    try await actor(of: session(account))
  }

  /// Whoever a session is of, who must have signed in.
  func actor(of secret: SessionSecret) async throws -> Actor {
    let visitor = try await desks.sessions.visitor(secret, from: Installation.address)
    guard case .actor(let actor) = visitor else {
      Issue.record("not signed in: \(visitor)")
      throw SignInRefusal.ended
    }
    return actor
  }

  /// What the authenticator app shows now.
  func code(_ enrolment: Enrolment, stepsLater: Int64 = 0) -> String {
    TimeCode(secret: Base32Reading.bytes(enrolment.secret))
      .code(of: TimeCode.step(at: clock.now.milliseconds / 1000) + stepsLater)
  }

  /// The kinds of the events about a subject, in order.
  func kinds(of subject: String) async throws -> [String] {
    try await store.read("reading events") { try $0.events(of: subject).map(\.kind) }
  }
}

/// Runs a test on an installation of its own, and checks at its end that the lists are what the events
/// say.
func withInstallation(
  on engine: Engines, settings: OfficeSettings = .forTests,
  _ body: (Installation) async throws -> Void
) async throws {
  // 2 March 2026 at 9 in China.
  let clock = TestClock(Instant(milliseconds: 1_772_413_200_000))
  try await withStore(
    on: engine, migrations: OfficeDesks.migrations, projections: OfficeDesks.projections,
    clock: clock
  ) { store in
    let desks = OfficeDesks(store: store, settings: settings)
    let city = try await desks.organs.found(
      .machine, NewOrgan(name: "某市人民政府", code: "11341702486344515H", kind: .government))
    var bureau = NewOrgan(name: "某市数据局", code: "11441700007280420Y", kind: .department)
    bureau.parent = city
    bureau.supervisor = city
    try await body(
      Installation(
        store: store, desks: desks, clock: clock, city: city,
        bureau: try await desks.organs.found(.machine, bureau)))
    let rebuilt = try await store.rebuild()
    #expect(rebuilt.filter { !$0.isUnchanged } == [])
  }
}

extension OfficeSettings {
  /// The defaults, but for hashing that is quick.
  static let forTests: OfficeSettings = {
    var settings = OfficeSettings()
    settings.scrypt = .forTests
    return settings
  }()
}

/// Reads what a person would type into an authenticator app.
enum Base32Reading {
  static func bytes(_ text: String) -> [UInt8] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    var bytes: [UInt8] = []
    var (held, bits) = (0, 0)
    for character in text {
      guard let value = alphabet.firstIndex(of: character) else { continue }
      held = (held << 5 | value) & 0xFFF
      bits += 5
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(held >> bits & 255))
      }
    }
    return bytes
  }
}
