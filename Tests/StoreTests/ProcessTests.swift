import Foundation
import StoreFixtures
import Testing

@testable import Store

@Suite struct `Several processes` {
  @Test(arguments: Engines.all)
  func `that write to one new store lose no update and give no number twice`(on engine: Engines)
    async throws
  {
    try await onPlace(of: engine) { place in
      let run = try Torture.run(["share", "--commits", "20"] + place)
      #expect(run.status == 0, "\(run.output)")
    }
  }

  @Test(arguments: Engines.all)
  func `that are killed leave all that they acknowledged`(on engine: Engines) async throws {
    try await onPlace(of: engine) { place in
      let run = try Torture.run(["kill", "--rounds", "10"] + place)
      #expect(run.status == 0, "\(run.output)")
      #expect(run.output.contains("10 rounds: each of "))
    }
  }

  private func onPlace(of engine: Engines, _ body: ([String]) throws -> Void) async throws {
    try await withFolder { folder in
      guard engine == .postgres else { return try body(["--folder", folder + "/store"]) }
      try await TestServer.withSchema { connection in
        try body(["--folder", folder + "/store", "--postgres", connection, "--fast"])
      }
    }
  }
}

/// The program that tortures a store; it lies beside the tests.
private enum Torture {
  static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0])
      .deletingLastPathComponent().appending(path: "StoreTorture")
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }
}
