import AnnualReport
public import Desks
import ReportFiles

extension ReportFact {
  /// What happened, as a sentence without who did it.
  public var text: String {
    switch self {
    case .begun(let year, let problems):
      problems.isEmpty
        ? "开始编制\(year)年度报告" : "开始编制\(year)年度报告,带入上年度问题\(problems.count)项"
    case .entered(let cell, let source):
      "填报“\(Cell(cell)?.label ?? cell)”:\(source.number),来源:\(source.source)"
    case .wrote(let section, _):
      "撰写“\(SectionKind(rawValue: section)?.heading ?? "")”"
    case .tookProblems(let problems): "登记上年度问题\(problems.count)项"
    case .answered(let problem, _): "填写上年度第\(problem + 1)项问题的整改情况"
    case .statedProblems(let problems): "列明本年度问题\(problems.count)项"
    case .basedOn(let round): round == nil ? "改为只报本机关数据" : "汇总所主管机关报送的数据"
    case .submitted(let stage): stage == .review ? "送审" : "送签"
    case .reviewed: "审核通过"
    case .returned(let reason): "退回修改:\(reason)"
    case .signed: "签发,数据封存"
    case .published: "公布"
    }
  }
}

extension SubmissionFact {
  /// What happened, as a sentence without who did it.
  public var text: String {
    switch self {
    case .laidIn(_, _, let report):
      (report.own == nil ? "上传报告" : "引用本单位签发的报告")
        + (report.doubts.isEmpty ? "" : ",识别存疑\(report.doubts.count)处")
    case .confirmed(let cell, let number):
      "确认“\(Cell(cell)?.label ?? cell)”为\(number ?? "空白")"
    case .handedIn: "报送"
    case .returned(let remarks): "退回,意见\(remarks.count)条"
    case .accepted: "通过"
    }
  }
}

extension ReportFact.Kind {
  /// The kind in words, for the record of who did what.
  var text: String {
    switch self {
    case .begun: "开始编制"
    case .entered: "填报数据"
    case .wrote: "撰写正文"
    case .tookProblems: "登记上年度问题"
    case .answered: "填写整改情况"
    case .statedProblems: "列明本年度问题"
    case .basedOn: "选择汇总范围"
    case .submitted: "送审"
    case .reviewed: "审核通过"
    case .returned: "退回修改"
    case .signed: "签发"
    case .published: "公布"
    }
  }
}

extension RoundFact.Kind {
  /// The kind in words, for the record of who did what.
  var text: String {
    switch self {
    case .opened: "开始一轮报送"
    case .added: "增加报送单位"
    case .extended: "调整截止日期"
    case .closed: "结束报送"
    }
  }
}

extension SubmissionFact.Kind {
  /// The kind in words, for the record of who did what.
  var text: String {
    switch self {
    case .laidIn: "提交报告文件"
    case .confirmed: "确认存疑数据"
    case .handedIn: "报送"
    case .returned: "退回"
    case .accepted: "通过"
    }
  }
}

extension AuditWords {
  /// What happened to a report, a round or what was handed in to one; nothing for other kinds.
  static func reportText(of kind: String) -> String? {
    let parts = kind.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    return switch parts[0] {
    case "report": ReportFact.Kind(rawValue: parts[1]).map { "年度报告:\($0.text)" }
    case "round": RoundFact.Kind(rawValue: parts[1]).map { "年报收集:\($0.text)" }
    case "submission": SubmissionFact.Kind(rawValue: parts[1]).map { "年报报送:\($0.text)" }
    default: nil
    }
  }
}
