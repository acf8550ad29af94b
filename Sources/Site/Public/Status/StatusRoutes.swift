import DeskWording
import Desks
import HTTPTypes
import Hummingbird
import NIOCore
import OfficeFiles

/// The addresses of following a case: number and code open it, and what its applicant can do there.
struct StatusRoutes: Sendable {
  let desks: SiteDesks
  let pages: Pages
  let forms: ApplicantForms
  let cookie: CaseCookie
  /// How many wrong codes come from an address.
  let throttle: Throttle

  /// The most wrong codes from an address.
  static let limit = Throttle.Limit(times: 20, within: .seconds(900))

  func add(to router: Router<SiteContext>) {
    router.get("/status") { request, _ in
      Response.page(pages.html(.applicant, LookupPage.page(isLarge: request.wantsLarge)))
    }
    router.post("/status") { request, context in try await open(request, context) }
    router.get("/status/case") { request, context in
      try await looking(request, context) { look in
        page(look, done: StatusDone(rawValue: request.query("done")))
      }
    }
    router.get("/status/withdraw") { request, context in
      try await looking(request, context) { look in
        let frame = PageFrame(
          applicant: "撤回申请", "/status/withdraw", isLarge: request.wantsLarge)
        let forms = StatusForms(look.status, frame)
        return .page(pages.html(.applicant, ApplicantPage(frame, forms.withdrawal)))
      }
    }
    router.get("/status/paper/:hash") { request, context in
      try await looking(request, context) { look in
        let hash = context.parameters.get("hash") ?? ""
        return try await download(
          desks.cases.publicCases.paper(
            number: look.key.number, code: look.key.code, hash: hash, from: context.address))
      }
    }
    for act in StatusAct.allCases {
      router.post(RouterPath(act.path)) { request, context in
        try await perform(act, request, context)
      }
    }
    router.post("/status/leave") { request, _ in
      guard SameSite.isOwn(request) else { return foreign(request) }
      return redirect(request, "/status", cookie: cookie.clearing)
    }
  }

  /// Number and code were sent.
  private func open(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard SameSite.isOwn(request) else { return foreign(request) }
    let form: SentForm
    do { form = try await forms.form(of: request) } catch let flaw as FormFlaw {
      return PublicRefusal(flaw).response(pages, back: "/status", isLarge: request.wantsLarge)
    }
    let (number, code) = (form["number"], form["code"])
    guard !number.isEmpty else { return lookup(request, number, .numberMissing) }
    guard !code.isEmpty else { return lookup(request, number, .codeMissing) }
    if let wait = throttle.wait(of: context.address) { return lookup(request, number, wait) }
    guard let key = CaseKey(number: number, code: code),
      try await status(key) != nil
    else {
      throttle.note(context.address)
      return lookup(request, number, .notFound)
    }
    return redirect(request, "/status/case", cookie: cookie.header(key))
  }

  /// Lets somebody see the case that their browser has the key of.
  private func looking(
    _ request: Request, _ context: SiteContext,
    _ answer: (Look) async throws -> Response
  ) async throws -> Response {
    if let wait = throttle.wait(of: context.address) { return lookup(request, "", wait) }
    guard let key = cookie.key(in: request) else { return lookup(request, "", .gone) }
    guard let status = try await status(key) else {
      throttle.note(context.address)
      return lookup(request, "", .gone)
    }
    return try await answer(
      Look(
        key: key, status: status,
        particulars: try await desks.office.organs.organ(status.organ)?.particulars,
        isLarge: request.wantsLarge))
  }

  /// A case as its applicant may see it today; nothing alike for an unknown number and a wrong code.
  private func status(_ key: CaseKey) async throws -> StatusPage? {
    try await desks.cases.publicCases.status(
      number: key.number, code: key.code, on: try await desks.office.organs.today())
  }

  private func perform(
    _ act: StatusAct, _ request: Request, _ context: SiteContext
  ) async throws -> Response {
    guard SameSite.isOwn(request) else { return foreign(request) }
    return try await looking(request, context) { look in
      let form: SentForm
      do { form = try await forms.form(of: request) } catch let flaw as FormFlaw {
        return PublicRefusal(flaw).response(
          pages, back: "/status/case", isLarge: request.wantsLarge)
      }
      guard form["number"] == look.status.number else {
        return lookup(request, "", .otherCase)
      }
      let sent = StatusSent(act, form)
      guard sent.flaws.isEmpty else { return page(look, sent) }
      do {
        let page = try await desks.cases.publicCases.act(
          sent.act, number: look.key.number, code: look.key.code, from: context.address)
        guard page != nil else { return lookup(request, "", .gone) }
      } catch let refusal as CaseRefusal {
        return page(look, sent.refused(refusal.reasons.map(\.text.typeset)))
      }
      return redirect(request, "/status/case?done=\(act.done.rawValue)")
    }
  }

  private func download(_ file: CasePaper?) throws -> Response {
    guard let file else { throw HTTPError(.notFound) }
    return Response(
      status: .ok,
      headers: [
        .contentType: "application/octet-stream",
        .contentDisposition: FileName.attachment(file.name),
      ], body: .init(byteBuffer: ByteBuffer(bytes: file.bytes)))
  }

  private func page(_ look: Look, done: StatusDone?) -> Response {
    let page = CaseStatusPage(
      look.status, particulars: look.particulars, isLarge: look.isLarge, done: done)
    return .page(pages.html(.status, page))
  }

  private func page(_ look: Look, _ sent: StatusSent) -> Response {
    let page = CaseStatusPage(
      look.status, particulars: look.particulars, isLarge: look.isLarge, sent: sent)
    return .page(pages.html(.status, page), status: .unprocessableContent)
  }

  private func lookup(_ request: Request, _ number: String, _ wait: Duration) -> Response {
    var response = lookup(
      request, number, .throttled(minutes: wait.components.seconds / 60 + 1),
      status: .tooManyRequests)
    response.headers[.retryAfter] = String(wait.components.seconds + 1)
    return response
  }

  private func lookup(
    _ request: Request, _ number: String, _ problem: LookupProblem,
    status: HTTPResponse.Status = .unprocessableContent
  ) -> Response {
    let page = LookupPage.page(isLarge: request.wantsLarge, number: number, problem: problem)
    return .page(pages.html(.applicant, page), status: status)
  }

  private func foreign(_ request: Request) -> Response {
    PublicRefusal.foreign.response(pages, back: "/status", isLarge: request.wantsLarge)
  }

  private func redirect(_ request: Request, _ path: String, cookie: String? = nil) -> Response {
    let size = request.wantsLarge ? (path.contains("?") ? "&" : "?") + "size=large" : ""
    var response = Response(status: .seeOther, headers: [.location: path + size])
    if let cookie { response.headers[.setCookie] = cookie }
    return response
  }
}

/// A case that somebody looks at.
private struct Look: Sendable {
  let key: CaseKey
  let status: StatusPage
  let particulars: Particulars?
  let isLarge: Bool
}
