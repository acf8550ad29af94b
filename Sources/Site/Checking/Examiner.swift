import AnnualReport
import NIOPosix
import ReportFiles

/// Reads and checks the files of a request on threads of their own, a core's worth at a time.
struct Examiner: Sendable {
  /// The floors below.
  let checker: Checker
  /// The largest file, in bytes.
  let fileBytes: Int
  /// The threads, as many as there are cores: work beyond that waits and does not crowd.
  let threads: NIOThreadPool

  /// Examines files in the order in which they were sent.
  ///
  /// Reports of one organ for two years that follow each other are checked against each other;
  /// `earlier` are files that are read for that only.
  func examine(_ files: [FormPart], earlier: [FormPart] = []) async throws -> [Examination] {
    let readings = try await read(files)
    let all = readings + (try await read(earlier))
    return try await run {
      let links = YearLinks(all.compactMap(\.link))
      return readings.map { $0.examined(among: links, all) }
    }
  }

  /// Runs work that takes a while on the threads.
  func run<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws
    -> Result
  {
    try await threads.runIfActive(work)
  }

  private func read(_ files: [FormPart]) async throws -> [FileReading] {
    try await withThrowingTaskGroup(of: (Int, FileReading).self) { group in
      for (index, file) in files.enumerated() {
        group.addTask { (index, try await run { read(file) }) }
      }
      var readings = [FileReading?](repeating: nil, count: files.count)
      for try await (index, reading) in group { readings[index] = reading }
      return readings.compactMap { $0 }
    }
  }

  private func read(_ file: FormPart) -> FileReading {
    let name = FileName(file.fileName ?? "")
    guard !file.isTooLarge else {
      return FileReading(file: name, result: .failure(.tooLarge(limit: fileBytes)))
    }
    do throws(Unreadable) {
      return FileReading(file: name, result: .success(try checker.read(file.bytes, name.last)))
    } catch {
      return FileReading(file: name, result: .failure(error))
    }
  }
}

/// A file after reading, before checking.
private struct FileReading: Sendable {
  var file: FileName
  var result: Result<ReadReport, Unreadable>

  var link: YearLink? {
    guard case .success(let read) = result else { return nil }
    return YearLink(read.report)
  }

  func examined(among links: YearLinks, _ others: [FileReading]) -> Examination {
    switch result {
    case .failure(let why): return Examination(file: file, outcome: .unreadable(why))
    case .success(let read):
      let previous = links.previous(of: read.report.organ, year: read.report.year)
      let source = previous.flatMap { previous in
        others.first { $0.link?.organ == previous.organ && $0.link?.year == previous.year }
      }
      let checkup = read.report.checkup(previous: previous?.report)
      return Examination(file: file, outcome: .checked(read, checkup, previous: source?.file))
    }
  }
}
