import DeskWording
import Desks
import HTTPTypes
import Hummingbird
import Workdays

/// The reports of the organs at which somebody works, and the rounds that concern them.
enum ReportListPage {
  static func page(_ asked: OfficeRequest, refusal: String? = nil) async throws -> Response {
    let actor = try asked.actor
    let today = try await asked.desks.organs.today()
    let register = try await asked.desks.organs.register()
    let own = actor.grants.organs(
      of: [.clerk, .reviewer, .legalityReviewer, .headOfDisclosure, .signingLeader])
      .compactMap { register.organs[$0] }.sorted { $0.id.value < $1.id.value }
    var pieces: [PieceView] = refusal.map { [.notice($0, .late)] } ?? []
    var rows: [[CellView]] = []
    for organ in own {
      for report in try await asked.reports.reports.list(actor, of: organ.id) {
        rows.append([
          CellView(
            "\(report.year)", href: "/office/reports/\(organ.id)/\(report.year)"),
          CellView(organ.name(on: today)), CellView("", badge: report.stage.badge),
          CellView(report.publishedOn.map { "\($0)" } ?? "–"),
        ])
      }
    }
    pieces.append(
      .grid(
        GridView(
          "本机关的年度报告",
          columns: [ColumnView("年度"), ColumnView("机关"), ColumnView("环节"), ColumnView("公布日期")],
          rows: rows, count: rows.isEmpty ? nil : "共 \(rows.count) 份",
          empty: EmptyView("还没有编制过年度报告。"))))
    let writing = own.filter { actor.may(report: .write, at: $0.id) }
    if !writing.isEmpty {
      pieces.append(
        .form(
          FormView(
            "/office/reports", token: asked.token, submit: "开始编制",
            fields: [
              .choice(
                "organ", "机关", writing.map { ("\($0.id)", $0.name(on: today)) },
                value: asked.form["organ"]),
              .text(
                "year", "年度",
                value: asked.form["year"].isEmpty
                  ? "\(today.parts.year - 1)" : asked.form["year"], width: 6, most: 4,
                keys: "numeric"),
            ], legend: "编制年度报告")))
    }
    pieces += try await rounds(asked, register, today)
    return asked.page(
      "年度报告", status: refusal == nil ? .ok : .unprocessableContent, pieces)
  }

  static func begin(_ asked: OfficeRequest) async throws -> Response {
    let actor = try asked.actor
    guard let organ = Organ.ID(asked.form["organ"]) ?? actor.organ else {
      throw AccessRefusal(right: nil, ask: [])
    }
    let year = Int(asked.form["year"]) ?? 0
    do {
      _ = try await asked.reports.reports.begin(actor, at: organ, year: year)
      return asked.redirect("/office/reports/\(organ)/\(year)", done: .added)
    } catch let refusal as ReportRefusal {
      return try await page(asked, refusal: refusal.text)
    }
  }

  private static func rounds(
    _ asked: OfficeRequest, _ register: OrganRegister, _ today: CivilDate
  ) async throws -> [PieceView] {
    let actor = try asked.actor
    let rounds = try await asked.reports.rounds.list(actor)
    let kept = register.organs.keys.filter { actor.supervises(from: $0) }
    guard !rounds.isEmpty || !kept.isEmpty else { return [] }
    let rows = rounds.map { round in
      let isKept = actor.supervises(from: round.organ)
      let own = actor.organ.map { "/organs/\($0)" } ?? ""
      return [
        CellView("\(round.year)", href: "/office/rounds/\(round.id)" + (isKept ? "" : own)),
        CellView(register.organs[round.organ]?.name(on: today) ?? "–"),
        CellView("\(round.due)"),
        CellView("", badge: round.isClosed ? BadgeView("已结束", .good) : BadgeView("进行中")),
      ]
    }
    return [
      .grid(
        GridView(
          "年报收集",
          columns: [ColumnView("年度"), ColumnView("主管部门"), ColumnView("截止日期"), ColumnView("状态")],
          rows: rows, empty: EmptyView("还没有收集过年度报告。")))
    ] + (kept.isEmpty ? [] : [.links([LinkView("开始一轮收集", "/office/rounds/new")])])
  }
}

extension ReportStage {
  /// The stage as a badge.
  var badge: BadgeView {
    switch self {
    case .draft, .review, .signature: BadgeView(text)
    case .signed: BadgeView(text, .soon)
    case .published: BadgeView(text, .good)
    }
  }
}
