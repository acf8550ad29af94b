import HTTPTypes
import Hummingbird
public import Logging
import NIOCore
import NIOPosix
import ReportFiles
import ServiceLifecycle
import UnixSignals

/// The site: started with its limits and a checker, it serves until it is told to stop.
///
///     try await SiteApplication(SiteConfiguration(port: 8080), checker: checker, logger: logger)
///       .run()
public struct SiteApplication: Sendable {
  private let configuration: SiteConfiguration
  private let logger: Logger
  private let pages: Pages
  private let checks: CheckerRoutes
  private let clock: ClockRoutes
  private let fee: FeeRoutes
  private let operations: OperationsRoutes
  private let drain: Drain
  private let office: Office?
  /// The applicant's side; nil where there is no store, and so nobody to apply to.
  var applicant: ApplicantSide?
  private let annualReports: AnnualReportRoutes?

  /// The site; throws where a template does not parse.
  ///
  /// - Parameters:
  ///   - desks: what is on the store; nil where there is none, and so no office.
  ///   - metrics: what `/metrics` prints; nil for nothing.
  ///   - isReady: whether what the site stands on answers, for `/readyz`.
  public init(
    _ configuration: SiteConfiguration, checker: Checker, law: DatedLaw, logger: Logger,
    desks: SiteDesks? = nil, metrics: MetricsRegistry? = nil,
    isReady: @escaping @Sendable () async -> Bool = { true }
  ) throws {
    self.configuration = configuration
    self.logger = logger
    drain = Drain(grace: configuration.grace)
    operations = OperationsRoutes(drain: drain, metrics: metrics, isReady: isReady)
    pages = try Pages(takesApplications: desks != nil)
    checks = CheckerRoutes(configuration, checker: checker, pages: pages)
    clock = ClockRoutes(law, pages: pages)
    fee = FeeRoutes(law, pages: pages)
    applicant = desks.map { [pages] in ApplicantSide($0, pages: pages, configuration) }
    office = desks.map { [pages] in Office($0, pages: pages, configuration) }
    annualReports = desks.map { [pages] in AnnualReportRoutes($0, pages: pages) }
  }

  /// Serves until SIGINT or SIGTERM; requests that have begun are answered first.
  ///
  /// - Parameter onRunning: called once with the port that is listened on.
  public func run(onRunning: @escaping @Sendable (Int) -> Void = { _ in }) async throws {
    let site = application(onRunning: onRunning)
    // The last to start is the first to be told to end: the site goes on until the grace is over.
    try await ServiceGroup(
      configuration: .init(
        services: [
          .init(service: site), .init(service: drain, successTerminationBehavior: .ignore),
        ],
        gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
    ).run()
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

  private func router() -> Router<SiteContext> {
    let router = Router(context: SiteContext.self, options: .autoGenerateHeadEndpoints)
    router.addMiddleware {
      MetricsMiddleware()
      RequestLog(trustedProxies: configuration.trustedProxies)
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
    operations.add(to: router)
    office?.add(to: router)
    applicant?.add(to: router)
    annualReports?.add(to: router)
    for asset in Asset.all {
      router.get("/static/\(asset.name)") { request, _ in asset.response(to: request) }
    }
    return router
  }

  /// The methods of every path, for the answer to a wrong one.
  private static let methods: [String: [HTTPRequest.Method]] = [
    "/": [.get, .head], "/check": [.get, .head, .post], "/rules": [.get, .head],
    "/clock": [.get, .head], "/clock.ics": [.get, .head], "/fee": [.get, .head],
    "/healthz": [.get, .head], "/readyz": [.get, .head], "/metrics": [.get, .head],
    "/check/result": [.post], "/check/findings.xlsx": [.post],
    "/check/letter.docx": [.post], "/static/site.css": [.get, .head],
    "/static/checker.js": [.get, .head], "/static/icon.svg": [.get, .head],
  ]
}
