import DeskWording
import Desks
import Hummingbird

/// Which column says what: a proposal by the headers or by what was said the last time, and a
/// person's word on it.
enum LedgerColumnsScreen {
  static func answer(_ asked: OfficeRequest) async throws -> Response {
    do {
      let form = try await LedgerForm(asked)
      let sheet = try await asked.cases.ledger.inspect(
        try asked.actor, form.organ.id, form.carried.file)
      return page(form, sheet, asked)
    } catch let flaws as FieldFlaws {
      return try await LedgerScreen.page(asked, flaw: flaws.words["ledger"])
    } catch let refusal as LedgerRefusal {
      return try await LedgerScreen.refused(refusal, asked)
    }
  }

  private static func page(
    _ form: LedgerForm, _ sheet: LedgerSheet, _ asked: OfficeRequest
  ) -> Response {
    var form = form
    let table =
      sheet.tables.first { $0.sheet != nil && $0.sheet == form.mapping.sheet } ?? sheet.tables[0]
    let isFirst = form.mapping.columns.isEmpty
    if isFirst { form.mapping = sheet.proposed }
    form.mapping.sheet = table.sheet
    let unknown = isFirst ? sheet.unknownWords : [:]
    let view = FormView(
      carrying: "/office/ledger/plan", token: asked.token, submit: "下一步：试算",
      fields: table.headers.enumerated().flatMap { fields($1, number: $0, form.mapping) }
        + LedgerWordFields.fields(unknown),
      hidden: form.hidden + form.meanings, cancelHref: "/office/ledger")
    return asked.page(
      "核对台账的栏目", lead: "\(form.organ.name)　\(form.carried.file.name)",
      trail: [LinkView("台账导入", "/office/ledger")],
      [
        .notice(
          sheet.isRemembered ? "已按上次的对应关系填好，请核对。" : "已按栏目名称填好，请核对；没有用的栏目选“不导入”。"),
        .grid(sample(table)), .form(view),
      ])
  }

  /// The first rows, to look at while matching.
  private static func sample(_ table: LedgerSheet.Table) -> GridView {
    GridView(
      "前三行", columns: table.headers.map { ColumnView($0) },
      rows: table.rows.prefix(3).map { row in row.cells.map { CellView(String($0.prefix(40))) } },
      count: "共 \(table.rows.count) 行")
  }

  private static func fields(
    _ header: String, number: Int, _ mapping: LedgerMapping
  ) -> [FieldView] {
    guard !header.isEmpty else { return [] }
    return [
      .carried("header", header),
      .choice(
        "column", header, [("", "不导入")] + LedgerColumn.allCases.map { ($0.rawValue, $0.text) },
        value: mapping.columns[header]?.rawValue ?? ""
      ).distinct(number),
    ]
  }
}

/// The fields by which a person says what a ledger's words mean.
enum LedgerWordFields {
  static func fields(_ unknown: [LedgerColumn: [String]]) -> [FieldView] {
    let words = unknown.sorted { $0.key.rawValue < $1.key.rawValue }
      .flatMap { column, words in words.map { (column, $0) } }
    guard !words.isEmpty else { return [] }
    return [.section("这些词是什么意思", hint: "没有选定的，含有这些词的行不导入。")]
      + words.enumerated().flatMap { number, said in
        [
          FieldView.carried("wordColumn", said.0.rawValue), .carried("word", said.1),
          .choice(
            "meaning", "\(said.0.text)：“\(said.1)”", [("", "不确定")] + said.0.meanings, value: ""
          ).distinct(number),
        ]
      }
  }
}
