import DeskWording
import Desks
import HTTPTypes
import Hummingbird
import OfficeFiles
import Workdays

/// The board of a round: every organ with its state in a word, every number opens its organs.
enum RoundPage {
  static func page(_ asked: OfficeRequest, refusal: String? = nil) async throws -> Response {
    let board = try await asked.reports.rounds.board(try asked.actor, try asked.round)
    let path = "/office/rounds/\(board.round.id)"
    let chosen = Filter(rawValue: asked.query("state"))
    let tiles = board.tiles.filter { chosen?.holds($0) ?? true }
    let rows = tiles.map { tile in
      [
        CellView(tile.name, href: "\(path)/organs/\(tile.organ)"),
        CellView("", badge: tile.badge),
        CellView(tile.handedInOn.map { "\($0)" } ?? "–"), CellView("\(tile.versions)"),
        CellView(tile.openDoubts == 0 ? "–" : "\(tile.openDoubts)"),
      ]
    }
    var pieces: [PieceView] = refusal.map { [.notice($0, .late)] } ?? []
    pieces += [
      .figures(
        Filter.allCases.map { filter in
          CountView(
            board.tiles.count(where: filter.holds), "家", filter.text,
            href: "\(path)?state=\(filter.rawValue)", filter.tone)
        }),
      .links(
        [
          LinkView("汇总与核对", "\(path)/sum"), LinkView("全部数据(XLSX)", "\(path)/figures.xlsx"),
          LinkView("全部校验发现(XLSX)", "\(path)/findings.xlsx"),
          LinkView("全部报告(ZIP)", "\(path)/reports.zip"),
        ], isLead: true),
      .grid(
        GridView(
          chosen.map { "报送情况：\($0.text)" } ?? "报送情况",
          columns: [
            ColumnView("机关"), ColumnView("状态"), ColumnView("报送日期"),
            ColumnView("版本数", isNumber: true), ColumnView("待确认", isNumber: true),
          ], rows: rows, count: "共 \(rows.count) 家", empty: EmptyView("没有这种情况的机关。"))),
    ]
    if !board.round.isClosed { pieces += forms(board.round, asked, path) }
    return asked.page(
      "\(board.round.year)年度报告收集", lead: "\(board.text)。截止日期：\(board.round.due)",
      trail: [LinkView("年度报告", "/office/reports")],
      status: refusal == nil ? .ok : .unprocessableContent, pieces)
  }

  static func change(_ asked: OfficeRequest) async throws -> Response {
    let id = try asked.round
    _ = try await asked.reports.rounds.board(try asked.actor, id)
    let change: RoundChange
    switch asked.form["act"] {
    case "extend":
      guard let due = CivilDate(asked.form["due"]) else {
        return try await page(asked, refusal: "请填写截止日期。")
      }
      change = .extend(due: due, reason: asked.form["reason"])
    case "close": change = .close
    default: throw HTTPError(.badRequest)
    }
    do {
      try await asked.reports.rounds.change(
        try asked.actor, change, of: id, seen: asked.versionMadeFor)
      return asked.redirect("/office/rounds/\(id)", done: .saved)
    } catch let refusal as RoundRefusal {
      return try await page(asked, refusal: refusal.text)
    } catch is RoundChanged {
      return try await page(asked, refusal: "在您打开这一页之后，这一轮有了新的改动；请核对后再提交。")
    }
  }

  private static func forms(
    _ round: Round, _ asked: OfficeRequest, _ path: String
  ) -> [PieceView] {
    let version = HiddenView(name: "version", value: "\(round.version)")
    return [
      .form(
        FormView(
          path, token: asked.token, submit: "调整截止日期",
          fields: [
            .day("due", "截止日期", value: "\(round.due)"),
            .text("reason", "理由", width: 30, most: 200),
          ], legend: "调整截止日期", hidden: [version, HiddenView(name: "act", value: "extend")])),
      .form(
        FormView(
          path, token: asked.token, submit: "结束收集", hint: "结束后不能再报送、退回和通过。", isGrave: true,
          hidden: [version, HiddenView(name: "act", value: "close")])),
    ]
  }

  /// Which organs are shown.
  private enum Filter: String, CaseIterable {
    case notBegun, draft, handedIn, returned, accepted, overdue

    func holds(_ tile: RoundBoard.Tile) -> Bool {
      self == .overdue ? tile.isOverdue : tile.state.rawValue == rawValue
    }

    var text: String { SubmissionState(rawValue: rawValue)?.text ?? "逾期" }

    var tone: BadgeView.Tone {
      switch self {
      case .notBegun, .draft, .handedIn: .calm
      case .returned: .soon
      case .accepted: .good
      case .overdue: .late
      }
    }
  }
}

extension RoundBoard.Tile {
  /// The state as a badge; being overdue outweighs it.
  var badge: BadgeView {
    isOverdue ? BadgeView("\(state.text)，逾期", .late) : state.badge
  }
}

extension SubmissionState {
  /// The state as a badge.
  var badge: BadgeView {
    switch self {
    case .notBegun, .draft, .handedIn: BadgeView(text)
    case .returned: BadgeView(text, .soon)
    case .accepted: BadgeView(text, .good)
    }
  }
}
