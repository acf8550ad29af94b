import ArgumentParser
import Glibc
import Store
import Workdays

/// Writes and acknowledges, until it is killed or has done as much as it was told.
struct WriteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "write", abstract: "Write, and print a line for each commit.")

  @OptionGroup var place: Place

  @Option(help: "How many tasks write at the same time.")
  var tasks = 3

  @Option(help: "How many commits each of them makes.")
  var commits = Int.max

  func run() async throws {
    let store = try await place.open()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for task in 1...tasks {
        group.addTask {
          for _ in 0..<commits {
            do { say(try await WriteCommand.commit(task, to: store)) } catch let fault as StoreFault
              where WriteCommand.isLoss(fault)
            {
              // The server is being killed; nothing was acknowledged.
              say("lost")
            }
          }
        }
      }
      try await group.waitForAll()
    }
    await store.close()
  }

  /// One transaction of all that a desk does: a number, an event with personal data, a shared row.
  private static func commit(_ task: Int, to store: Store) async throws -> String {
    let organ = Int64(task % 2 + 1)
    return try await store.write("writing") { transaction in
      let seen: Int64 = try transaction.value("SELECT value FROM shared WHERE id = 1") ?? 0
      try transaction.execute(
        "UPDATE shared SET value = \(seen + 1) WHERE id = 1 AND value = \(seen)", expecting: 1)
      let number = try transaction.next(of: "torture", in: Identifier<Place>(value: organ))
      let event = try transaction.append(
        EventDraft(
          organ: organ, subject: "application/\(number)", kind: "application.received",
          occurredOn: CivilDate(2025, 6, 1), actor: nil, payload: #"{"number":\#(number)}"#,
          personal: [PersonalField(name: "name", value: "甲\(number)")]))
      let hash = event.hash.reduce(into: "") { $0 += String($1, radix: 16) }
      return "ack \(event.organ) \(event.sequence) \(number) \(seen + 1) \(hash)"
    }
  }

  private static func isLoss(_ fault: StoreFault) -> Bool {
    if case .connectionLost = fault.kind { return true }
    return false
  }
}

/// Prints a line with one call, so that it is there whole or not at all.
private func say(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  precondition(write(STDOUT_FILENO, bytes, bytes.count) == bytes.count, "nobody reads")
}
