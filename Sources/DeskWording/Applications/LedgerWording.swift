import AnnualReport
public import Desks
import LawWording
public import OfficeFiles
import Regulation

extension LedgerColumn {
  /// What the column says, in words.
  public var text: String { headers[0] }
}

extension LedgerGround {
  /// The reason as a sentence.
  public var text: String {
    switch self {
    case .missing(let column): "“\(column.text)”没有填写。"
    case .dayInvalid(let column, let text): "“\(column.text)”所写的“\(text)”不是有效的日期。"
    case .dayInFuture(let column): "“\(column.text)”还没有到。"
    case .dayBeforeArrival(let column): "“\(column.text)”早于收到申请日期。"
    case .unknownWords(let column, let text): "“\(column.text)”所写的“\(text)”没有对应,请指定含义。"
    case .outcomeWithoutDay: "写了办理结果,没有写答复日期。"
    case .dayWithoutOutcome: "写了答复日期,没有写办理结果。"
    case .resultWithoutDay(let column): "写了复议或者诉讼结果,没有写“\(column.text)”。"
    case .dayWithoutResult(let column): "写了复议或者诉讼审结日期,没有写“\(column.text)”。"
    case .daysReversed(let later, let earlier): "“\(later.text)”早于“\(earlier.text)”。"
    case .unprintable(let column): "“\(column.text)”中有无法显示的字符。"
    case .remedyWithoutDay(let column): "写了复议或者诉讼结果,没有写“\(column.text)”。"
    case .beforeRegulation: "收到日期早于现行条例施行之日,不能导入。"
    case .tooLong(let column, let limit): "“\(column.text)”超过 \(limit) 个字。"
    case .numberTwice(let line): "编号与第 \(line) 行重复。"
    case .numberTaken: "编号已经被其他办件使用。"
    case .differs(let columns):
      "此前已经导入,而下列各项与当时不同:\(columns.map(\.text).joined(separator: "、"))。"
    }
  }
}

extension LedgerRefusal {
  /// Why nothing can be imported, as a sentence.
  public var text: String {
    switch self {
    case .file: "文件不是可以读取的 XLSX 或者 CSV 台账。"
    case .noTable: "文件中没有找到带表头的台账。"
    case .tooManyRows(let limit): "一次最多导入 \(limit) 行,请分成几个文件。"
    case .columnsMissing(let columns):
      "还没有指定“\(columns.map(\.text).joined(separator: "”“"))”是哪一列。"
    case .columnsTwice(let columns):
      "“\(columns.map(\.text).joined(separator: "”“"))”指定了两列,请只保留一列。"
    }
  }
}

extension CaseTables {
  /// The sums of tables III and IV, in one sentence.
  public var text: String {
    func total(_ row: Row) -> Int { self[Cell(row, .total)] }
    let remedies = [Row.reconsideration, .directLitigation, .litigationAfterReconsideration]
      .map { "\($0.label) \(total($0)) 件" }
    return "本年新收 \(total(.received)) 件,上年结转 \(total(.carriedIn)) 件,办结 \(total(.concluded)) 件,"
      + "结转下年度 \(total(.carriedOut)) 件;" + remedies.joined(separator: ",") + "。"
  }
}

extension LedgerPlan.Remarked {
  /// What is to be said about the row, a line each.
  public var texts: [String] {
    remarks.map(\.text) + (missed.map { ["答复期限至 \($0.longText),答复逾期。"] } ?? [])
  }
}

extension LedgerPlan {
  /// What the import comes to, in one sentence.
  public var text: String {
    let ignored =
      ignoredHeaders.isEmpty ? "" : "下列各列没有指定含义,没有读取:\(ignoredHeaders.joined(separator: "、"))。"
    return "新增 \(new.count) 件,补登结果 \(completed.count) 件,没有变化 \(unchanged.count) 件,"
      + "退回 \(rejected.count) 行,另有 \(remarks.count) 件依法有提示。"
      + (assumesOnline ? "没有写明申请渠道的,按网上申请登记。" : "") + ignored
  }

  /// The rows that were not taken, as they were, with the reasons in a column of their own.
  public var rejectedWorkbook: Workbook {
    let columns =
      [Workbook.Column("退回原因", width: 48), Workbook.Column("行号", width: 8)]
      + table.headers.map { Workbook.Column($0, width: 16) }
    let rows = rejected.map { row in
      [
        Workbook.Cell(.text(row.reasons.map(\.text).joined(separator: "\n")), mark: nil),
        Workbook.Cell(.number("\(row.line)")),
      ] + row.cells.map { Workbook.Cell($0.isEmpty ? .blank : .text($0)) }
    }
    return Workbook(sheets: [Workbook.Sheet(name: "退回", columns: columns, rows: rows)])
  }
}
