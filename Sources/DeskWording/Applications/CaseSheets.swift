public import Desks
import LawWording
public import OfficeFiles
import Regulation
import Workdays

/// Lists as workbooks, as they are taken away.
public enum CaseSheets {
  /// Cases, a row each.
  public static func cases(_ rows: [QueueRow]) -> Workbook {
    let columns: [(String, Double, (QueueRow) -> Workbook.Value)] = [
      ("编号", 14, { .text($0.number) }),
      ("收到申请日期", 14, { day($0.arrivedOn) }),
      ("收到日", 14, { day($0.receivedOn) }),
      ("申请渠道", 12, { .text($0.channel.text) }),
      ("申请人类别", 14, { .text($0.applicantKind.text) }),
      ("申请人", 16, { text($0.applicantName) }),
      ("申请内容", 40, { text($0.heading) }),
      ("状态", 24, { .text($0.state.text) }),
      ("期限", 14, { day($0.due) }),
      ("剩余工作日", 10, { $0.daysLeft.map { .number("\($0)") } ?? .blank }),
      ("经办人", 12, { text($0.assignee?.name ?? "") }),
      ("答复日期", 14, { day($0.endedOn) }),
      ("办理结果", 28, { text($0.outcome?.text ?? "") }),
      ("答复文号", 22, { text($0.documentNumber ?? "") }),
    ]
    return workbook("办件", columns, rows)
  }

  /// Remedies, a row each.
  public static func remedies(_ rows: [RemedyRow]) -> Workbook {
    let columns: [(String, Double, (RemedyRow) -> Workbook.Value)] = [
      ("种类", 26, { .text($0.kind.text) }),
      ("申请编号", 14, { text($0.caseNumber ?? "") }),
      ("事由", 18, { .text($0.about.text) }),
      ("复议机关或者法院", 24, { text($0.authority) }),
      ("案号", 24, { text($0.docket) }),
      ("收到材料日期", 14, { day($0.acceptedOn) }),
      ("答复期限", 14, { day($0.due) }),
      ("答复日期", 14, { day($0.answeredOn) }),
      ("结果", 20, { text($0.result?.text ?? "") }),
      ("生效日期", 14, { day($0.endedOn) }),
    ]
    return workbook("复议诉讼", columns, rows)
  }

  /// What several people asked for, a row each.
  public static func askedBySeveral(_ groups: [AskedGroup]) -> Workbook {
    let columns: [(String, Double, (AskedGroup) -> Workbook.Value)] = [
      ("首件编号", 14, { .text($0.lead.number) }),
      ("申请内容", 40, { text($0.lead.heading) }),
      ("申请人数", 10, { .number("\($0.people)") }),
      ("申请件数", 10, { .number("\($0.cases)") }),
      ("最近一件日期", 14, { day($0.newestOn) }),
      ("处理", 14, { text($0.isPublished.map { $0 ? "转为主动公开" : "暂不主动公开" } ?? "") }),
    ]
    return workbook("多人申请", columns, groups)
  }

  /// Cases whose term of retention is over, a row each.
  public static func retention(_ rows: [RetentionRow]) -> Workbook {
    let columns: [(String, Double, (RetentionRow) -> Workbook.Value)] = [
      ("编号", 14, { .text($0.number) }),
      ("状态", 16, { .text(CaseState.ended($0.ending).text) }),
      ("办结日期", 14, { day($0.endedOn) }),
      ("保存期满日期", 14, { day($0.keptThrough) }),
    ]
    return workbook("保存期满", columns, rows)
  }

  private static func workbook<Row>(
    _ name: String, _ columns: [(String, Double, (Row) -> Workbook.Value)], _ rows: [Row]
  ) -> Workbook {
    Workbook(sheets: [
      Workbook.Sheet(
        name: name, columns: columns.map { Workbook.Column($0.0, width: $0.1) },
        rows: rows.map { row in columns.map { Workbook.Cell($0.2(row)) } })
    ])
  }

  private static func text(_ text: String) -> Workbook.Value { text.isEmpty ? .blank : .text(text) }

  private static func day(_ day: CivilDate?) -> Workbook.Value {
    guard let parts = day?.parts else { return .blank }
    return .day(year: parts.year, month: parts.month, day: parts.day)
  }
}
