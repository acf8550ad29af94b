import AnnualReport

/// The rows of the three tables, spans and headings as the form of the report's edition has them.
struct PrintedForm {
  var report: Report

  private typealias Box = PrintedTable.Box

  var proactiveRows: [[PrintedTable.Box]] {
    Clause.all(in: report.edition).flatMap { clause -> [[Box]] in
      let last = 4 - clause.headings.count
      let headings = [Box("信息内容")] + clause.headings.map { Box($0) }
      let figures = clause.rows.map { row in
        [Box(row.label)] + report.form.columns(of: row).map { box(Cell(row, $0)) }
      }
      return [[Box("第二十条第\(clause.number)项", columns: 4)]]
        + ([headings] + figures).map { widened($0, by: last) }
    }
  }

  var applicationRows: [[PrintedTable.Box]] {
    let note = "(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)"
    let corporate = Column.applicants.dropFirst().map { Box($0.label) }
    let head = [
      [Box(note, rows: 3, columns: 3), Box("申请人情况", columns: 7)],
      [Box("自然人", rows: 2), Box("法人或其他组织", columns: 5), Box("总计", rows: 2)],
      corporate,
    ]
    let rows = printedRows.filter { $0.table == .iii }
    let outcomes = rows.filter { !Group.edges.contains($0) }
    return head
      + rows.map { row in labels(of: row, among: outcomes) + figures(of: row) }
  }

  var remedyRows: [[PrintedTable.Box]] {
    let results = (Column.results + [.total]).map(\.label)
    let kinds = report.form.rows(of: .iv)
    return [
      [Box("行政复议", columns: 5), Box("行政诉讼", columns: 10)],
      results.map { Box($0, rows: 2) }
        + [Box("未经复议直接起诉", columns: 5), Box("复议后起诉", columns: 5)],
      (results + results).map { Box($0) },
      kinds.flatMap(figures(of:)),
    ]
  }

  /// The rows as this report prints them: an abridged one has the single row (六).
  private var printedRows: [Row] {
    report.form.rows(of: .iii).reduce(into: []) { rows, row in
      guard report.printsOtherAsOneRow, Row.otherParts.contains(row) else {
        rows.append(row)
        return
      }
      if row == Row.otherParts.first { rows.append(.other) }
    }
  }

  private func labels(of row: Row, among outcomes: [Row]) -> [PrintedTable.Box] {
    switch row {
    case .received, .carriedIn, .carriedOut:
      return [Box("\(row.number)、\(row.label)", columns: 3)]
    default:
      let begins = row == outcomes.first
      let first = begins ? [Box("三、本年度办理结果", rows: outcomes.count)] : []
      guard let group = Group.all.first(where: { $0.rows.contains(row) }) else {
        return first + [Box(row.number + row.label, columns: 2)]
      }
      let opens = row == group.rows.first
      let place = (group.rows.firstIndex(of: row) ?? 0) + 1
      return first + (opens ? [Box(group.label, rows: group.rows.count)] : [])
        + [Box("\(place).\(row.label)")]
    }
  }

  private func figures(of row: Row) -> [PrintedTable.Box] {
    report.form.columns(of: row == .other && row.table == .iii ? .concluded : row)
      .map { box(Cell(row, $0)) }
  }

  private func box(_ cell: Cell) -> PrintedTable.Box { Box(cell, report[cell].printed) }

  private func widened(_ boxes: [PrintedTable.Box], by columns: Int) -> [PrintedTable.Box] {
    var boxes = boxes
    if let last = boxes.indices.last { boxes[last].columns += columns - 1 }
    return boxes
  }
}

/// A paragraph of article 20 with the rows that table II gives for it.
///
/// - SeeAlso: 条例 第二十条.
private struct Clause {
  var number: String
  var headings: [String]
  var rows: [Row]

  static func all(in edition: Edition) -> [Clause] {
    switch edition {
    case .y2021:
      [
        Clause(
          number: "(一)", headings: ["本年制发件数", "本年废止件数", "现行有效件数"],
          rows: [.rules, .normativeDocuments]),
        Clause(number: "(五)", headings: ["本年处理决定数量"], rows: [.licences]),
        Clause(number: "(六)", headings: ["本年处理决定数量"], rows: [.penalties, .coercion]),
        Clause(number: "(八)", headings: ["本年收费金额(单位:万元)"], rows: [.fees]),
      ]
    case .y2019:
      [
        Clause(
          number: "(一)", headings: ["本年新制作数量", "本年新公开数量", "对外公开总数量"],
          rows: [.rules, .normativeDocuments]),
        Clause(
          number: "(五)", headings: ["上一年项目数量", "本年增/减", "处理决定数量"],
          rows: [.licences, .otherServices]),
        Clause(
          number: "(六)", headings: ["上一年项目数量", "本年增/减", "处理决定数量"],
          rows: [.penalties, .coercion]),
        Clause(number: "(八)", headings: ["上一年项目数量", "本年增/减"], rows: [.fees]),
        Clause(number: "(九)", headings: ["采购项目数量", "采购总金额"], rows: [.procurement]),
      ]
    }
  }
}

/// Rows of table III that stand under one label.
private struct Group {
  var label: String
  var rows: [Row]

  /// The rows outside of 三、本年度办理结果.
  static let edges: Set<Row> = [.received, .carriedIn, .carriedOut]

  static let all = [
    Group(label: "(三)不予公开", rows: rows(.refusedStateSecret, .refusedAdministrativeQuery)),
    Group(label: "(四)无法提供", rows: rows(.unavailableNotHeld, .unavailableStillUnclear)),
    Group(label: "(五)不予处理", rows: rows(.notProcessedPetition, .notProcessedConfirmation)),
    Group(label: "(六)其他处理", rows: Row.otherParts),
  ]

  private static func rows(_ first: Row, _ last: Row) -> [Row] {
    Row.allCases.filter { (first...last).contains($0) }
  }
}
