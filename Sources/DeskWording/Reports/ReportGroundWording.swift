import AnnualReport
public import Desks
import ReportFiles

extension ReportGround {
  /// The reason as a sentence.
  public var text: String {
    switch self {
    case .access(let contacts): AccessWords.text(contacts)
    case .field(let field, let fault): field.text(fault)
    case .wrongStage(let stage): "报告处于“\(stage.text)”环节,不能办理这一步骤。"
    case .notEntered(let cell): "“\(cell.label)”由系统按记录统计,不能手工填报。"
    case .notACount(let cell):
      cell.isAmount ? "“\(cell.label)”不能小于零。" : "“\(cell.label)”应当是不小于零的整数。"
    case .noSuchProblem: "没有这一项上年度问题。"
    case .unanswered(let number): "上年度第\(number)项问题还没有填写整改情况。"
    case .missing(let cell): "“\(cell.label)”还没有填报。"
    case .sectionEmpty(let section): "“\(section.heading)”还没有撰写。"
    case .unknownFigure(let name, let section):
      "“\(section.heading)”中的“{{\(name)}}”不是已有的指标,或者还没有数据。"
    case .malformedPlace(let inside, let section):
      "“\(section.heading)”中的“{{\(inside)}}”不是完整的指标名称。"
    case .noSuchRound: "没有可供汇总的同年度收集轮次,或者您不负责这一轮次。"
    case .yearNotOver(let year): "\(year)年尚未结束,不能签发。"
    case .ownDraft: "起草人不能审核或者签发自己参与起草的报告,请由他人办理。"
    case .ownReview: "审核人不能签发自己审核的报告,请由他人办理。"
    case .finding(let finding): "校验发现错误:\(finding.words)"
    case .noSuchYear(let year): "不能编制\(year)年度的报告。"
    }
  }
}

extension ReportRefusal {
  /// All reasons, a line each.
  public var text: String { reasons.map(\.text).joined(separator: "\n") }
}

extension ReportField {
  /// The field's name.
  public var text: String {
    switch self {
    case .number: "数据"
    case .source: "数据来源"
    case .proof: "佐证材料"
    case .text: "正文"
    case .problem: "问题"
    case .answer: "整改情况"
    case .reason: "理由"
    case .title: "标题"
    case .remark: "退回意见"
    case .due: "截止日期"
    case .organs: "单位"
    }
  }

  /// What is wrong with it, as a sentence.
  public func text(_ fault: FieldFault.Fault) -> String {
    switch fault {
    case .missing: "请填写\(text)。"
    case .tooLong(let limit): "\(text)不能超过\(limit)个字。"
    case .malformed: "\(text)的格式不正确。"
    case .unprintable: "\(text)中有无法显示的字符。"
    case .tooMany(let limit): "\(text)不能超过\(limit)项。"
    case .tooLarge(let limit): "\(text)不能超过\(limit / 1_000_000) MB。"
    }
  }
}

enum AccessWords {
  static func text(_ contacts: [Contact]) -> String {
    contacts.isEmpty
      ? "您没有这项权限。"
      : "您没有这项权限,可以由\(contacts.map(\.text).joined(separator: ";"))办理。"
  }
}
