import Foundation

/// A PostgreSQL server that can be killed as a power cut would, and started again.
final class Server {
  private let command: String
  private var process = Process()

  /// Starts it by a program that becomes the server.
  init(_ command: String) throws {
    self.command = command
    try start()
  }

  func start() throws {
    process = Process()
    process.executableURL = URL(filePath: command)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  /// Kills the server and all of its own processes at once; nothing of them is left afterwards.
  func kill() {
    let children = Server.children(of: process.processIdentifier)
    for one in [process.processIdentifier] + children { Glibc.kill(one, SIGKILL) }
    process.waitUntilExit()
    // The next server must not find the memory of the old one still in use.
    for child in children { while Glibc.kill(child, 0) == 0 { usleep(1_000) } }
  }

  /// Lets it end in order.
  func end() {
    guard process.isRunning else { return }
    Glibc.kill(process.processIdentifier, SIGINT)
    process.waitUntilExit()
  }

  private static func children(of parent: Int32) -> [Int32] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return names.compactMap { Int32($0) }.filter { process in
      guard let text = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
        let end = text.lastIndex(of: ")")
      else { return false }
      // State and parent stand behind the name, which may hold anything.
      let fields = text[text.index(after: end)...].split(separator: " ")
      return fields.count > 1 && Int32(fields[1]) == parent
    }
  }
}
