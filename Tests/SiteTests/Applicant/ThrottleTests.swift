import Synchronization
import Testing

@testable import Site

@Suite struct `A throttle` {
  /// A clock that stands until it is moved.
  final class StandingClock: Sendable {
    private let moment = Mutex(ContinuousClock.now)
    var now: ContinuousClock.Instant { moment.withLock { $0 } }
    func move(_ seconds: Int) { moment.withLock { $0 += .seconds(seconds) } }
  }

  let clock = StandingClock()

  private func throttle(_ times: Int, addresses: Int = 100) -> Throttle {
    Throttle(
      Throttle.Limit(times: times, within: .seconds(60)), addresses: addresses,
      now: { [clock] in clock.now })
  }

  @Test func `lets an address go on after its while`() {
    let throttle = throttle(2)
    throttle.note("1.2.3.4")
    #expect(throttle.wait(of: "1.2.3.4") == nil)
    clock.move(20)
    throttle.note("1.2.3.4")
    #expect(throttle.wait(of: "1.2.3.4") == .seconds(40))
    #expect(throttle.wait(of: "1.2.3.5") == nil)
    clock.move(40)
    #expect(throttle.wait(of: "1.2.3.4") == nil)
    throttle.note("1.2.3.4")
    #expect(throttle.wait(of: "1.2.3.4") == nil)
  }

  @Test(arguments: [
    ("2001:db8:1:2::5", "2001:DB8:1:2:ffff::1", true),
    ("2001:db8:1:2::5", "2001:db8:1:3::5", false),
    ("::1", "::2", true), ("fe80::1%eth0", "fe80::2", true), ("1.2.3.4", "1.2.3.40", false),
  ])
  func `takes a household's network for one address`(one: String, other: String, same: Bool) {
    #expect((Throttle.key(of: one) == Throttle.key(of: other)) == same)
  }

  @Test func `holds a bounded number of addresses, and forgets the oldest`() {
    let throttle = throttle(1, addresses: 10)
    for number in 0..<1000 {
      throttle.note("address \(number)")
      clock.move(number % 10 == 0 ? 1 : 0)
      #expect(throttle.count <= 10)
    }
    #expect(throttle.wait(of: "address 999") != nil)
  }
}
