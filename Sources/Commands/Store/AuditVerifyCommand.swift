import ArgumentParser
import Glibc
import Store

/// `gongkai audit verify`: follows every chain of events.
struct AuditVerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract:
      "Follow every chain of events and name the first that was altered, removed or put in.",
    discussion: """
      Ends with 1 where a chain is not as it was written, with 2 where the seals cannot be read. \
      Against seals, a chain that was cut off at its end or written anew is found too.
      """)

  @OptionGroup var options: StoreOptions

  @Option(
    help: ArgumentHelp(
      "A file of lines that “gongkai audit seal” printed.", valueName: "FILE"))
  var seals: [String] = []

  func run() async throws {
    let seals = try seals.flatMap(AuditVerifyCommand.seals)
    try await options.withStore { configuration in
      configuration.isKeyOptional = true
      configuration.migratesOnOpening = false
    } _: { store in
      let progress = StepProgress()
      let report = try await store.read("verifying the chains") { reader in
        try reader.verifyChains(against: seals) { progress.show($0, of: $1) }
      }
      progress.clear()
      let lines = StoreWording.lines(for: report).map { $0 + "\n" }.joined()
      StandardOutput.write(Array(lines.utf8))
      if !report.isIntact { throw ExitCode(1) }
    }
  }

  /// The seals in a file; blank lines may stand between them.
  private static func seals(in path: String) throws -> [AuditSeal] {
    let bytes: [UInt8]
    do { bytes = try FileBytes.read(FilePath(path), limit: 1 << 26) } catch {
      StandardError.write("\(path): cannot be read.\n")
      throw ExitCode(2)
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    return try lines.map { line in
      guard let seal = AuditSeal(String(line)) else {
        StandardError.write("\(path): no seal: \(line.prefix(80))\n")
        throw ExitCode(2)
      }
      return seal
    }
  }
}
