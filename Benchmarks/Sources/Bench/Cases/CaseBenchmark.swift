import Desks
import Foundation
import Regulation
import Store
import Workdays

/// The queue and the year's tables over very many cases.
///
/// Two stores of one run, a small and a large one, are asked the same in turns, so that whatever else
/// the machine does falls on both.
struct CaseBenchmark {
  /// How many cases the large store has.
  var cases = 1_000_000
  /// Empty databases of a PostgreSQL, where it is measured too.
  var postgres: (few: String, many: String)?

  private static let few = 10_000
  private static let rounds = 600

  func run() async throws -> [Outcome] {
    var outcomes = try await run(on: "SQLite") { folder, _ in .sqlite(folder: folder) }
    if let postgres {
      outcomes += try await run(on: "PostgreSQL") { folder, isFew in
        .postgres(
          connection: isFew ? postgres.few : postgres.many, folder: folder, connections: 4)
      }
    }
    return outcomes
  }

  private func run(
    on engine: String, at place: (String, Bool) -> StoreConfiguration
  ) async throws -> [Outcome] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "bench-\(UUID())").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var ends: [CaseStore] = []
    for (name, count) in [("few", Self.few), ("many", cases)] {
      let own = folder + "/" + name
      try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
      ends.append(try await CaseStore(at: place(own, count == Self.few), cases: count))
    }
    let (few, many) = (ends[0], ends[1])
    var pages: [[Duration]] = [[], []]
    var random = SystemRandomNumberGenerator()
    for round in 0..<Self.rounds {
      let filter = filter(round, at: few.organ)
      let day = CivilDate(2019, 6, 3).advanced(by: Int.random(in: 0..<3000, using: &random))
      // Half of the pages are the first, half begin somewhere.
      let cursor = round % 2 == 0 ? nil : QueueCursor("\(day).\(Int64.max / 2)")
      for (index, end) in [few, many].enumerated() {
        var filter = filter
        filter.organs = [end.organ]
        pages[index].append(
          try await ContinuousClock().measure {
            _ = try await end.desks.queue.page(
              end.actor, filter, after: cursor, on: CivilDate(2026, 1, 5))
          })
      }
    }
    var tables: [Duration] = []
    for year in [2019, 2020, 2022, 2024, 2025] {
      guard let period = FigurePeriod(year: year) else { continue }
      var best: [Duration] = []
      for _ in 0..<3 {
        best.append(
          try await ContinuousClock().measure {
            _ = try await many.desks.figures.tables(many.actor, organs: [many.organ], period)
          })
      }
      tables.append(Stopwatch.median(best))
    }
    await few.store.close()
    await many.store.close()
    let (short, long) = (percentile(pages[0]), percentile(pages[1]))
    let slowest = tables.max() ?? .zero
    return [
      Outcome(
        name: "a page of the queue, p95, at \(cases) cases against \(Self.few), \(engine)",
        measured: long / short, unit: "×", limit: 1.5,
        detail:
          "\(milliseconds(long)) against \(milliseconds(short)), \(Self.rounds) pages each, in turns"
      ),
      Outcome(
        name: "tables III and IV of a year at \(cases) cases, \(engine)",
        measured: slowest.milliseconds, unit: "ms", limit: 1000,
        detail: "the slowest of five years, median of 3; "
          + tables.map(milliseconds).joined(separator: ", ")),
    ]
  }

  /// Each view, and each condition, in turn.
  private func filter(_ round: Int, at organ: Organ.ID) -> QueueFilter {
    let views = QueueView.allCases
    var filter = QueueFilter(organs: [organ], view: views[round % views.count])
    switch round / views.count % 5 {
    case 1: filter.outcome = Regulation.Outcome.allCases[round % 8]
    case 2: filter.channel = Channel.allCases[round % Channel.allCases.count]
    case 3: filter.kind = ApplicantKind.allCases[round % ApplicantKind.allCases.count]
    case 4: filter.month = "2025-0\(1 + round % 9)"
    default: break
    }
    return filter
  }

  private func percentile(_ durations: [Duration]) -> Duration {
    durations.sorted()[durations.count * 95 / 100]
  }
}
