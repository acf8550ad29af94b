import HTTPTypes
import Hummingbird
import Logging

/// Turns whatever goes wrong into a page that says what can be done now, and a number that is
/// found in the log; never the error itself.
struct Faults: RouterMiddleware {
  /// The templates.
  let pages: Pages
  /// The methods that each path takes.
  let methods: [String: [HTTPRequest.Method]]

  func handle(
    _ request: Request, context: SiteContext,
    next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch {
      return answer(to: request, error, context)
    }
  }

  private func answer(to request: Request, _ error: any Error, _ context: SiteContext) -> Response {
    switch error {
    case let flaw as FormFlaw:
      return page(FaultWords(flaw), request)
    case is Crowded:
      var response = page(.crowded, request)
      response.headers[.retryAfter] = "10"
      return response
    case let error as HTTPError where error.status == .notFound:
      guard let allowed = methods[request.uri.path] else { return page(.notFound, request) }
      var response = page(.wrongMethod, request)
      response.headers[.allow] = allowed.map(\.rawValue).joined(separator: ", ")
      return response
    case let error as HTTPError where error.status.kind == .clientError:
      return page(.malformed, request)
    default:
      context.logger.error("A request failed", metadata: ["error": "\(String(reflecting: error))"])
      return page(.fault(number: context.number), request)
    }
  }

  private func page(_ fault: FaultWords, _ request: Request) -> Response {
    let page = FaultPage(frame: PageFrame(fault.title, for: request), fault)
    return .page(pages.html(.fault, page), status: fault.status)
  }
}
