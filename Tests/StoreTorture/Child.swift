import Foundation
import Glibc

/// A process of this same program.
///
/// What two threads touch of it is held by a lock.
final class Child: @unchecked Sendable {
  private let process = Process()
  private let output = Pipe()
  private let lock = NSLock()
  private var bytes = Data()
  private let isRead = DispatchSemaphore(value: 0)

  /// Starts it with these arguments and reads what it prints.
  init(_ arguments: [String]) throws {
    process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    try process.run()
    let handle = output.fileHandleForReading
    Thread.detachNewThread { [self] in
      while true {
        let more = handle.availableData
        if more.isEmpty { break }
        lock.withLock { bytes += more }
      }
      isRead.signal()
    }
  }

  /// What it has printed so far.
  var lines: Int { lock.withLock { bytes.count { $0 == UInt8(ascii: "\n") } } }

  var isRunning: Bool { process.isRunning }

  /// Ends it at once, wherever it stands, and answers with all that it had printed.
  func kill() -> String {
    Glibc.kill(process.processIdentifier, SIGKILL)
    return wait().output
  }

  /// Waits for its own end.
  func wait() -> (output: String, status: Int32) {
    process.waitUntilExit()
    isRead.wait()
    return (String(decoding: bytes, as: UTF8.self), process.terminationStatus)
  }
}
