import ArgumentParser
import Foundation
import Store

/// Kills writers, or the server under them, at random moments, and inspects what is left.
struct KillCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kill", abstract: "Kill what writes, and look whether all that was said is there.")

  @OptionGroup var place: Place

  @Option(help: "How many times.")
  var rounds = 200

  @Option(help: "A program that starts the PostgreSQL server; it is killed in every other round.")
  var server: String?

  @Option(help: "Seeds the moments at which it kills.")
  var seed: UInt64 = 1

  func run() async throws {
    var random = Moments(state: seed)
    var all: [Acknowledgement] = []
    let server = try server.map { try Server($0) }
    defer { server?.end() }
    try await place.openWhenReady().close()
    for round in 1...rounds {
      let child = try Child(["write"] + place.arguments)
      // The first commit shows that the writer is at work.
      while child.lines == 0, child.isRunning { usleep(1_000) }
      usleep(UInt32(random.next(below: 150_000)))
      if let server, round.isMultiple(of: 2) {
        server.kill()
        // What the writer says afterwards must be true as well.
        usleep(UInt32(random.next(below: 20_000)))
      }
      let acknowledged = Acknowledgement.list(child.kill())
      all += acknowledged
      if let server, round.isMultiple(of: 2) { try server.start() }
      let store = try await place.openWhenReady()
      // All of the store's life at its end; in between what this round has added.
      let faults = try await Inspection(store: store)
        .faults(round == rounds ? all : acknowledged)
      await store.close()
      guard faults.isEmpty else {
        print("round \(round), seed \(seed): " + faults.prefix(20).joined(separator: "\n"))
        throw ExitCode(1)
      }
      if round.isMultiple(of: 20) { print("\(round) rounds, \(all.count) commits acknowledged") }
    }
    print("\(rounds) rounds: each of \(all.count) acknowledged commits is there, the chains verify")
    if all.isEmpty { throw ExitCode(1) }
  }
}

extension Place {
  /// The store, once the server that was started answers.
  func openWhenReady() async throws -> Store {
    for _ in 0..<600 {
      do { return try await open() } catch let fault as StoreFault {
        guard case .connectionLost = fault.kind else { throw fault }
        usleep(50_000)
      }
    }
    return try await open()
  }
}

/// Random moments (SplitMix64).
struct Moments {
  var state: UInt64

  mutating func next(below bound: UInt64) -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return (mixed ^ (mixed >> 31)) % bound
  }
}
