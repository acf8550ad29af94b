/// What a column of a ledger can say; the raw value stands in remembered matchings.
public enum LedgerColumn: String, CaseIterable, Codable, Sendable {
  /// The number.
  case number
  /// The day on which it came in, or was received.
  case arrivedOn
  /// The day of receipt, where it is told apart from the arrival.
  case receivedOn
  /// The way by which it came.
  case channel
  /// The column of table III.
  case applicantKind
  /// Who applied.
  case applicantName
  /// The number of an identity paper.
  case paperNumber
  /// The telephone.
  case telephone
  /// The postal address.
  case address
  /// The title of what is asked for.
  case title
  /// What is asked for.
  case description
  /// The notice to correct, and the correction.
  case correctionNoticedOn, correctedOn
  /// A third party or another organ was asked, and answered.
  case consultedOn, consultationAnsweredOn
  /// The extension.
  case extendedOn
  /// The day of the reply, or of the end without one.
  case decidedOn
  /// How it ended.
  case outcome
  /// Which ground of refusal, where it stands in a column of its own.
  case ground
  /// The number of the reply.
  case documentNumber
  /// The day of delivery.
  case deliveredOn
  /// Reconsideration: the day it was accepted, the day it was decided, how.
  case reconsiderationOn, reconsiderationDecidedOn, reconsiderationResult
  /// Litigation: the day the copy came, the day it was decided, how.
  case litigationOn, litigationDecidedOn, litigationResult
  /// What else was noted.
  case note

  /// The columns without which no row is a case.
  public static let required: [LedgerColumn] = [.arrivedOn, .applicantKind]

  /// What the header may say; the first is what an exported ledger says.
  public var headers: [String] {
    switch self {
    case .number: ["编号", "序号", "申请编号", "受理编号", "登记编号", "流水号", "登记号"]
    case .arrivedOn:
      ["收到申请日期", "收到日期", "申请日期", "申请时间", "收到时间", "来件日期", "提交日期", "提交时间", "收件日期"]
    case .receivedOn: ["收到日", "受理日期", "登记日期", "受理时间", "登记时间", "确认日期"]
    case .channel: ["申请渠道", "申请方式", "申请途径", "渠道", "提交方式", "受理方式", "来件方式"]
    case .applicantKind: ["申请人类别", "申请人类型", "申请人性质", "类别", "主体类别", "申请主体"]
    case .applicantName: ["申请人", "申请人姓名", "姓名", "申请人名称", "姓名或名称", "名称"]
    case .paperNumber: ["证件号码", "身份证号", "身份证号码", "证件号", "统一社会信用代码"]
    case .telephone: ["联系电话", "电话", "联系方式", "手机", "手机号"]
    case .address: ["通讯地址", "联系地址", "地址", "邮寄地址"]
    case .title: ["申请公开信息名称", "信息名称", "申请事项", "申请标题", "事项名称"]
    case .description: ["申请内容", "内容描述", "所需信息", "申请公开内容", "申请信息内容", "具体内容"]
    case .correctionNoticedOn: ["补正通知日期", "告知补正日期", "补正告知日期", "补正通知时间"]
    case .correctedOn: ["补正日期", "收到补正日期", "补正时间", "补正收到日期"]
    case .consultedOn: ["征求意见日期", "征求第三方意见日期", "征求意见时间"]
    case .consultationAnsweredOn: ["意见反馈日期", "第三方答复日期", "反馈意见日期"]
    case .extendedOn: ["延期日期", "延期答复日期", "延长日期", "延期时间", "延期告知日期"]
    case .decidedOn: ["答复日期", "答复时间", "办结日期", "办结时间", "回复日期", "回复时间"]
    case .outcome: ["办理结果", "答复类型", "答复结果", "处理结果", "办理情况", "答复情况", "处理决定", "结果"]
    case .ground: ["具体情形", "不予公开情形", "不予公开理由", "具体理由", "情形"]
    case .documentNumber: ["答复文号", "文号", "告知书文号", "答复书文号", "发文字号", "答复书编号"]
    case .deliveredOn: ["送达日期", "送达时间", "寄出日期", "发出日期"]
    case .reconsiderationOn: ["行政复议受理日期", "复议受理日期", "复议日期", "复议时间"]
    case .reconsiderationDecidedOn: ["行政复议决定日期", "复议决定日期", "复议审结日期"]
    case .reconsiderationResult: ["行政复议结果", "复议结果", "复议情况"]
    case .litigationOn: ["行政诉讼受理日期", "诉讼受理日期", "应诉日期", "诉讼日期"]
    case .litigationDecidedOn: ["行政诉讼判决日期", "判决日期", "裁判日期", "诉讼审结日期"]
    case .litigationResult: ["行政诉讼结果", "诉讼结果", "诉讼情况"]
    case .note: ["备注", "说明", "其他说明"]
    }
  }

  /// The column that a header means; white space and a note in brackets do not count.
  static func named(_ header: String) -> LedgerColumn? { byHeader[plain(header)] }

  /// A header as it is compared.
  static func plain(_ header: String) -> String {
    String(header.halfWidth.prefix { $0 != "(" }.filter { !$0.isWhitespace && $0 != "*" })
  }

  private static let byHeader = Dictionary(
    allCases.flatMap { column in column.headers.map { ($0, column) } }
  ) { first, _ in first }
}

/// How a ledger is read: which column says what, and what its words mean, as a person said.
public struct LedgerMapping: Hashable, Sendable, Codable {
  /// The name of the sheet; nil for the one that looks most like a ledger.
  public var sheet: String?
  /// The columns by their headers.
  public var columns: [String: LedgerColumn]
  /// What words about outcomes mean.
  public var outcomes: [String: String]
  /// What words about applicants mean.
  public var kinds: [String: ApplicantKind]
  /// What words about ways mean, by the names of channels.
  public var channels: [String: String]
  /// What words about remedies mean.
  public var results: [String: RemedyResult]

  /// How a ledger is read.
  public init(
    sheet: String? = nil, columns: [String: LedgerColumn] = [:], outcomes: [String: String] = [:],
    kinds: [String: ApplicantKind] = [:], channels: [String: String] = [:],
    results: [String: RemedyResult] = [:]
  ) {
    self.sheet = sheet
    self.columns = columns
    self.outcomes = outcomes
    self.kinds = kinds
    self.channels = channels
    self.results = results
  }
}
