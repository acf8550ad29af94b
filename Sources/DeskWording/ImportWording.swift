public import Desks
import OfficeFiles

extension ImportGround {
  /// The reason as a sentence.
  public var text: String {
    switch self {
    case .missing(let column): "“\(column.text)”没有填写。"
    case .kindUnknown(let text):
      "“\(text)”不是机关类别,应为\(OrganKind.allCases.map(\.text).joined(separator: "、"))之一。"
    case .neitherYesNorNo(let text): "“\(text)”应为“是”或者“否”。"
    case .dayInvalid(let text): "“\(text)”不是有效的日期,应写作 2024-06-28。"
    case .organUnknown(let column, let text): "“\(column.text)”所写的“\(text)”没有登记,也不在可以导入的行中。"
    case .codeTwice(let line): "统一社会信用代码与第 \(line) 行重复。"
    case .nameTwice(let line): "机关名称与第 \(line) 行重复。"
    case .organ(let ground): ground.text
    }
  }
}

extension OrganImport.Outcome {
  /// What comes of the row, in words.
  public var text: String {
    switch self {
    case .founded: "新增"
    case .changed(let columns): "更新:\(columns.map(\.text).joined(separator: "、"))"
    case .unchanged: "没有变化"
    }
  }
}

extension OrganImport {
  /// What the import comes to, in one sentence.
  public var text: String {
    let founded = rows.count { $0.outcome == .founded }
    let unchanged = rows.count { $0.outcome == .unchanged }
    let ignored =
      ignoredHeaders.isEmpty ? "" : "下列各列不认识,没有读取:\(ignoredHeaders.joined(separator: "、"))。"
    return "新增 \(founded) 个,更新 \(rows.count - founded - unchanged) 个,没有变化 \(unchanged) 个,"
      + "退回 \(rejected.count) 行。\(ignored)"
  }
}

extension OrganSheetRefusal {
  /// Why nothing can be imported, as a sentence.
  public var text: String {
    switch self {
    case .file(let refusal): refusal.workbookText
    case .columnsMissing(let columns):
      "没有找到机关名录:表头缺少“\(columns.map(\.text).joined(separator: "”“"))”。"
    case .columnsTwice(let columns):
      "表头中“\(columns.map(\.text).joined(separator: "”“"))”出现了两次,请删去其中一列。"
    }
  }
}

extension FileRefusal {
  fileprivate var workbookText: String {
    switch self {
    case .empty: "文件是空的。"
    case .tooLarge, .tooManyCells, .tooManyEntries, .unpacksTooLarge, .tooMuchText, .tooSlow:
      "文件过大,请只保留机关名录一张表。"
    case .encrypted: "文件已加密,请解除密码后再导入。"
    case .legacyBinary: "旧版 Excel 或 WPS 格式,请另存为 XLSX 后再导入。"
    case .unsupported, .noText, .programMissing, .programFailed: "文件不是 XLSX 工作簿。"
    case .damaged, .tooDeep, .tooManyAttributes, .documentType, .climbsOut, .missingPart:
      "文件已损坏,无法读取。"
    }
  }
}
