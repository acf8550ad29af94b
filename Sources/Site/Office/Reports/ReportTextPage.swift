import AnnualReport
import DeskWording
import Desks
import HTTPTypes
import Hummingbird
import ReportFiles

/// The text of a section, with the figures it can name and what the checks say beside it.
enum ReportTextPage {
  static func page(_ asked: OfficeRequest, refusal: String? = nil) async throws -> Response {
    let report = try await asked.report()
    let section = try section(asked)
    let isSent = asked.request.method == .post
    let form = FormView(
      "\(report.path)/text/\(section.rawValue)", token: asked.token, submit: "保存",
      fields: [
        .area(
          "text", section.heading,
          value: isSent ? asked.form["text"] : report.file.prose[section] ?? "",
          hint: "一行一段。写 {{applications.received}} 这样的名称，印出时换成数字；名称见“数据”页。", lines: 16,
          optional: true, most: 20_000)
      ], cancelHref: report.path, hidden: report.hidden)
    var pieces: [PieceView] = refusal.map { [.notice($0, .late)] } ?? []
    let sections = SectionKind.allCases.map {
      LinkView($0.heading, "\(report.path)/text/\($0.rawValue)")
    }
    pieces += [.links(sections), .form(form)]
    let preview = report.assembled.prose[section, default: []]
    if !preview.isEmpty { pieces.append(.heading("印出的样子")) }
    pieces += preview.map { .paragraph($0.map(\.text).joined()) }
    pieces += lastProblems(report, section) + ReportFindings.pieces(report)
    pieces.append(.links([LinkView("可以写进正文的指标", "\(report.path)/figures")]))
    return asked.page(
      "撰写正文", trail: report.trail, status: refusal == nil ? .ok : .unprocessableContent, pieces)
  }

  static func save(_ asked: OfficeRequest) async throws -> Response {
    let report = try await asked.report()
    let section = try section(asked)
    return try await ReportPage.perform(
      .write(section, asked.form["text"]), report, asked,
      to: "\(report.path)/text/\(section.rawValue)"
    ) { refusal in try await page(asked, refusal: refusal) }
  }

  private static func section(_ asked: OfficeRequest) throws -> SectionKind {
    guard let number = Int(try asked.part("section")), let kind = SectionKind(rawValue: number)
    else { throw HTTPError(.notFound) }
    return kind
  }

  private static func lastProblems(
    _ report: YearReportPage, _ section: SectionKind
  ) -> [PieceView] {
    guard section == .problems, !report.file.lastProblems.isEmpty else { return [] }
    return [
      .heading("上年度报告所列问题"),
      .facts(
        report.file.lastProblems.map {
          FactView(
            $0.text, $0.answer.isEmpty ? "" : $0.answer,
            badge: $0.answer.isEmpty ? BadgeView("未填写", .soon) : nil)
        }), .links([LinkView("填写整改情况", "\(report.path)/problems")]),
    ]
  }
}
