import AnnualReport
import DeskWording
import Desks
import HTTPTypes
import Hummingbird
import OfficeFiles
import ReportFiles

/// An organ's report of a year as it will be printed, with what stands against it at its side.
enum ReportPage {
  static func page(_ asked: OfficeRequest, refusal: String? = nil) async throws -> Response {
    let report = try await asked.report()
    let file = report.file
    var pieces: [PieceView] = refusal.map { [.notice($0, .late)] } ?? []
    pieces += standing(report)
    if file.stage.isClosed {
      pieces.append(
        .links(
          ReportFileKind.allCases.map { LinkView($0.text, "\(report.path)/files/\($0.rawValue)") }))
    }
    pieces += differences(report) + acts(report, asked)
    if !file.stage.isClosed { pieces += ReportFindings.pieces(report) }
    pieces += text(report)
    // A closed year shows what was signed, and not what the records say today.
    let shown =
      file.frozenCells?.report(organ: report.organName, year: file.year) ?? report.assembled.report
    let marked = Set(report.assembled.checkup.findings.flatMap(\.cells))
    pieces.append(
      .sheets(
        Table.allCases.map { table in
          SheetView(table, of: shown, marked: file.stage.isClosed ? [] : marked) {
            report.path(of: $0.description)
          }
        }))
    pieces += [.heading("经过"), .timeline(history(report))]
    return asked.page(
      "\(report.organName)\(file.year)年政府信息公开工作年度报告",
      trail: [LinkView("年度报告", "/office/reports")],
      status: refusal == nil ? .ok : .unprocessableContent, pieces)
  }

  static func act(_ asked: OfficeRequest) async throws -> Response {
    let report = try await asked.report()
    let act: ReportAct
    switch ReportAct.Kind(rawValue: asked.form["act"]) {
    case .submit: act = .submit
    case .review: act = .review
    case .giveBack: act = .giveBack(reason: asked.form["reason"])
    case .sign: act = .sign
    case .publish: act = .publish
    case .base: act = .base(on: Round.ID(asked.form["round"]))
    default: throw HTTPError(.badRequest)
    }
    return try await perform(act, report, asked) { refusal in
      try await page(asked, refusal: refusal)
    }
  }

  /// Does an act and shows the report; or shows the page again with why it cannot be done.
  static func perform(
    _ act: ReportAct, _ report: YearReportPage, _ asked: OfficeRequest, to path: String? = nil,
    refused: (String) async throws -> Response
  ) async throws -> Response {
    do {
      try await asked.reports.reports.perform(
        try asked.actor, act, in: report.file.id, seen: asked.versionMadeFor)
      return asked.redirect(path ?? report.path, done: .saved)
    } catch let refusal as ReportRefusal {
      return try await refused(refusal.text)
    } catch is ReportChanged {
      return try await refused("在您打开这一页之后，报告有了新的改动；请核对后再提交。")
    }
  }

  static func file(_ asked: OfficeRequest) async throws -> Response {
    let (organ, year) = try asked.reporting()
    guard let kind = ReportFileKind(rawValue: try asked.part("kind")),
      let file = try await asked.reports.reports.file(
        try asked.actor, of: organ, year: year, as: kind)
    else { throw HTTPError(.notFound) }
    return .file(file.bytes, named: file.name, type: kind.paper)
  }

  private static func standing(_ report: YearReportPage) -> [PieceView] {
    var facts = [FactView("环节", "", badge: report.file.stage.badge)]
    if let due = report.due {
      let left = report.daysLeft
      let badge = left.map { days in
        days < 0
          ? BadgeView("已逾期 \(-days) 个工作日", .late)
          : BadgeView("还有 \(days) 个工作日", days <= 5 ? .soon : .calm)
      }
      facts.append(FactView("公布期限", "\(due)（条例第四十九条）", badge: badge))
    }
    if let signed = report.file.signedOn { facts.append(FactView("签发日期", "\(signed)")) }
    if let published = report.file.publishedOn { facts.append(FactView("公布日期", "\(published)")) }
    return [.facts(facts)]
      + (report.file.returnedFor.map { reason in
        report.file.stage == .draft ? [.notice("退回意见：\(reason)", .soon)] : []
      } ?? [])
  }

  private static func differences(_ report: YearReportPage) -> [PieceView] {
    guard !report.differences.isEmpty else { return [] }
    return [
      .grid(
        GridView(
          "签发之后有变化的数据",
          columns: [
            ColumnView("数据"), ColumnView("签发时", isNumber: true), ColumnView("现在", isNumber: true),
          ],
          rows: report.differences.map { difference in
            [
              CellView(
                difference.cell.label, href: report.path(of: difference.cell.description)),
              CellView(difference.before.words), CellView(difference.after.words),
            ]
          }, count: "报告以签发时为准，不随记录变动。共 \(report.differences.count) 处"))
    ]
  }

  private static func acts(_ report: YearReportPage, _ asked: OfficeRequest) -> [PieceView] {
    var pieces: [PieceView] = []
    let isOpen = Set(report.acts.filter(\.isOpen).map(\.act))
    if isOpen.contains(.write) {
      pieces.append(
        .links(
          [
            LinkView("撰写正文", "\(report.path)/text/1"),
            LinkView("填报数据", "\(report.path)/figures"),
            LinkView("问题与整改", "\(report.path)/problems"),
          ], isLead: true))
    }
    for kind in [ReportAct.Kind.submit, .review, .sign, .publish] where isOpen.contains(kind) {
      pieces.append(
        .form(
          FormView(
            report.path, token: asked.token, submit: kind.text, isGrave: kind == .sign,
            hidden: report.hidden + [HiddenView(name: "act", value: kind.rawValue)])))
    }
    if isOpen.contains(.giveBack) {
      pieces.append(
        .form(
          FormView(
            report.path, token: asked.token, submit: ReportAct.Kind.giveBack.text,
            fields: [.area("reason", "退回意见", lines: 2, most: 2000)],
            hidden: report.hidden
              + [HiddenView(name: "act", value: ReportAct.Kind.giveBack.rawValue)])))
    }
    let due = report.file.stage.next
    if let due, let answer = report.acts.first(where: { $0.act == due }), !answer.isOpen {
      pieces.append(.heading("\(due.text)之前"))
      pieces += answer.reasons.map { .notice($0.text, .soon) }
    }
    return pieces
  }

  private static func text(_ report: YearReportPage) -> [PieceView] {
    SectionKind.allCases.flatMap { kind -> [PieceView] in
      let paragraphs = report.assembled.prose[kind, default: []]
      guard !paragraphs.isEmpty else { return [] }
      let figures = paragraphs.joined().compactMap { run -> LinkView? in
        guard case .figure(let figure, let scope, let value) = run else { return nil }
        return LinkView(
          "\(value) \(figure.unit)：\(figure.counts)，\(scope.text)",
          report.path(of: figure.name) + (scope == .own ? "" : "?scope=\(scope.rawValue)"))
      }
      return [.heading(kind.heading)]
        + paragraphs.map { .paragraph($0.map(\.text).joined()) }
        + (figures.isEmpty ? [] : [.links(figures)])
    }
  }

  private static func history(_ report: YearReportPage) -> [MomentView] {
    report.file.entries.suffix(60).map { entry in
      MomentView(
        day: "\(entry.on)", entry.fact.text.typeset,
        by: entry.by.flatMap { report.people[$0]?.name })
    }
  }
}

extension ReportStage {
  /// The act that is due at the stage; nothing at the end.
  fileprivate var next: ReportAct.Kind? {
    switch self {
    case .draft: .submit
    case .review: .review
    case .signature: .sign
    case .signed: .publish
    case .published: nil
    }
  }
}

extension Value {
  /// The value in a table's cell.
  var words: String {
    switch self {
    case .number(let number): number.description
    case .blank: "空白"
    case .text: "文字"
    case .unread: "未读出"
    }
  }
}

extension ReportFileKind {
  /// The kind of paper that it is.
  var paper: PaperType {
    switch self {
    case .html: .html
    case .docx: .docx
    case .pdf: .pdf
    case .xlsx: .xlsx
    case .json: .json
    }
  }
}
