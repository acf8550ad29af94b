import AnnualReport
import DeskWording
import Desks
import HTTPTypes
import Hummingbird
import LawWording
import OfficeFiles
import Workdays

/// What an import would do, or has done: rows by what becomes of them, and the year's tables.
enum LedgerPlanScreen {
  static func answer(_ asked: OfficeRequest, imports: Bool) async throws -> Response {
    do {
      let form = try await LedgerForm(asked)
      let ledger = asked.cases.ledger
      let plan =
        imports
        ? try await ledger.importing(
          try asked.actor, form.organ.id, form.carried.file, form.mapping)
        : try await ledger.plan(try asked.actor, form.organ.id, form.carried.file, form.mapping)
      return page(form, plan, isDone: imports, asked)
    } catch let flaws as FieldFlaws {
      return try await LedgerScreen.page(asked, flaw: flaws.words["ledger"])
    } catch let refusal as LedgerRefusal {
      return try await LedgerScreen.refused(refusal, asked)
    }
  }

  /// The rows that are not taken, as a file with the reason in each.
  static func rejected(_ asked: OfficeRequest) async throws -> Response {
    let form = try await LedgerForm(asked)
    let plan = try await asked.cases.ledger.plan(
      try asked.actor, form.organ.id, form.carried.file, form.mapping)
    return .file(try plan.rejectedWorkbook.xlsx(), named: "没有导入的行.xlsx", type: .xlsx)
  }

  private static func page(
    _ form: LedgerForm, _ plan: LedgerPlan, isDone: Bool, _ asked: OfficeRequest
  ) -> Response {
    let hidden = form.hidden + form.columns + form.meanings
    return asked.page(
      isDone ? "台账已经导入" : "导入试算", lead: "\(form.organ.name)　\(form.carried.file.name)",
      trail: [LinkView("台账导入", "/office/ledger")],
      [.figures(counts(plan)), .notice(isDone ? done(plan) : "还没有写入任何内容。", isDone ? .good : .calm)]
        + (isDone
          ? [
            .links(
              [
                LinkView("查看办件", "/office/cases?view=closed"),
                LinkView("查看统计表", "/office/figures"),
              ], isLead: true)
          ] : acts(form, plan, hidden, asked))
        + rejectedPieces(plan, hidden, asked) + remarkPieces(plan)
        + (isDone ? [] : plan.years.flatMap { tables(plan, year: $0) }))
  }

  private static func done(_ plan: LedgerPlan) -> String {
    "新登记 \(plan.new.count) 件，补记结果 \(plan.completed.count) 件。同一文件再次导入，不会重复登记。"
  }

  private static func counts(_ plan: LedgerPlan) -> [CountView] {
    [
      CountView(plan.new.count, "行", "新登记", href: "#tables"),
      CountView(plan.completed.count, "行", "补记结果", href: "#tables"),
      CountView(plan.unchanged.count, "行", "已经导入过", href: "#tables"),
      CountView(
        plan.rejected.count, "行", "不导入", href: "#rejected", plan.rejected.isEmpty ? .calm : .late),
      CountView(
        plan.remarks.count, "行", "与规定不一致", href: "#remarks", plan.remarks.isEmpty ? .calm : .soon),
    ]
  }

  private static func acts(
    _ form: LedgerForm, _ plan: LedgerPlan, _ hidden: [HiddenView], _ asked: OfficeRequest
  ) -> [PieceView] {
    var unknown: [LedgerColumn: [String]] = [:]
    for case .unknownWords(let column, let word) in plan.rejected.flatMap(\.reasons)
    where !(unknown[column] ?? []).contains(word) {
      unknown[column, default: []].append(word)
    }
    var pieces: [PieceView] = []
    if !unknown.isEmpty {
      pieces.append(
        .form(
          FormView(
            carrying: "/office/ledger/plan", token: asked.token, submit: "按这些意思重新试算",
            fields: LedgerWordFields.fields(unknown), hidden: hidden)))
    }
    if !plan.new.isEmpty || !plan.completed.isEmpty {
      pieces.append(
        .form(
          FormView(
            carrying: "/office/ledger/import", token: asked.token,
            submit: "导入 \(plan.new.count + plan.completed.count) 行", hidden: hidden)))
    }
    pieces.append(
      .form(
        FormView(
          carrying: "/office/ledger/columns", token: asked.token, submit: "返回改栏目", hidden: hidden,
          isAside: true)))
    return pieces
  }

  private static func rejectedPieces(
    _ plan: LedgerPlan, _ hidden: [HiddenView], _ asked: OfficeRequest
  ) -> [PieceView] {
    guard !plan.rejected.isEmpty else { return [] }
    return [
      .heading("不导入的行", id: "rejected"),
      .form(
        FormView(
          carrying: "/office/ledger/rejected.xlsx", token: asked.token, submit: "下载这些行（XLSX）",
          hidden: hidden, isAside: true)),
      .grid(
        GridView(
          "逐行的原因", columns: [ColumnView("行号", isNumber: true), ColumnView("原因"), ColumnView("内容")],
          rows: plan.rejected.prefix(100).map { row in
            [
              CellView("\(row.line)"), CellView(row.reasons.map(\.text.typeset).joined()),
              CellView(String(row.cells.filter { !$0.isEmpty }.joined(separator: "｜").prefix(80))),
            ]
          },
          count: plan.rejected.count > 100 ? "显示前 100 行，共 \(plan.rejected.count) 行" : nil)),
    ]
  }

  private static func remarkPieces(_ plan: LedgerPlan) -> [PieceView] {
    guard !plan.remarks.isEmpty else { return [] }
    return [.heading("与规定不一致的行", id: "remarks"), .paragraph("照原样记入，不作改动。")]
      + [
        .grid(
          GridView(
            "逐行的情况", columns: [ColumnView("行号", isNumber: true), ColumnView("情况")],
            rows: plan.remarks.prefix(100).map { row in
              [CellView("\(row.line)"), CellView(row.remarks.map(\.text.typeset).joined())]
            },
            count: plan.remarks.count > 100 ? "显示前 100 行，共 \(plan.remarks.count) 行" : nil))
      ]
  }

  private static func tables(_ plan: LedgerPlan, year: Int) -> [PieceView] {
    guard let tables = plan.tables(of: year) else { return [] }
    let report = tables.report(organ: nil, year: year)
    return [.heading("\(year) 年（按可以导入的行计算）", id: "tables")]
      + [Table.iii, .iv].map { table in
        .lawTable(
          LawTablePiece(FigureScreen.caption(table), table, of: report) { _ in nil })
      }
  }
}
