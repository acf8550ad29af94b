import Logging

/// What all work on one store shares.
struct StoreContext: Sendable {
  let clock: @Sendable () -> Instant
  let projections: [any Projection]
  let sealer: Sealer?
  let keyFile: KeyFile
  let files: FileStore
  let logger: Logger

  /// What personal data is sealed with.
  func openSealer() throws -> Sealer {
    if let sealer { return sealer }
    throw StoreFault(
      doing: "using personal data", kind: .key, detail: "the store was opened without its key")
  }
}
