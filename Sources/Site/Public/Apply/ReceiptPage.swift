import Desks
import Foundation
import LawWording
import OfficeFiles
import Regulation

/// The page after sending: number and code, large enough to be photographed, and a sheet to print.
struct ReceiptPage: Sendable {
  var frame: PageFrame
  var title: String
  /// What is to be known first, where the same form had been sent before.
  var remark: String?
  var organName: String
  var number: String
  var code: String
  var arrived: String
  /// The page to look it up, as a picture for a phone.
  var code2D: String
  var hasCode2D: Bool
  /// The address of that page, as print shows it.
  var statusAddress: String
  var statusHref: String
  /// What happens now, in order.
  var next: [String]
  var facts: [FactView]
  var draftKey: String
  let piecesStyle = Asset.piecesStyle.path
  let applicantStyle = Asset.applicantStyle.path
  let applicantScript = Asset.applicantScript.path

  /// The page of a receipt.
  ///
  /// - Parameter site: the address of the site as the applicant knows it, without a path.
  init(
    _ receipt: ApplicationReceipt, _ answers: ApplyAnswers, organ: Organ.ID, site: String,
    isLarge: Bool
  ) {
    frame = PageFrame(applicant: "申请已提交", "/apply/\(organ)", isLarge: isLarge)
    title = receipt.wasThere ? "这份申请此前已经提交" : "申请已提交"
    if receipt.differs {
      remark = "您此前已经用同一份表提交过申请，以先提交的内容为准，这次的改动没有登记。需要改动的，请联系机关，或者撤回后重新申请。"
    } else if receipt.wasThere {
      remark = "没有重复登记，编号和查询码与此前的相同。"
    }
    organName = receipt.organName
    number = receipt.number.description
    code = receipt.lookupCode.description
    arrived = receipt.arrivedOn.longText
    statusAddress = site + "/status"
    // What stands behind # never leaves the browser, so that the code is in no log.
    let opening = "\(statusAddress)#n=\(number.uriEncoded)&c=\(code.uriEncoded)"
    code2D = QRCode(opening)?.svg(label: "查询页的二维码") ?? ""
    hasCode2D = !code2D.isEmpty
    statusHref = frame.link("/status")
    next = ReceiptPage.next(receipt)
    facts = AnswerSummary.facts(answers)
    draftKey = organ.description
  }

  private static func next(_ receipt: ApplicationReceipt) -> [String] {
    let law = Law.standard
    let limits = law.limits(on: receipt.arrivedOn)
    func cite(_ id: Provision.ID) -> String {
      law.provision(id, on: receipt.arrivedOn).map { "（\($0.citation.shortText.typeset)）" } ?? ""
    }
    return [
      receipt.receivedOn.map { "收到之日为 \($0.longText)，期限从这一天起计算。" }
        ?? "机关与您确认收到申请，双方确认之日为收到之日，期限从这一天起计算\(cite(.receiptConfirmed))。",
      "申请内容不明确的，机关在收到之日起 \(limits.correctionNotice) 个工作日内一次性通知您补正\(cite(.correctionNotice))。",
      "机关在收到之日起 \(limits.reply) 个工作日内答复；需要延长的，最多延长 \(limits.replyExtension) 个工作日，并告知您；征求第三方或者其他机关意见的时间不计算在内\(cite(.replyPeriod))。",
      "查询页里可以看到办理经过、补正、领取答复；也可以撤回申请。",
    ]
  }
}

extension String {
  /// The text as it may stand in an address.
  fileprivate var uriEncoded: String {
    addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
  }
}
