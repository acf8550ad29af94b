import Hummingbird

/// The applicant's side: applying, and following what one applied for, without an account.
struct ApplicantSide: Sendable {
  private let apply: ApplyRoutes
  private let status: StatusRoutes

  /// The applicant's side of a site.
  init(
    _ desks: SiteDesks, pages: Pages, _ configuration: SiteConfiguration,
    applications: Throttle = Throttle(ApplyRoutes.limit),
    failures: Throttle = Throttle(StatusRoutes.limit)
  ) {
    let forms = FormReader(
      uploads: UploadReader(
        limits: MultipartLimits(
          bodyBytes: FileQuestion.most * FileQuestion.largest + ApplicantSide.fieldBytes,
          fileBytes: FileQuestion.largest, parts: ApplicantSide.parts,
          fieldBytes: ApplicantSide.fieldBytes),
        patience: configuration.patience),
      fieldBytes: ApplicantSide.fieldBytes)
    let turnstile = Turnstile(
      working: configuration.requestsAtOnce, waiting: configuration.requestsAtOnce * 16)
    let reader = ApplicantForms(forms: forms, turnstile: turnstile)
    apply = ApplyRoutes(
      desks: desks, pages: pages, forms: reader, throttle: applications,
      site: configuration.address)
    status = StatusRoutes(
      desks: desks, pages: pages, forms: reader,
      cookie: CaseCookie(isSecure: configuration.isSecure), throttle: failures)
  }

  func add(to router: Router<SiteContext>) {
    apply.add(to: router)
    status.add(to: router)
  }

  /// All answers together, as they are sent: the longest description in three bytes a character, each
  /// of them written as three.
  private static let fieldBytes = 128 << 10
  /// Every field, every file, and what goes along unseen.
  private static let parts = 40
}

/// Reads what applicants send, so many at once; others wait.
struct ApplicantForms: Sendable {
  let forms: FormReader
  let turnstile: Turnstile

  /// The form that a request carries.
  func form(of request: Request) async throws -> SentForm {
    try await turnstile.pass { try await forms.form(of: request) }
  }
}
