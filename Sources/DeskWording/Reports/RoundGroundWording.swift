import AnnualReport
public import Desks
import ReportFiles

extension RoundGround {
  /// The reason as a sentence.
  public var text: String {
    switch self {
    case .access(let contacts): AccessWords.text(contacts)
    case .field(let field, let fault): field.text(fault)
    case .noOrgans: "请选择参加本轮报送的单位。"
    case .notSupervised: "所选单位中有不由您所在机关主管的。"
    case .alreadyOpened: "这一年度的报送已经开始,请在原轮次中调整。"
    case .noSuchYear(let year): "不能收集\(year)年度的报告。"
    case .dueTooEarly: "截止日期应当在报告年度结束之后。"
    case .closed: "本轮报送已经结束。"
    case .notInRound: "没有这一轮报送,或者本单位不在报送范围内。"
    case .wrongState(let state): "本单位的报告“\(state.text)”,不能办理这一步骤。"
    case .notSigned: "本单位还没有在系统中签发这一年度的报告。"
    case .unreadable(let reason): "文件不能识别为年度报告:\(reason.words)"
    case .otherYear(let year):
      year.map { "文件是\($0)年度的报告,与本轮年度不一致。" } ?? "文件没有写明报告年度。"
    case .unconfirmed(let cell): "“\(cell.label)”识别存疑,请对照原文确认。"
    case .notDoubtful(let cell): "“\(cell.label)”识别无疑问,不能改动。"
    case .notACount(let cell):
      cell.isAmount ? "“\(cell.label)”不能小于零。" : "“\(cell.label)”应当是不小于零的整数。"
    case .noSuchCell(let address): "报告中没有“\(address)”这一数据。"
    }
  }
}

extension RoundRefusal {
  /// All reasons, a line each.
  public var text: String { reasons.map(\.text).joined(separator: "\n") }
}
