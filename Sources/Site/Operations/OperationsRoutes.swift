import HTTPTypes
import Hummingbird
import NIOConcurrencyHelpers
import NIOCore

/// What those who run the site ask it: whether it lives, whether it takes requests, what it counts.
struct OperationsRoutes: Sendable {
  /// Whether the site is about to end, and new requests belong elsewhere.
  let drain: Drain
  /// The figures; nil where none are kept.
  let metrics: MetricsRegistry?
  /// Whether what the site stands on answers.
  let isReady: @Sendable () async -> Bool

  func add(to router: Router<SiteContext>) {
    router.get("/healthz") { _, _ in OperationsRoutes.plain("ok\n") }
    router.get("/readyz") { _, _ in
      guard !drain.hasBegun else {
        return OperationsRoutes.plain("draining\n", .serviceUnavailable)
      }
      guard await isReady() else {
        return OperationsRoutes.plain("the store does not answer\n", .serviceUnavailable)
      }
      return OperationsRoutes.plain("ready\n")
    }
    guard let metrics else { return }
    router.get("/metrics") { _, context in
      // The figures are for the machine itself and the network's own collector behind a proxy
      // that does not pass this path on (docs/operating.md).
      guard OperationsRoutes.isLocal(context.address) else { throw HTTPError(.notFound) }
      return OperationsRoutes.plain(metrics.text, type: "text/plain; version=0.0.4; charset=utf-8")
    }
  }

  private static func isLocal(_ address: String) -> Bool {
    address == "-" || address == "::1" || address.hasPrefix("127.")
  }

  private static func plain(
    _ text: String, _ status: HTTPResponse.Status = .ok,
    type: String = "text/plain; charset=utf-8"
  ) -> Response {
    Response(
      status: status, headers: [.contentType: type],
      body: .init(byteBuffer: ByteBuffer(string: text)))
  }
}
