import DeskWording
import Desks
import HTTPTypes
import Hummingbird
import Logging
import OfficeFiles
import Workdays

/// The addresses of applying: finding the organ, and the form, whose every page is sent to the organ's
/// own address.
struct ApplyRoutes: Sendable {
  let desks: SiteDesks
  let pages: Pages
  let forms: ApplicantForms
  /// How many applications come from an address.
  let throttle: Throttle
  /// The site's address as visitors know it, where it was set.
  let site: String?

  /// The most applications from an address: a family or an office behind one address stays below.
  static let limit = Throttle.Limit(times: 30, within: .seconds(3600))

  func add(to router: Router<SiteContext>) {
    router.get("/apply") { request, _ in try await search(request) }
    router.get("/apply/:organ") { request, context in
      let asked = try await self.asked(request, context)
      let view = asked.pages(try await desks.cases.publicCases.newSubmission()).notice(
        try await notice(asked))
      return Response.page(pages.html(.apply, view))
    }
    router.post("/apply/:organ") { request, context in
      guard SameSite.isOwn(request) else { return refusal(.foreign, request) }
      let asked = try await self.asked(request, context)
      do {
        return try await answer(asked, try await forms.form(of: request), context)
      } catch let flaw as FormFlaw {
        return refusal(PublicRefusal(flaw), request)
      }
    }
  }

  private func search(_ request: Request) async throws -> Response {
    let day = try await desks.office.organs.today()
    let finder = OrganFinder(try await desks.office.organs.register(), on: day)
    let query = String(request.query("q").prefix(OrganSearchPage.longestQuery))
    let frame = PageFrame(applicant: "申请政府信息公开", "/apply", isLarge: request.wantsLarge)
    let page = OrganSearchPage(
      frame, finder, searched: query, wantsAll: !request.query("all").isEmpty, on: day)
    return .page(pages.html(.organs, page))
  }

  /// What a request is about: the organ, as long as there is one.
  private func asked(_ request: Request, _ context: SiteContext) async throws -> Asked {
    let day = try await desks.office.organs.today()
    guard let id = context.parameters.get("organ").flatMap({ Organ.ID($0) }),
      let organ = try await desks.office.organs.organ(id), organ.exists(on: day)
    else { throw HTTPError(.notFound) }
    return Asked(organ: organ, day: day, request: request)
  }

  private func notice(_ asked: Asked) async throws -> DataNotice {
    DataNotice(
      organName: asked.name, particulars: asked.organ.particulars,
      retention: try await desks.cases.publicCases.retention(of: asked.organ.id))
  }

  /// The page that follows on a page that was sent.
  private func answer(
    _ asked: Asked, _ form: SentForm, _ context: SiteContext
  ) async throws -> Response {
    let answers = ApplyAnswers(form)
    let sent = ApplyStep(rawValue: form["step"])
    let number = form["submission"]
    let submission = number.isEmpty ? try await desks.cases.publicCases.newSubmission() : number
    let views = asked.pages(submission)
    if form["go"] == ApplyPages.noticeName {
      return .page(pages.html(.apply, views.notice(try await notice(asked), answers)))
    }
    if let step = ApplyStep(rawValue: form["go"]) {
      return show(step, answers, views, returns: sent == .check || !form["return"].isEmpty)
    }
    guard let sent else { return show(.who, answers, views, returns: false) }
    if let faulty = ApplyFaults(answers).first(through: sent) {
      let view = views.questions(
        faulty, answers, ApplyFaults(answers), returns: !form["return"].isEmpty || sent == .check)
      return .page(pages.html(.apply, view), status: .unprocessableContent)
    }
    guard sent != .check else { return try await send(asked, form, answers, views, context) }
    let next = form["return"].isEmpty ? sent.next ?? .check : .check
    return show(next, answers, views, returns: false)
  }

  /// A page as one comes to it; the last one only with answers that can be sent.
  private func show(
    _ step: ApplyStep, _ answers: ApplyAnswers, _ views: ApplyPages, returns: Bool
  ) -> Response {
    guard step == .check else {
      return .page(pages.html(.apply, views.questions(step, answers, nil, returns: returns)))
    }
    let faults = ApplyFaults(answers)
    if let faulty = faults.first(through: .check) {
      let view = views.questions(faulty, answers, faults, returns: true)
      return .page(pages.html(.apply, view), status: .unprocessableContent)
    }
    return .page(pages.html(.apply, views.check(answers, files: FileQuestion())))
  }

  private func send(
    _ asked: Asked, _ form: SentForm, _ answers: ApplyAnswers, _ views: ApplyPages,
    _ context: SiteContext
  ) async throws -> Response {
    let files = FileQuestion(form.files)
    func again(_ status: HTTPResponse.Status, _ errors: [String]) -> Response {
      .page(
        pages.html(.apply, views.check(answers, files: files, errors: errors)), status: status)
    }
    guard form["homepage"].isEmpty else { return again(.unprocessableContent, [SendWords.trap]) }
    guard files.error == nil else { return again(.unprocessableContent, []) }
    if let wait = throttle.wait(of: context.address) {
      var response = again(.tooManyRequests, [SendWords.tooMany])
      response.headers[.retryAfter] = String(wait.components.seconds + 1)
      return response
    }
    guard let applicant = answers.applicant, let request = answers.request else {
      return show(.check, answers, views, returns: false)
    }
    throttle.note(context.address)
    do {
      let receipt = try await desks.cases.publicCases.apply(
        to: asked.organ.id,
        NewApplication(
          matter: .disclosure, applicant: applicant, request: request, files: files.files),
        submission: views.submission, from: context.address)
      let page = ReceiptPage(
        receipt, answers, organ: asked.organ.id, site: asked.site(site),
        isLarge: asked.request.wantsLarge)
      return .page(pages.html(.receipt, page))
    } catch let refusal as CaseRefusal {
      return try await refused(refusal, asked, views, answers, files)
    } catch {
      // What was filled in must not be lost for a fault of ours: it stands on the page again.
      context.logger.error(
        "Taking an application in failed", metadata: ["error": "\(String(reflecting: error))"])
      return again(.serviceUnavailable, [SendWords.failed(number: context.number)])
    }
  }

  /// What the desk did not take, with the answers as they were; a form whose number is not ours gets
  /// one that is.
  private func refused(
    _ refusal: CaseRefusal, _ asked: Asked, _ views: ApplyPages, _ answers: ApplyAnswers,
    _ files: FileQuestion
  ) async throws -> Response {
    var views = views
    if refusal.reasons.contains(.formExpired) {
      views = asked.pages(try await desks.cases.publicCases.newSubmission())
    }
    let errors = refusal.reasons.map { $0 == .formExpired ? SendWords.expired : $0.text.typeset }
    let page = views.check(answers, files: files, errors: errors)
    return .page(pages.html(.apply, page), status: .unprocessableContent)
  }

  private func refusal(_ refusal: PublicRefusal, _ request: Request) -> Response {
    refusal.response(pages, back: "/apply", isLarge: request.wantsLarge)
  }
}

/// What a request to an organ's address is about.
private struct Asked: Sendable {
  let organ: Organ
  let day: CivilDate
  let request: Request

  var name: String { organ.name(on: day) }

  func pages(_ submission: String) -> ApplyPages {
    ApplyPages(
      organ: organ.id, organName: name, submission: submission, isLarge: request.wantsLarge)
  }

  /// The site's address: the one that was set, or the one by which this visitor came.
  func site(_ set: String?) -> String { set ?? "http://\(request.head.authority ?? "127.0.0.1")" }
}
