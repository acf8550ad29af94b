import ArgumentParser
import Store

/// `gongkai audit seal`: how far each chain has come.
struct AuditSealCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seal",
    abstract: "Print a line for each chain, to be kept where the store's keeper cannot reach.")

  @OptionGroup var options: StoreOptions

  func run() async throws {
    try await options.withStore { configuration in
      configuration.isKeyOptional = true
      configuration.migratesOnOpening = false
    } _: { store in
      let seals = try await store.read("sealing the chains") { try $0.auditSeals() }
      StandardOutput.write(Array(seals.map { "\($0)\n" }.joined().utf8))
    }
  }
}
