import ArgumentParser
import Store

/// Lets several processes write to one store at the same time, and inspects what they have written.
struct ShareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "share", abstract: "Write from several processes at the same time.")

  @OptionGroup var place: Place

  @Option(help: "How many processes write.")
  var processes = 2

  @Option(help: "How many commits each task of a process makes.")
  var commits = 30

  func run() async throws {
    // Each process makes the store where it is not there yet: that they meet is part of it.
    let children = try (0..<processes).map { _ in
      try Child(["write"] + place.arguments + ["--commits", "\(commits)"])
    }
    let ends = children.map { $0.wait() }
    let acknowledged = ends.flatMap { Acknowledgement.list($0.output) }
    let store = try await place.open()
    var faults = try await Inspection(store: store).faults(acknowledged)
    await store.close()
    let expected = processes * 3 * commits
    if acknowledged.count != expected {
      faults.append("\(acknowledged.count) of \(expected) commits were made")
    }
    faults += ends.filter { $0.status != 0 }.map { "a process ended with \($0.status)" }
    guard faults.isEmpty else {
      print(faults.joined(separator: "\n"))
      throw ExitCode(1)
    }
    print("\(expected) commits of \(processes) processes: none lost, no number given twice")
  }
}
