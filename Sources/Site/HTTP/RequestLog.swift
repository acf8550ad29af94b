import HTTPTypes
import Hummingbird
import Logging

/// Gives each request its number, and writes a line about each answer.
///
/// The line has the path without its query: what people search for stays out of the log.
struct RequestLog: RouterMiddleware {
  /// The proxies whose `X-Forwarded-For` is believed.
  let trustedProxies: Set<String>

  func handle(
    _ request: Request, context: SiteContext,
    next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    var context = context
    context.address = address(of: request, context)
    context.logger[metadataKey: "request"] = "\(context.number)"
    let start = ContinuousClock.now
    var response = try await next(request, context)
    let duration = start.duration(to: .now)
    response.headers[RequestLog.numberField] = context.number
    context.logger.info(
      "Answered",
      metadata: [
        "method": "\(request.method)", "path": "\(request.uri.path)",
        "status": "\(response.status.code)", "microseconds": "\(duration.microseconds)",
        "address": "\(context.address)",
      ])
    return response
  }

  /// The last address that a trusted proxy added; the connection's own where none did.
  private func address(of request: Request, _ context: SiteContext) -> String {
    guard trustedProxies.contains(context.address),
      let forwarded = RequestLog.forwardedField.flatMap({ request.headers[$0] }),
      let last = forwarded.split(separator: ",").last
    else { return context.address }
    let address = last.drop { $0 == " " }
    let isAddress = address.utf8.allSatisfy { byte in
      RequestLog.addressBytes.contains(byte)
    }
    return isAddress && (2...45).contains(address.utf8.count) ? String(address) : context.address
  }

  private static let addressBytes = Set("0123456789abcdefABCDEF.:".utf8)
  private static let forwardedField = HTTPField.Name("X-Forwarded-For")
  // A literal that is a header's name for certain.
  private static let numberField = HTTPField.Name("X-Request-Number") ?? .eTag
}

extension Duration {
  /// Whole microseconds.
  var microseconds: Int64 {
    let (seconds, attoseconds) = components
    return seconds * 1_000_000 + attoseconds / 1_000_000_000_000
  }
}
