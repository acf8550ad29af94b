import Hummingbird
import Regulation

/// `/fee`: the information processing fee, for anyone, by an address that can be shared.
struct FeeRoutes: Sendable {
  private let practice: Practice
  private let pages: Pages

  init(_ law: DatedLaw, pages: Pages) {
    practice = law.law.practice
    self.pages = pages
  }

  func add(to router: Router<some RequestContext>) {
    router.get("/fee") { request, _ in page(for: request) }
  }

  private func page(for request: Request) -> Response {
    let query = FeeQuery(QueryFields(of: request))
    var frame = PageFrame("信息处理费计算", for: request)
    frame.otherSizeHref = query.address(isLarge: !query.isLarge)
    let page = FeePage(frame: frame, query, practice: practice)
    return .page(pages.html(.fee, page), status: query.flaws.isEmpty ? .ok : .badRequest)
  }
}
