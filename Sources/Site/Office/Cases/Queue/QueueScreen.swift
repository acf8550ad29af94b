import DeskWording
import Desks
import Hummingbird
import LawWording
import OfficeFiles
import Regulation
import Workdays

/// The list of cases, the most urgent first.
enum QueueScreen {
  /// As many as a wall of work holds without scrolling.
  static let rows = 40

  static func answer(_ asked: OfficeRequest) async throws -> Response {
    let places = try await asked.places(with: .read)
    guard !places.isEmpty else { return asked.page("办件", [.empty(EmptyView("您没有办理申请的机关。"))]) }
    let actor = try asked.actor
    let today = try await asked.today()
    let address = QueueAddress(asked, places: places)
    let queue = asked.cases.queue
    let page = try await queue.page(
      actor, address.filter, after: address.after, limit: rows, on: today)
    let counts = try await queue.counts(actor, address.filter, on: today)
    let colleagues = try await queue.colleagues(actor, address.filter.organs)
    let names = Dictionary(places.map { ($0.id, $0.name) }, uniquingKeysWith: { one, _ in one })
    let list = QueuePiece(
      address.filter.view.text,
      rows: page.rows.map {
        QueueRowView($0, organ: places.count > 1 && address.organ == nil ? names[$0.organ] : nil)
      },
      count: counts[address.filter.view].map { "共 \($0.text) 件" },
      bulk: bulk(colleagues, address, asked),
      pager: pager(page, address),
      exports: [
        LinkView("下载 XLSX", address.path("/office/cases/list.xlsx")),
        LinkView(
          "本周到期办件表", "/office/cases/week".asking([("organ", address.organ.map { "\($0)" })])),
        LinkView("我的到期日历（.ics）", "/office/cases/due-days.ics"),
      ],
      empty: EmptyView("这一视图里没有办件。", act: LinkView("查看全部在办", "/office/cases")))
    return asked.page(
      "办件",
      [.tabs("办件的视图", tabs(address, counts))]
        + LayoutPiece.fold(
          "更多条件", isOpen: address.isNarrowed,
          [.form(filter(address, places, colleagues))])
        + [
          .queue(list),
          .links([
            LinkView("登记一件申请", "/office/cases/new"),
            LinkView("多人申请同一信息", "/office/cases/shared"),
          ]),
        ])
  }

  private static func tabs(
    _ address: QueueAddress, _ counts: [QueueView: BoundedCount]
  ) -> [TabView] {
    QueueView.allCases.map { view in
      TabView(
        view.text, count: counts[view]?.text, href: address.path(view: view),
        isHere: view == address.filter.view,
        tone: counts[view] != .exact(0) ? view.tone : .calm)
    }
  }

  private static func pager(_ page: QueuePage, _ address: QueueAddress) -> [LinkView] {
    (address.after == nil ? [] : [LinkView("回到第一页", address.path())])
      + (page.next.map { [LinkView("下一页", address.path(after: $0))] } ?? [])
  }

  private static func bulk(
    _ colleagues: [PersonName], _ address: QueueAddress, _ asked: OfficeRequest
  ) -> BulkView? {
    guard address.filter.view != .closed, !colleagues.isEmpty else { return nil }
    return BulkView(
      bulkAction: "/office/cases/assign", bulkToken: asked.token, bulkBack: address.path(),
      bulkPeople: colleagues.map { BulkChoiceView(bulkValue: "\($0.id)", bulkName: $0.name) }
        + [BulkChoiceView(bulkValue: "", bulkName: "（取消分派）")])
  }

  private static func filter(
    _ address: QueueAddress, _ places: [PlaceOfCasework], _ colleagues: [PersonName]
  ) -> FormView {
    let filter = address.filter
    var fields = places.field(chosen: address.organ, all: "全部")
    fields += [
      .choice(
        "matter", "事项", [("", "全部")] + Matter.allCases.map { ($0.rawValue, $0.text) },
        value: filter.matter?.rawValue ?? ""),
      .choice(
        "channel", "提交方式", [("", "全部")] + Channel.allCases.map { ($0.rawValue, $0.text) },
        value: filter.channel?.rawValue ?? ""),
      .choice(
        "kind", "申请人类别", [("", "全部")] + ApplicantKind.allCases.map { ($0.rawValue, $0.text) },
        value: filter.kind?.rawValue ?? ""),
      .choice(
        "assignee", "经办人", [("", "全部")] + colleagues.map { ("\($0.id)", $0.name) },
        value: filter.assignee.map { "\($0)" } ?? ""),
      .text(
        "month", "收到月份", value: filter.month ?? "", type: "month", width: 8,
        most: 7),
      .choice(
        "outcome", "办理结果", [("", "全部")] + Outcome.allCases.map { ($0.rawValue, $0.text.typeset) },
        value: filter.outcome?.rawValue ?? ""),
    ]
    return FormView(
      get: "/office/cases", submit: "筛选",
      fields: fields, hidden: [HiddenView(name: "view", value: filter.view.rawValue)])
  }
}

extension QueueView {
  /// How loud the number of a view is, where it is not nought.
  var tone: BadgeView.Tone {
    switch self {
    case .overdue: .late
    case .within2: .close
    case .within5: .soon
    default: .calm
    }
  }
}
