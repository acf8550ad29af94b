import Foundation
import Store
import Workdays

/// Searching newest first among few and among many documents.
struct SearchBenchmark {
  /// The larger number; 1,000,000 is what the promise speaks of.
  var documents = 100_000
  var few = 10_000
  var rounds = 30

  func run() async throws -> [Outcome] {
    try await StoreFolder.with { folder in
      let small = try await times(in: folder, documents: few)
      let large = try await times(in: folder, documents: documents)
      let (fast, slow) = (percentile(small.map(\.time)), percentile(large.map(\.time)))
      let slowest = large.max { $0.time < $1.time }
      return [
        Outcome(
          name: "search among \(documents) documents, against \(few)", measured: slow / fast,
          unit: "×", limit: 10,
          detail: "95th percentiles \(shown(slow)) and \(shown(fast)), newest first"),
        Outcome(
          name: "the slowest search among \(documents)",
          measured: slowest?.time.milliseconds ?? 0, unit: "ms", limit: 50,
          detail: "\(large.count) searches; it is \(slowest?.name ?? "")"),
      ]
    }
  }

  private func times(in folder: StoreFolder, documents: Int) async throws
    -> [(name: String, time: Duration)]
  {
    let store = try await folder.open("\(documents)")
    let corpus = Corpus()
    for start in stride(from: 0, to: documents, by: 10_000) {
      try await store.write("indexing") { transaction in
        try transaction.index(
          (start..<min(start + 10_000, documents)).map { corpus.entry($0, of: documents) })
      }
      if CommandLine.arguments.contains("--verbose") {
        FileHandle.standardError.write(Data("\(start) of \(documents)\n".utf8))
      }
    }
    var times: [(name: String, time: Duration)] = []
    for (name, query) in corpus.queries {
      var own: [Duration] = []
      for _ in 0..<rounds {
        own.append(
          try await ContinuousClock().measure {
            _ = try await store.read("searching") { try $0.search(query) }
          })
      }
      // The median of a query's rounds: what else the machine does is no part of it.
      let median = Stopwatch.median(own)
      times.append((name, median))
      if CommandLine.arguments.contains("--verbose") {
        FileHandle.standardError.write(Data("\(name): \(shown(median))\n".utf8))
      }
    }
    await store.close()
    return times
  }

  private func percentile(_ times: [Duration]) -> Duration {
    times.sorted()[min(times.count - 1, times.count * 95 / 100)]
  }

  private func shown(_ duration: Duration) -> String {
    String(format: "%.2f ms", duration.milliseconds)
  }
}
