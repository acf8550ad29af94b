import Logging

/// What all work on one store shares.
struct StoreContext: Sendable {
  let clock: @Sendable () -> Instant
  let logger: Logger
}
