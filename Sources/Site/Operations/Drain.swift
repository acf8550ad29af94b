import NIOConcurrencyHelpers
import ServiceLifecycle

/// Says that the site is about to end, and keeps it answering for a while, so that a balancer can
/// send new requests elsewhere first.
final class Drain: Service, Sendable {
  private let begun = NIOLockedValueBox(false)
  private let grace: Duration

  /// - Parameter grace: how long the site still takes requests after it has been told to end.
  init(grace: Duration) { self.grace = grace }

  /// Whether the site has been told to end.
  var hasBegun: Bool { begun.withLockedValue { $0 } }

  /// Waits for the word, and then for the grace to pass.
  func run() async throws {
    try? await gracefulShutdown()
    begun.withLockedValue { $0 = true }
    guard grace > .zero else { return }
    // A group that shuts down does not cancel this; only a second signal does.
    try? await Task.sleep(for: grace)
  }
}
