public import Regulation
import Workdays

private let firstDay = Law.standard.firstDay
private let limits = Law.standard.limits(on: firstDay)

extension Ground {
  /// The ground as a sentence.
  public var text: String {
    switch self {
    case .beforeRegulation: "收到之日早于现行条例施行之日(\(firstDay)),不适用现行条例。"
    case .beforeArrival: "日期早于收到申请材料之日。"
    case .beforeLastEvent: "日期早于最近一次办理记录;过去的事实请补录。"
    case .particularsMissing: "这一事项仅有日期,缺少必要的内容,不能计算。"
    case .caseClosed: "申请已经办结。"
    case .alreadyAccepted: "申请已经登记。"
    case .receiptAlreadyFixed: "收到之日已经确定,或者无需这一步。"
    case .receiptNotFixed: "收到之日还不能确定。"
    case .confirmedAfterDue: "自信件到达之日起的答复期限已经届满,事后确认不改变收到之日。"
    case .correctionAlreadyNoticed: "补正通知只能发一次,本件已经发过。"
    case .correctionNoticeTooLate: "收到申请已超过 \(limits.correctionNotice) 个工作日,不能再通知补正。"
    case .correctionDayNotLater: "补正期限应当晚于通知之日。"
    case .noCorrectionOutstanding: "没有待补正的有效通知。"
    case .notCorrected: "申请未经补正,不能以补正后仍不明确答复。"
    case .reasonsAlreadyAsked: "已经要求申请人说明理由。"
    case .reasonsNotAsked: "尚未要求申请人说明理由。"
    case .reasonsNotGiven: "申请人尚未说明理由。"
    case .noThirdPartyConsultation: "没有待答复的第三方征求意见。"
    case .noOrganConsultation: "没有待答复的机关征求意见。"
    case .thirdPartyStillAnswering: "第三方提出意见的期限未满。"
    case .thirdPartyObjects: "第三方不同意公开且有合理理由;为重大公共利益公开的,应当写明。"
    case .replyPeriodNotRunning: "正在等待补正或者缴费,答复期限没有进行。"
    case .replyPeriodEnded: "答复期限已经届满,不能再延长。"
    case .alreadyExtended: "答复期限已经延长过。"
    case .extensionTooLong: "延长的期限应为 1 至 \(limits.replyExtension) 个工作日。"
    case .headHasNotConsented: "延长期限须经公开工作机构负责人同意。"
    case .feeRulesNotInForce: "收到申请时信息处理费办法尚未施行,不能收费。"
    case .feeAlreadyNotified: "本件已经通知收费;按件、按量只能选择一种。"
    case .feeNoticeTooLate: "答复期限已经届满,不能再通知收费。"
    case .noFeeDue: "没有达到收费标准,不需要收费。"
    case .pagesNotChargeable: "仅告知获取途径的,不按量收费。"
    case .noFeeNotice: "没有待缴纳的收费通知。"
    case .paymentTooLate: "已超过缴费期限。"
    case .nothingToLapse: "没有待补正或者待缴费的事项。"
    case .stillTimeToCorrect: "补正期限未满。"
    case .stillTimeToPay: "缴费期限未满。"
    case .notDecided: "尚未作出答复,没有可以送达的文书。"
    case .alreadyDelivered: "已经送达。"
    case .nothingToReview: "既未作出答复,也未逾期,没有可以复议的行为。"
    case .reconsiderationAlreadyAccepted: "行政复议已经受理。"
    case .noReconsideration: "没有正在进行的行政复议。"
    case .delayNotLater: "答复期限目前不早于这一日期,建议无需告知延迟。"
    case .decidedBeforeReceipt: "收到之日还不能确定,建议先签收或者确认再答复。"
    case .awaitingCorrection: "正在等待补正,建议收到补正后再答复。"
    case .awaitingPayment: "正在等待缴费,建议缴费后再答复。"
    case .organStillAnswering: "其他机关提出意见的期限未满,建议期满后再答复。"
    case .thirdPartyNotConsulted: "以第三方权益为由不予公开,建议先书面征求第三方意见。"
    case .confirmedLate: "确认收到的日期晚于规定。"
    case .correctedLate: "补正晚于期限;是否有正当理由由行政机关认定。"
    case .answeredLate: "意见晚于期限提出,征求意见期间已经届满。"
    case .consultedAfterDue: "征求意见开始时答复期限已经届满,不影响期限。"
    }
  }
}

extension Refusal {
  /// The reason with its place in the law: 补正通知只能发一次,本件已经发过。(条例第三十条).
  public var text: String { "\(ground.text)(\(citation.shortText))" }
}
