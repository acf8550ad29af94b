import Foundation
import Regulation
import RegulationSamples
import Workdays

/// A million made-up cases, each folded to its state, all its clocks and its row of table III.
///
/// They are made a batch at a time and outside the measuring, so that no more than a batch is ever
/// in memory; what is measured is the thread's own time, which other programs do not lengthen.
struct LawBenchmark {
  var cases = 1_000_000
  var batch = 10_000

  func run() -> [Outcome] {
    let law = Law.standard
    var tally = Batch.Tally()
    var (applied, walked) = (Duration.zero, Duration.zero)
    var (sum, early) = (0, 0)
    for number in 0..<cases / batch {
      let batch = Batch(seed: UInt64(number), count: batch)
      applied += Stopwatch.threadTime { batch.tally(under: law, into: &tally) }
      walked += Stopwatch.threadTime { sum &+= days(of: batch) }
      if number == 9 { early = Stopwatch.peakMemory }
    }
    precondition(tally.cases == cases && tally.states.values.reduce(0, +) == cases && sum != 0)
    let grown = Double(Stopwatch.peakMemory - early) / 1024
    let states = Clock.State.allCases.map { "\($0) \(tally.states[$0] ?? 0)" }
    return [
      Outcome(
        name: "\(cases) cases of mixed histories to states and due days, on one core",
        measured: applied / .seconds(1), unit: "s", limit: 1,
        detail:
          "\(tally.events) events, \(tally.clocks) clocks; replies \(states.joined(separator: ", "))"
      ),
      Outcome(
        name: "the same, against reading the day of each of their events",
        measured: applied / walked,
        unit: "×", limit: 30,
        detail: "\(milliseconds(applied)) against \(milliseconds(walked)) of the thread's own time"),
      Outcome(
        name: "memory that the last nine tenths of them add", measured: grown, unit: "MB", limit: 8,
        detail: "largest resident set after all, less that after the first tenth"),
    ]
  }

  @inline(never)
  private func days(of batch: Batch) -> Int {
    var sum = 0
    for index in batch.cases.indices {
      for event in batch.cases[index].history.events { sum &+= Int(event.on.dayNumber) }
    }
    return sum
  }
}
