import AnnualReport
import DeskWording
import Desks
import Hummingbird
import OfficeFiles
import ReportFiles

/// A round added up: the totals as the form prints them, the parts behind one of them, and what the
/// checks say of every organ's figures.
enum RoundSumPage {
  static func page(_ asked: OfficeRequest) async throws -> Response {
    let collection = try await asked.reports.rounds.collection(try asked.actor, try asked.round)
    let path = "/office/rounds/\(collection.round.id)"
    var pieces: [PieceView] = []
    let missing = collection.aggregate.missing
    if !missing.isEmpty {
      let names = missing.prefix(20).compactMap { collection.names[$0] }.joined(separator: "、")
      pieces.append(
        .notice(
          "汇总范围：已通过的 \(collection.aggregate.parts.count) 家。还有 \(missing.count) 家没有计入：\(names)\(missing.count > 20 ? "等" : "")。",
          .soon))
    }
    if let cell = Cell(asked.query("cell")) { pieces += parts(of: cell, collection, path) }
    var total = Report(edition: .y2021)
    total.tables = Set(Table.allCases)
    for cell in total.form.cells {
      let sum = collection.aggregate.total(of: cell)
      total[cell] = Reading(sum.map(Value.number) ?? .unread, raw: sum?.description ?? "")
    }
    pieces.append(
      .sheets(
        Table.allCases.map { table in
          SheetView(table, of: total) { "\(path)/sum?cell=\($0)" }
        }))
    pieces.append(findings(collection, path))
    return asked.page(
      "汇总与核对", lead: "\(collection.round.year)年",
      trail: [LinkView("年度报告", "/office/reports"), LinkView("报送情况", path)], pieces)
  }

  private static func parts(
    of cell: Cell, _ collection: CollectedRound, _ path: String
  ) -> [PieceView] {
    let rows = collection.aggregate.parts.map { part in
      [
        CellView(
          collection.names[part.organ] ?? "–", href: "\(path)/organs/\(part.organ)"),
        CellView(part.cells[cell].words),
      ]
    }
    let total = collection.aggregate.total(of: cell)?.description ?? "–"
    return [
      .grid(
        GridView(
          cell.label, columns: [ColumnView("机关"), ColumnView("数值", isNumber: true)], rows: rows,
          count: "合计 \(total)，由 \(rows.count) 家相加", empty: EmptyView("还没有通过的报告。")))
    ]
  }

  private static func findings(_ collection: CollectedRound, _ path: String) -> PieceView {
    let rows = collection.checked.flatMap { part in
      part.checkup.findings.filter { $0.severity != .note }.map { finding in
        [
          CellView(
            collection.names[part.organ] ?? "–", href: "\(path)/organs/\(part.organ)"),
          CellView("", badge: finding.severity.badge),
          CellView(finding.words.typeset, under: finding.rule.rawValue),
        ]
      }
    }
    return .grid(
      GridView(
        "数据核对（含与上年结转的衔接）", columns: [ColumnView("机关"), ColumnView("级别"), ColumnView("内容")],
        rows: Array(rows.prefix(300)),
        count: rows.count > 300 ? "共 \(rows.count) 处，先列 300 处" : "共 \(rows.count) 处",
        empty: EmptyView("没有发现问题。")))
  }
}
