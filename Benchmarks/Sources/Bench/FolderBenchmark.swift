import Foundation

/// A folder of a thousand pages, checked by the program in a process of its own.
struct FolderBenchmark {
  var files = 1000

  func run() throws -> [Outcome] {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var sample: [UInt8] = []
    for number in 1...files {
      sample = try SamplePage.bytes(seed: number)
      try Data(sample).write(to: folder.appending(path: "\(number).html"))
    }
    let single = ParsingBenchmark(page: sample)
    let cores = ProcessInfo.processInfo.activeProcessorCount
    var whole: [Duration] = []
    var one: [Duration] = []
    for _ in 0..<5 {
      let times = try (0..<50).map { _ in try Stopwatch.time(single.readAndCheck) }
      one.append(Stopwatch.median(times))
      whole.append(try Stopwatch.time { try check(folder) })
    }
    let share = Stopwatch.median(one) * files / cores
    let taken = Stopwatch.median(whole)
    var usage = rusage()
    getrusage(RUSAGE_CHILDREN.rawValue, &usage)
    return [
      Outcome(
        name: "check \(files) pages in a folder, against one × \(files) ÷ \(cores) cores",
        measured: taken / share, unit: "×", limit: 1.2,
        detail: "\(milliseconds(taken)) against \(milliseconds(share)), medians of 5"),
      Outcome(
        name: "peak memory of that", measured: Double(usage.ru_maxrss) / 1024, unit: "MB",
        limit: 150, detail: "largest resident set of the process"),
    ]
  }

  private func check(_ folder: URL) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = [
      "report", "check", folder.path, "--format", "json", "--output", folder.path + ".json",
    ]
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try? FileManager.default.removeItem(atPath: folder.path + ".json")
    precondition(process.terminationStatus == 0, "the pages are without fault")
  }
}
