import DeskWording
import Desks
import HTTPTypes
import Hummingbird
import OfficeFiles
import Workdays

/// The audit administrator's view: who did or saw what, when, and from where.
enum AuditRoutes {
  static let all: [OfficeRoute] = [
    .get("/office/audit", .rights([.readAudit]), list),
    .get("/office/audit/entries.xlsx", .rights([.exportAudit]), export),
  ]

  private static func list(_ asked: OfficeRequest) async throws -> Response {
    let actor = try asked.actor
    let page = try await asked.desks.audit.entries(
      actor, filter(asked), before: Int64(asked.query("before")))
    let kinds = try await asked.desks.audit.kinds(actor)
    let form = FormView(
      get: "/office/audit", submit: "筛选",
      fields: [
        .choice(
          "kind", "事项", [("", "全部")] + kinds.map { ($0, AuditWords.text(of: $0)) },
          value: asked.query("kind")),
        .day("from", "从", value: asked.query("from")),
        .day("through", "到", value: asked.query("through")),
      ])
    return asked.page(
      "操作记录", lead: "谁在什么时候、从哪里、做了或者看了什么。记录只增不改；导出也会留下记录。",
      [.form(form), .grid(grid(page, asked))])
  }

  private static func grid(_ page: AuditPage, _ asked: OfficeRequest) -> GridView {
    let exports =
      asked.visitor?.may(.exportAudit) == true
      ? [LinkView("导出(XLSX)", "/office/audit/entries.xlsx?\(QueryText.of(kept(asked)))")] : []
    return GridView(
      "记录",
      columns: [
        ColumnView("时间"), ColumnView("事项"), ColumnView("操作人"), ColumnView("对象"), ColumnView("来自"),
        ColumnView("序号", isNumber: true),
      ],
      rows: page.entries.map { entry in
        [
          CellView(entry.recordedAt.chinaTime), CellView(entry.text),
          CellView(
            entry.personName ?? "–",
            href: entry.person.map { asked.sameAddress(with: "person", "\($0)") }),
          CellView(entry.subjectName ?? entry.subject), CellView(entry.address ?? "–"),
          CellView("\(entry.sequence)"),
        ]
      }, empty: EmptyView("没有符合条件的记录。", act: LinkView("查看全部", "/office/audit")),
      exports: exports,
      pager: page.next.map { [LinkView("更早的", asked.sameAddress(with: "before", "\($0)"))] } ?? [])
  }

  private static func export(_ asked: OfficeRequest) async throws -> Response {
    let entries = try await asked.desks.audit.export(try asked.actor, filter(asked))
    let heads = ["时间", "法律日期", "事项", "事项代码", "操作人", "对象", "对象代码", "来自", "链", "序号"]
    let rows = entries.map { entry in
      [
        entry.recordedAt.chinaTime, "\(entry.occurredOn)", entry.text, entry.kind,
        entry.personName ?? "", entry.subjectName ?? "", entry.subject, entry.address ?? "",
        entry.organ.map { "\($0)" } ?? "0", "\(entry.sequence)",
      ].map { Workbook.Cell(.text($0)) }
    }
    let sheet = Workbook.Sheet(
      name: "操作记录", columns: heads.map { Workbook.Column($0, width: 20) }, rows: rows)
    return .file(try Workbook(sheets: [sheet]).xlsx(), named: "操作记录.xlsx", type: .xlsx)
  }

  private static func filter(_ asked: OfficeRequest) -> AuditFilter {
    var filter = AuditFilter()
    filter.person = Person.ID(asked.query("person"))
    filter.kinds = asked.query("kind").isEmpty ? [] : [asked.query("kind")]
    filter.from = CivilDate(asked.query("from"))
    filter.through = CivilDate(asked.query("through"))
    return filter
  }

  private static func kept(_ asked: OfficeRequest) -> [(String, String)] {
    ["person", "kind", "from", "through"].map { ($0, asked.query($0)) }.filter { !$0.1.isEmpty }
  }
}
