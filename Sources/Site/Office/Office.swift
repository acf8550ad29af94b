import Desks
import HTTPTypes
import Hummingbird

/// The office: its addresses, and what stands before every one of them.
struct Office: Sendable {
  let desks: OfficeDesks
  let cases: ApplicationDesks
  let reports: ReportDesks
  let pages: Pages
  /// Reads what somebody sends who is signed in, forms and files.
  let forms: FormReader
  /// Reads what somebody sends of whom nothing is known yet.
  let doorForms: FormReader
  /// Whether the cookie demands https.
  let isSecure: Bool
  /// The site's address as visitors know it; nil on a machine of one's own.
  let address: String?

  /// The office of a site.
  init(_ desks: SiteDesks, pages: Pages, _ configuration: SiteConfiguration) {
    self.desks = desks.office
    cases = desks.cases
    reports = desks.reports
    self.pages = pages
    isSecure = configuration.isSecure
    address = configuration.address
    let limits = MultipartLimits(
      bodyBytes: configuration.requestBytes, fileBytes: configuration.fileBytes,
      parts: configuration.files + 40)
    forms = FormReader(
      uploads: UploadReader(limits: limits, patience: configuration.patience),
      fieldBytes: 1 << 20)
    doorForms = FormReader(
      uploads: UploadReader(limits: Office.doorLimits, patience: configuration.patience),
      fieldBytes: Office.doorLimits.bodyBytes)
  }

  /// A name, a password and a code need no more; who is not signed in takes up no memory.
  private static let doorLimits = MultipartLimits(
    bodyBytes: 16 << 10, fileBytes: 16 << 10, parts: 20)

  /// Every address of the office.
  static let routes: [OfficeRoute] =
    DoorRoutes.all + MyRoutes.all + TodayRoutes.all + OrganRoutes.all + PeopleRoutes.all
    + AuditRoutes.all + CaseRoutes.all + RemedyRoutes.all + FigureRoutes.all
    + LedgerRoutes.all + ReportRoutes.all + [.get("/office/pieces", .signedIn, PiecesPage.answer)]

  /// The address of a page as visitors know it, for a link that is handed on.
  func address(of path: String, _ request: Request) -> String {
    if let address { return address + path }
    return "http://\(request.head.authority ?? "127.0.0.1")\(path)"
  }

  func add(to router: Router<SiteContext>) {
    for route in Office.routes {
      router.on(RouterPath(route.path), method: route.method) { request, context in
        try await answer(route, request, context)
      }
    }
  }

  /// Finds out who asks, whether they may, and whether the form came from a page of ours; then
  /// lets the route answer.
  private func answer(
    _ route: OfficeRoute, _ request: Request, _ context: SiteContext
  ) async throws -> Response {
    let secret = SessionCookie(isSecure: isSecure).secret(in: request)
    var standing = Visitor.nobody
    if let secret { standing = try await desks.sessions.visitor(secret, from: context.address) }
    var asked = OfficeRequest(
      request: request, context: context, office: self, secret: secret,
      visitor: standing.actor)
    asked.organ = try await organName(of: asked.visitor)
    do {
      if let elsewhere = door(for: standing, route, asked) { return elsewhere }
      if let visitor = asked.visitor, !route.access.isMet(by: visitor) {
        return RefusalPage.answer(for: route, asked)
      }
      if route.method == .post {
        guard SameSite.isOwn(request) else { return RefusalPage.foreign(asked) }
        asked.form = try await (asked.visitor == nil ? doorForms : forms).form(of: request)
        guard secret.map({ $0.accepts(csrf: asked.form[FormView.tokenField]) }) ?? true else {
          return RefusalPage.foreign(asked)
        }
      }
      return try await route.answer(asked)
    } catch let refusal as AccessRefusal {
      return RefusalPage.answer(refusal, asked)
    }
  }

  /// What the organ of whoever is signed in is called today.
  private func organName(of visitor: Actor?) async throws -> String? {
    guard let id = visitor?.organ else { return nil }
    return try await desks.organs.name(of: id)
  }

  /// Where somebody is sent who is not as far as the address asks; nil where they are.
  private func door(
    for visitor: Visitor, _ route: OfficeRoute, _ asked: OfficeRequest
  ) -> Response? {
    switch (route.access, visitor) {
    case (.everyone, _): nil
    case (.midway(let wanted), .midway(let step, _)) where wanted == step: nil
    case (_, .midway(let step, _)): asked.redirect(step.path)
    case (.midway, .actor): asked.redirect("/office")
    case (_, .actor): nil
    case (_, .nobody): asked.redirect(SignInPage.path(next: asked.request))
    }
  }
}

extension Visitor {
  /// Whoever is signed in wholly.
  fileprivate var actor: Actor? {
    if case .actor(let actor) = self { actor } else { nil }
  }
}

extension SignInStep {
  /// The page of the step.
  var path: String {
    switch self {
    case .secondFactor: "/office/sign-in/code"
    case .enrolment: "/office/sign-in/second-factor"
    case .newPassword: "/office/sign-in/password"
    case .signedIn: "/office"
    }
  }
}
