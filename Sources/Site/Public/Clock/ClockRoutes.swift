import HTTPTypes
import Hummingbird
import LawWording
import OfficeFiles
import Regulation

/// `/clock`: the time limits of an application, for anyone, by an address that can be shared.
struct ClockRoutes: Sendable {
  private let law: DatedLaw
  private let pages: Pages

  init(_ law: DatedLaw, pages: Pages) {
    self.law = law
    self.pages = pages
  }

  func add(to router: Router<some RequestContext>) {
    router.get("/clock") { request, _ in page(for: request) }
    router.get("/clock.ics") { request, _ in calendar(for: request) }
  }

  private func page(for request: Request) -> Response {
    let query = query(of: request)
    let address = ClockAddress(query)
    // What a form sent is asked again by the address to share, which holds an added event.
    if query.isFromForm, query.flaws.isEmpty {
      return Response(status: .seeOther, headers: [.location: address.page])
    }
    var frame = PageFrame("申请期限计算", for: request)
    frame.otherSizeHref = address.otherSize
    let page = ClockPage(
      frame: frame, query, answer: query.question.map { $0.answer(under: law.law) },
      law: law.law)
    return .page(pages.html(.clock, page), status: query.flaws.isEmpty ? .ok : .badRequest)
  }

  private func calendar(for request: Request) -> Response {
    let query = query(of: request)
    guard let question = query.question,
      let calendar = CalendarDocument(question.answer(under: law.law), to: question)
    else {
      let fault = FaultWords.noDayToRemember
      let page = FaultPage(frame: PageFrame(fault.title, for: request), fault)
      return .page(pages.html(.fault, page), status: fault.status)
    }
    return .file(calendar.bytes, named: "申请期限-\(question.received).ics", type: .ics)
  }

  private func query(of request: Request) -> ClockQuery {
    ClockQuery(QueryFields(of: request), today: law.today())
  }
}
