import AnnualReport
import DeskWording
import Desks
import HTTPTypes
import Hummingbird
import LawWording
import OfficeFiles

/// A figure: its number, how it came about, and the records that it counts.
enum FigurePageView {
  static func page(_ asked: OfficeRequest, refusal: String? = nil) async throws -> Response {
    let report = try await asked.report()
    let name = try asked.part("figure")
    let scope = FigureScope(rawValue: asked.query("scope")) ?? .own
    guard
      let answer = try await asked.reports.reports.figure(
        try asked.actor, of: report.file.organ, year: report.file.year, named: name, scope: scope,
        after: FigureCursor(asked.query("after")), limit: 50)
    else { throw HTTPError(.notFound) }
    let register = try await asked.desks.organs.register()
    let today = try await asked.desks.organs.today()
    var pieces: [PieceView] = refusal.map { [.notice($0, .late)] } ?? []
    pieces.append(.facts(facts(answer, report)))
    if !answer.parts.isEmpty {
      pieces.append(
        .grid(
          GridView(
            "各机关报送", columns: [ColumnView("机关"), ColumnView("数值", isNumber: true)],
            rows: answer.parts.map { part in
              [
                CellView(
                  register.organs[part.organ]?.name(on: today) ?? "–",
                  href: report.file.round.map { "/office/rounds/\($0)/organs/\(part.organ)" }),
                CellView(part.value.words),
              ]
            }, count: "共 \(answer.parts.count) 家")))
    }
    pieces += records(answer, report, name, scope)
    if let cell = answer.figure.cells.first, report.enteredCells.contains(cell),
      report.acts.contains(where: { $0.act == .write && $0.isOpen })
    {
      pieces.append(.form(form(answer, report, asked)))
    }
    return asked.page(
      answer.figure.counts, lead: "\(report.file.year)年，\(scope.text)", trail: report.trail,
      status: refusal == nil ? .ok : .unprocessableContent, pieces)
  }

  static func enter(_ asked: OfficeRequest) async throws -> Response {
    let report = try await asked.report()
    let name = try asked.part("figure")
    guard let cell = Cell(name) else { throw HTTPError(.notFound) }
    guard let number = Quantity(plain: asked.form["number"]) else {
      return try await page(asked, refusal: "请填写数值，例如 12；金额可以有小数。")
    }
    let sent = asked.form.files.first { $0.name == "proof" && !$0.bytes.isEmpty }
    if sent?.isTooLarge == true { return try await page(asked, refusal: "佐证材料太大。") }
    let proof = sent.map { NewFile(name: FileName($0.fileName ?? "").last, bytes: $0.bytes) }
    return try await ReportPage.perform(
      .enter(cell, number, source: asked.form["source"], proof: proof), report, asked,
      to: "\(report.path)/figures"
    ) { refusal in try await page(asked, refusal: refusal) }
  }

  static func proof(_ asked: OfficeRequest) async throws -> Response {
    let (organ, year) = try asked.reporting()
    guard let cell = Cell(try asked.part("figure")),
      let file = try await asked.reports.reports.proof(
        try asked.actor, of: organ, year: year, cell: cell)
    else { throw HTTPError(.notFound) }
    return .file(file.bytes, named: file.name, type: .other)
  }

  private static func facts(_ answer: FigureAnswer, _ report: YearReportPage) -> [FactView] {
    var facts = [
      FactView("现在", answer.value.map { "\($0) \(answer.figure.unit)" } ?? "未填报"),
      FactView(
        "怎样得来",
        answer.entry.map { "由工作人员填报，来源：\($0.source)" }
          ?? (answer.figure.cells.first?.table == .ii ? "由工作人员填报" : "由系统按记录统计")),
    ]
    if let frozen = answer.frozen { facts.append(FactView("签发时", frozen.words)) }
    if let previous = answer.previous { facts.append(FactView("上年报告", previous.words)) }
    if let entry = answer.entry {
      facts.append(FactView("填报日期", "\(entry.on)"))
      if entry.proof != nil, let cell = answer.figure.cells.first {
        facts.append(
          FactView("佐证", "下载", href: report.path(of: cell.description) + "/proof"))
      }
    }
    return facts
  }

  private static func records(
    _ answer: FigureAnswer, _ report: YearReportPage, _ name: String, _ scope: FigureScope
  ) -> [PieceView] {
    var pager: [LinkView] = []
    if let next = answer.records.next {
      pager.append(
        LinkView("下一页", "\(report.path(of: name))?scope=\(scope.rawValue)&after=\(next)"))
    }
    var pieces: [PieceView] = []
    if !answer.records.cases.isEmpty {
      pieces.append(
        .grid(
          GridView(
            "申请",
            columns: [ColumnView("编号"), ColumnView("收到日期"), ColumnView("申请人类别"), ColumnView("结果")],
            rows: answer.records.cases.map { row in
              [
                CellView(row.number), CellView("\(row.arrivedOn)"),
                CellView(row.applicantKind.text), CellView(row.outcome?.text ?? "–"),
              ]
            }, pager: pager)))
    }
    if !answer.records.remedies.isEmpty {
      pieces.append(
        .grid(
          GridView(
            "行政复议和行政诉讼",
            columns: [ColumnView("种类"), ColumnView("案号"), ColumnView("收到日期"), ColumnView("结果")],
            rows: answer.records.remedies.map { row in
              [
                CellView(row.kind.text), CellView(row.docket.isEmpty ? "–" : row.docket),
                CellView("\(row.acceptedOn)"), CellView(row.result?.text ?? "–"),
              ]
            }, pager: pager)))
    }
    return pieces
  }

  private static func form(
    _ answer: FigureAnswer, _ report: YearReportPage, _ asked: OfficeRequest
  ) -> FormView {
    let isSent = asked.request.method == .post
    let cell = answer.figure.cells.first.map(\.description) ?? ""
    return FormView(
      report.path(of: cell), token: asked.token, submit: "保存",
      fields: [
        .text(
          "number", "数值（\(answer.figure.unit)）",
          value: isSent ? asked.form["number"] : answer.entry?.value.description ?? "",
          width: 10, most: 20, keys: "decimal"),
        .text(
          "source", "数据来源", value: isSent ? asked.form["source"] : answer.entry?.source ?? "",
          hint: "例如：行政审批系统2025年12月31日统计表。", width: 30, most: 240),
        .file("proof", "佐证材料", accept: ".pdf,.xlsx,.docx,.jpg,.png", optional: true),
      ], legend: "填报", cancelHref: "\(report.path)/figures", hidden: report.hidden)
  }
}
