public import AnnualReport

extension Proposal.Change {
  /// The change: `(七)总计·自然人 6 → 7`.
  public var words: String { "\(cell.label) \(from?.description ?? "空白") → \(to)" }
}

extension Proposal {
  /// Why this way is proposed.
  public var words: String { grounds.map(\.words).joined(separator: ";") }
}

extension Proposal.Ground {
  /// The reason in words.
  public var words: String {
    switch self {
    case .smallest(let mends): "改动最少,改后全部勾稽关系成立(可消除 \(mends) 处不平)"
    case .onlyTotals: "只改合计数,不动分项数据"
    case .prose(let cell, let number): "与正文所述“\(cell.label) \(number)”一致"
    case .alternatives(let count): "同样改动最少的另有 \(count) 种,请对照台账确定"
    }
  }
}

extension ProposalSearch {
  /// What a reader of the proposals has to know of the search; nil where it is nothing.
  public var words: String? {
    switch self {
    case .notNeeded, .complete: nil
    case .stopped: "不平之处过多,不能确定最少的改动,没有给出修改建议"
    case .notWhole: "不平的合计中有非整数或过大的数字,没有给出修改建议"
    }
  }
}
