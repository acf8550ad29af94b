public import Desks

extension ReportStage {
  /// The stage in words.
  public var text: String {
    switch self {
    case .draft: "起草"
    case .review: "待审核"
    case .signature: "待签发"
    case .signed: "已签发"
    case .published: "已公布"
    }
  }
}

extension ReportAct.Kind {
  /// The act in words.
  public var text: String {
    switch self {
    case .enter: "填报数据"
    case .write: "撰写正文"
    case .takeProblems: "登记上年度问题"
    case .answer: "填写整改情况"
    case .stateProblems: "列明本年度问题"
    case .base: "选择汇总范围"
    case .submit: "送审"
    case .review: "审核通过"
    case .giveBack: "退回修改"
    case .sign: "签发"
    case .publish: "公布"
    }
  }
}

extension FigureScope {
  /// Over whose records a figure is taken, in words.
  public var text: String {
    switch self {
    case .own: "本机关"
    case .all: "本机关及所主管的机关"
    }
  }
}

extension SubmissionState {
  /// The state in words.
  public var text: String {
    switch self {
    case .notBegun: "未填报"
    case .draft: "填报中"
    case .handedIn: "已报送"
    case .returned: "已退回"
    case .accepted: "已通过"
    }
  }
}

extension RoundBoard {
  /// The round in a sentence: 71家单位,65家已报,2家退回,4家逾期.
  public var text: String {
    let returned = count(.returned)
    return [
      "\(tiles.count)家单位", "\(handedIn)家已报", returned == 0 ? nil : "\(returned)家退回",
      overdue == 0 ? nil : "\(overdue)家逾期",
    ].compactMap(\.self).joined(separator: ",")
  }
}

extension ReportFileKind {
  /// What the file is, in words.
  public var text: String {
    switch self {
    case .html: "网页"
    case .docx: "Word 文档"
    case .pdf: "PDF"
    case .xlsx: "Excel 表格"
    case .json: "JSON 数据"
    }
  }
}
