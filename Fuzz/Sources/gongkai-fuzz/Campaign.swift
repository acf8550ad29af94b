import Foundation
import Fuzzing

/// Divides the inputs among workers, starts each anew behind what it stumbled over, and counts.
struct Campaign {
  var orders: Orders
  var mutator: Mutator

  /// How many inputs crashed or hung the readers.
  func run() throws -> Int {
    try FileManager.default.createDirectory(
      atPath: orders.folder, withIntermediateDirectories: true)
    let share = (orders.count + orders.jobs - 1) / orders.jobs
    let ranges = (0..<orders.jobs).map { job in
      min(job * share, orders.count)..<min((job + 1) * share, orders.count)
    }
    let start = ContinuousClock.now
    let results = Results()
    DispatchQueue.concurrentPerform(iterations: ranges.count) { job in
      results.add(work(through: ranges[job], job: job))
    }
    let taken = Int((ContinuousClock.now - start) / .seconds(1))
    let (read, found) = results.total
    print(
      "fuzz: \(orders.count) inputs, \(read) read as reports, \(found) crashes or hangs, \(taken) s"
    )
    return found
  }

  private func work(through range: Range<Int>, job: Int) -> (read: Int, found: Int) {
    let journal = "\(orders.folder)/journal-\(job)"
    defer { unlink(journal) }
    var next = range.lowerBound
    var total = (read: 0, found: 0)
    while next < range.upperBound {
      let worker = Process()
      worker.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
      worker.arguments =
        ["--worker", journal, "\(next)", "\(range.upperBound)", "--salt", "\(orders.salt)"]
        + orders.paths
      worker.standardInput = FileHandle.nullDevice
      guard (try? worker.run()) != nil else { return (total.read, total.found + 1) }
      worker.waitUntilExit()
      let entry = (try? String(contentsOfFile: journal, encoding: .utf8)) ?? ""
      let numbers = entry.split { !$0.isNumber }.compactMap { Int($0) }
      total.read += numbers.count == 2 ? numbers[1] : 0
      guard worker.terminationReason != .exit || worker.terminationStatus != 0 else { break }
      let culprit = numbers.first ?? next
      total.found += 1
      let isHang = worker.terminationReason == .exit && worker.terminationStatus == Worker.hung
      report(culprit, isHang ? "hang" : "crash")
      next = culprit + 1
    }
    return total
  }

  private func report(_ number: Int, _ kind: String) {
    let input = mutator.input(number)
    let ending = input.name.split(separator: ".").last ?? "bin"
    let path = "\(orders.folder)/\(kind)-\(orders.salt)-\(number).\(ending)"
    try? Data(input.bytes).write(to: URL(filePath: path))
    print("\(kind): input \(number) of \(input.name), written to \(path)")
  }
}

/// What the workers found, added up from several threads.
private final class Results: @unchecked Sendable {
  // `@unchecked`: a lock guards the sum.
  private let lock = NSLock()
  private var sum = (read: 0, found: 0)

  func add(_ result: (read: Int, found: Int)) {
    lock.withLock { sum = (sum.read + result.read, sum.found + result.found) }
  }

  var total: (read: Int, found: Int) { lock.withLock { sum } }
}
