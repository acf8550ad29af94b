import Foundation
import Glibc

extension Store {
  /// Removes stored files that no row names, once they are old enough not to be on their way to one.
  ///
  /// - Parameter age: An hour or more.
  /// - Returns: How many were removed.
  @discardableResult
  public func sweepFiles(olderThan age: Duration) async throws -> Int {
    let limit = Instant.now().advanced(by: .zero - max(age, .seconds(3600)))
    var removed = try await files.work { [files] in
      try files.removeIncoming(before: limit)
    }
    for part in 0..<256 {
      let hashes = try await files.work { [files] in
        try files.hashes(in: String(Hexadecimal.text([UInt8(part)])), before: limit)
      }
      guard !hashes.isEmpty else { continue }
      let named = try await read("looking for files that no row names") { reader in
        try reader.named(among: hashes)
      }
      let orphans = hashes.filter { !named.contains($0) }
      removed += try await files.work { [files] in try files.remove(orphans, before: limit) }
    }
    return removed
  }
}

extension Reader {
  fileprivate func named(among hashes: [String]) throws -> Set<String> {
    var named: Set<String> = []
    for start in stride(from: 0, to: hashes.count, by: 300) {
      let some = hashes[start..<min(start + 300, hashes.count)]
      for row in try rows("SELECT DISTINCT hash FROM file WHERE hash IN \(list: some)") {
        named.insert(try row.get(0))
      }
    }
    return named
  }
}

extension FileStore {
  /// The files of one part whose times lie before a moment.
  fileprivate func hashes(in part: String, before limit: Instant) throws -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(part)")) ?? []
    return names.map { part + $0 }.filter { hash in
      hash.utf8.count == 64 && modified(path(of: hash)).map { $0 < limit } == true
    }
  }

  /// Removes files, but for those that became young meanwhile.
  fileprivate func remove(_ hashes: [String], before limit: Instant) throws -> Int {
    guard !hashes.isEmpty else { return 0 }
    let lock = try SweepLock(folder: folder, isExclusive: true)
    defer { lock.release() }
    var removed = 0
    for hash in hashes where modified(path(of: hash)).map({ $0 < limit }) == true {
      if unlink(path(of: hash)) == 0 { removed += 1 }
    }
    return removed
  }

  /// What was left of files that never came in whole.
  fileprivate func removeIncoming(before limit: Instant) throws -> Int {
    let incoming = folder + "/incoming"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: incoming)) ?? []
    var removed = 0
    for name in names where modified("\(incoming)/\(name)").map({ $0 < limit }) == true {
      if unlink("\(incoming)/\(name)") == 0 { removed += 1 }
    }
    return removed
  }

  private func modified(_ path: String) -> Instant? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    return Instant(
      milliseconds: Int64(status.st_mtim.tv_sec) * 1000
        + Int64(status.st_mtim.tv_nsec) / 1_000_000)
  }
}
