public import Regulation
import Workdays

extension Step {
  /// The step as a sentence that a citizen can follow.
  public var text: String {
    switch fact {
    case .arrived(let channel): "\(on) 通过\(channel.text)收到申请材料。"
    case .received(let channel): "\(on) 为收到申请之日(\(channel.text))。"
    case .missing(.signature): "尚未签收,收到之日还不能确定。"
    case .missing(.confirmation): "双方尚未确认,收到之日还不能确定。"
    case .waitsForCorrection: "\(on) 发出补正通知,收到补正后的申请之日起重新计算答复期限。"
    case .waitsForPayment: "\(on) 申请人收到收费通知,缴费次日起重新计算答复期限。"
    case .waitsForDelivery: "尚未送达,期限还没有开始。"
    case .waitsForReconsideration: "收到行政复议决定之日起计算。"
    case .restarted(.correction): "\(on) 收到补正后的申请,答复期限重新计算。"
    case .restarted(.payment): "\(on) 申请人缴费,答复期限自次日起重新计算。"
    case .restarted(.receipt): "\(on) 起计算答复期限。"
    case .happened(let kind): "\(on) \(kind.text)。"
    case .counts(let period): "自 \(on) 起计算 \(period.text),\(period.note)。"
    case .daysOff(let holiday, on): "\(on) \(holiday)放假,不计入。"
    case .daysOff(let holiday, let through): "\(on) 至 \(through) \(holiday)放假,不计入。"
    case .makeupWorkday: "\(on) 是调休工作日,计入。"
    case .excluded(let kinds, let through, let workingDays):
      "\(on) 至 \(through) \(reason(kinds)),其中 \(workingDays) 个工作日不计入。"
    case .silent(.organDecides): "第三方逾期未提出意见,由行政机关依照条例决定是否公开。"
    case .silent(.agreement): "被征求意见的机关逾期未提出意见,视为同意公开。"
    case .extended(let workingDays):
      "\(on) 经公开工作机构负责人同意,延长 \(workingDays) 个工作日。"
    case .delayed(let until): "已告知申请人延迟至 \(until) 答复。"
    case .notTold: "\(on) 送达时未告知救济权利,适用最长期限。"
    case .endsOnDayOff: "\(on) 届满,但当日不是工作日,顺延至下一个工作日。"
    case .named: "补正通知指定的期限为 \(on)。"
    case .due: "截止日为 \(on)。"
    case .provisional(let certainThrough):
      "\(certainThrough) 之后的放假安排尚未公布,截止日为暂定。"
    case .done(let kind, true): "\(on) \(kind.text),在期限内。"
    case .done(let kind, false): "\(on) \(kind.text),已逾期。"
    }
  }
}

private func reason(_ kinds: [ConsultedKind]) -> String {
  switch (kinds.contains(.thirdParty), kinds.contains(.organ)) {
  case (true, true): "征求第三方和其他机关意见"
  case (true, false): "征求第三方意见"
  case (false, true): "征求其他机关意见"
  case (false, false): "等待缴费"
  }
}

extension Period {
  /// The period in words: 20 个工作日, 60 日, 6 个月, 1 年.
  public var text: String {
    switch self {
    case .workingDays(let count): "\(count) 个工作日"
    case .calendarDays(let count): "\(count) 日"
    case .months(let count): "\(count) 个月"
    case .years(let count): "\(count) 年"
    }
  }

  fileprivate var note: String {
    switch self {
    case .workingDays: "双休日和法定节假日不计入"
    case .calendarDays: "当日不计入,期满日不是工作日的顺延"
    case .months: "至期满月的对应日,没有对应日的为当月末日,期满日不是工作日的顺延"
    case .years: "至期满年的对应日,期满日不是工作日的顺延"
    }
  }
}
