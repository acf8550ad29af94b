import DeskWording
import Desks
import HTTPTypes
import Hummingbird
import OfficeFiles

/// Organs out of a workbook: what it would do first, then doing it.
enum OrganImportPage {
  static func page(
    _ asked: OfficeRequest, refusal: String? = nil, plan: OrganImport? = nil, isDone: Bool = false
  ) -> Response {
    let form = FormView(
      "/office/organs/import", token: asked.token, submit: "提交",
      fields: [
        .file("workbook", "机关表格", accept: ".xlsx", hint: "第一行写列名；同一信用代码的机关已经登记的，只改有变化的各项。"),
        .radios(
          "how", "怎样处理", [("plan", "先试算，不写入"), ("import", "直接导入")],
          value: asked.form["how"] == "import" ? "import" : "plan"),
      ], cancelHref: "/office/organs")
    var pieces: [PieceView] = refusal.map { [.notice($0, .late)] } ?? []
    if let plan { pieces += outcome(plan, isDone: isDone) }
    pieces += [
      .form(form), .links([LinkView("下载空白表格(XLSX)", "/office/organs/import/blank.xlsx")]),
    ]
    return asked.page(
      "从表格导入机关", trail: [LinkView("机关", "/office/organs")],
      status: refusal == nil ? .ok : .unprocessableContent, pieces)
  }

  static func take(_ asked: OfficeRequest) async throws -> Response {
    guard let file = asked.form.files.first(where: { $0.name == "workbook" }), !file.bytes.isEmpty
    else { return page(asked, refusal: "请选择一个 XLSX 文件。") }
    let actor = try asked.actor
    let isImport = asked.form["how"] == "import"
    do {
      let plan =
        isImport
        ? try await asked.desks.organs.importing(actor, workbook: file.bytes)
        : try await asked.desks.organs.plan(actor, workbook: file.bytes)
      return page(asked, plan: plan, isDone: isImport)
    } catch let refusal as OrganSheetRefusal {
      return page(asked, refusal: refusal.text)
    }
  }

  /// A workbook with the headers that are read.
  static func blank(_ asked: OfficeRequest) async throws -> Response {
    let headers = OrganColumn.allCases.compactMap { $0.headers.first }
    let sheet = Workbook.Sheet(
      name: "机关", columns: headers.map { Workbook.Column($0, width: 20) }, rows: [])
    return .file(try Workbook(sheets: [sheet]).xlsx(), named: "机关.xlsx", type: .xlsx)
  }

  private static func outcome(_ plan: OrganImport, isDone: Bool) -> [PieceView] {
    let founded = plan.rows.filter { $0.outcome == .founded }.count
    let unchanged = plan.rows.filter { $0.outcome == .unchanged }.count
    let changed = plan.rows.count - founded - unchanged
    let words =
      (isDone ? "已导入" : "试算结果（尚未写入）")
      + ":新增 \(founded) 家，修改 \(changed) 家，没有变化 \(unchanged) 家，退回 \(plan.rejected.count) 行。"
    var pieces: [PieceView] = [
      .notice(words, plan.rejected.isEmpty ? (isDone ? .good : .calm) : .soon)
    ]
    if !plan.ignoredHeaders.isEmpty {
      pieces.append(.notice("没有认出的列：\(plan.ignoredHeaders.joined(separator: "、"))。", .soon))
    }
    guard !plan.rejected.isEmpty else { return pieces }
    pieces.append(
      .grid(
        GridView(
          "退回的行", columns: [ColumnView("行号", isNumber: true), ColumnView("名称"), ColumnView("原因")],
          rows: plan.rejected.map { row in
            [
              CellView("\(row.line)"), CellView(row.name.isEmpty ? "–" : row.name),
              CellView(row.reasons.map(\.text).joined(separator: "")),
            ]
          })))
    return pieces
  }
}
