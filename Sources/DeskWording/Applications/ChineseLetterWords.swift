public import Desks

/// The words that letters take from here.
public struct ChineseLetterWords: LetterWords {
  /// The words.
  public init() {}

  /// In what form and by what way something is wanted: `电子文件,网上获取`.
  public func wish(of request: Request) -> String { "\(request.form.text),\(request.route.text)" }

  /// Where and how a fee is paid; empty where the organ has said nothing of it.
  public func payment(to particulars: Particulars) -> String {
    var parts: [String] = []
    if !particulars.feePayee.isEmpty { parts.append("收款人:\(particulars.feePayee)") }
    if !particulars.feeBank.isEmpty { parts.append("开户行:\(particulars.feeBank)") }
    if !particulars.feeAccount.isEmpty { parts.append("账号:\(particulars.feeAccount)") }
    return parts.joined(separator: ";")
  }
}
