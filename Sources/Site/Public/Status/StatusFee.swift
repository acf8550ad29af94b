import Desks
import LawWording
import Regulation
import Workdays

/// A fee notice as the applicant reads it, with how to pay.
enum StatusFee {
  static func pieces(_ wanted: StatusPage.FeeWanted, _ particulars: Particulars?) -> [PieceView] {
    var facts = [FactView("应缴", "\(wanted.fee.amount) 元")]
    if let fee = wanted.fee.derived, fee.amount == wanted.fee.amount {
      facts.append(FactView("怎样算出", "\(fee.basis.text)：\(fee.formula)"))
      facts.append(FactView("依据", fee.citation.text))
    }
    if let last = wanted.until { facts.append(FactView("最迟", last.longText)) }
    let account = [
      ("收款人", particulars?.feePayee), ("开户行", particulars?.feeBank),
      ("账号", particulars?.feeAccount),
    ]
    for case (let term, let text?) in account where !text.isEmpty {
      facts.append(FactView(term, text))
    }
    let hasAccount = particulars.map { !$0.feeAccount.isEmpty } ?? false
    let telephone =
      particulars.flatMap { $0.telephone.isEmpty ? nil : "（电话 \($0.telephone)）" } ?? ""
    return [
      .heading("请缴纳信息处理费", id: "fee"), .facts(facts),
      .paragraph(
        (hasAccount ? "转账时请在附言里写明申请编号。" : "缴纳方式见收费通知书，也可以询问机关\(telephone)。")
          + "逾期未缴纳的，视为放弃申请。缴费到账由机关登记，登记后这里会更新。"),
    ]
  }
}

extension FeeRecord {
  /// The fee as the rules make it, line by line.
  fileprivate var derived: Fee? {
    switch basis {
    case .items(let after, let count): try? Fee.items(count, after: after)
    case .pages(let count): try? Fee.pages(count)
    }
  }
}
