import HTTPTypes
import Hummingbird
public import Logging
import NIOCore
import NIOPosix
import ReportFiles

/// The site: started with its limits and a checker, it serves until it is told to stop.
///
///     try await SiteApplication(
///       SiteConfiguration(port: 8080), checker: checker, law: law, logger: logger
///     ).run()
public struct SiteApplication: Sendable {
  private let configuration: SiteConfiguration
  private let logger: Logger
  private let pages: Pages
  private let checks: CheckerRoutes
  private let clock: ClockRoutes
  private let fee: FeeRoutes

  /// The site; throws where a template does not parse.
  public init(
    _ configuration: SiteConfiguration, checker: Checker, law: DatedLaw, logger: Logger
  ) throws {
    self.configuration = configuration
    self.logger = logger
    pages = try Pages()
    checks = CheckerRoutes(configuration, checker: checker, pages: pages)
    clock = ClockRoutes(law, pages: pages)
    fee = FeeRoutes(law, pages: pages)
  }

  /// Serves until SIGINT or SIGTERM; requests that have begun are answered first.
  ///
  /// - Parameter onRunning: called once with the port that is listened on.
  public func run(onRunning: @escaping @Sendable (Int) -> Void = { _ in }) async throws {
    try await application(onRunning: onRunning).runService()
  }

  /// The application, for tests that ask it without a socket.
  func application(
    onRunning: @escaping @Sendable (Int) -> Void = { _ in }
  ) -> some ApplicationProtocol {
    Application(
      router: router(),
      server: .http1(configuration: .init(idleTimeout: .seconds(60))),
      configuration: .init(
        address: .hostname(configuration.host, port: configuration.port), serverName: nil),
      onServerRunning: { channel in
        onRunning(channel.localAddress?.port ?? configuration.port)
      },
      logger: logger)
  }

  private func router() -> Router<BasicRequestContext> {
    let router = Router(context: BasicRequestContext.self, options: .autoGenerateHeadEndpoints)
    router.addMiddleware {
      SecurityHeaders()
      Faults(pages: pages, methods: SiteApplication.methods)
    }
    checks.add(to: router)
    clock.add(to: router)
    fee.add(to: router)
    router.get("/rules") { request, _ in
      let page = RulesPage(frame: PageFrame("校验规则", for: request))
      return Response.page(pages.html(.rules, page))
    }
    router.get("/healthz") { _, _ in "ok" }
    for asset in [Asset.style, .lawStyle, .script, .icon] {
      router.get("/static/\(asset.name)") { request, _ in asset.response(to: request) }
    }
    return router
  }

  /// The methods of every path, for the answer to a wrong one.
  private static let methods: [String: [HTTPRequest.Method]] = [
    "/": [.get, .head], "/check": [.get, .head, .post], "/rules": [.get, .head],
    "/clock": [.get, .head], "/clock.ics": [.get, .head], "/fee": [.get, .head],
    "/healthz": [.get, .head], "/check/result": [.post], "/check/findings.xlsx": [.post],
    "/check/letter.docx": [.post], "/static/site.css": [.get, .head],
    "/static/checker.js": [.get, .head], "/static/icon.svg": [.get, .head],
  ]
}
