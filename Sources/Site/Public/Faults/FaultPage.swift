import HTTPTypes

/// The page that stands where another cannot.
struct FaultPage: Sendable {
  var frame: PageFrame
  var title: String
  var advice: String
  /// The number that the log has; nil where there is nothing to look up.
  var number: String?

  /// The page of a fault.
  init(frame: PageFrame, _ fault: FaultWords) {
    self.frame = frame
    title = fault.title
    advice = fault.advice
    number = fault.number
  }
}

/// What a visitor is told when something cannot be done.
struct FaultWords: Sendable {
  var status: HTTPResponse.Status
  var title: String
  var advice: String
  var number: String?

  static let notFound = FaultWords(
    status: .notFound, title: "没有这个页面", advice: "请核对网址，或者回到校验页重新开始。")
  static let noDayToRemember = FaultWords(
    status: .notFound, title: "没有可以存入日历的日期", advice: "期限还没有开始，或者已经办结，请在期限计算页核对条件。")
  static let wrongMethod = FaultWords(
    status: .methodNotAllowed, title: "这个网址不能直接打开",
    advice: "校验结果不保存，刷新或者直接打开网址都看不到。请回到校验页重新放入文件。")
  static let malformed = FaultWords(
    status: .badRequest, title: "没有收到完整的文件", advice: "请回到校验页，重新选择文件再试一次。")
  static let crowded = FaultWords(
    status: .serviceUnavailable, title: "同时校验的人太多", advice: "请过十秒钟再试一次。")

  /// A failure of the machine, with the number that the log has.
  static func fault(number: String) -> FaultWords {
    FaultWords(
      status: .internalServerError, title: "程序出了故障",
      advice: "您的文件没有被保存。请再试一次；如果还是这样，请把下面的编号告诉维护人员。",
      number: number)
  }
}

extension FaultWords {
  /// What is told of a form that cannot be taken.
  init(_ flaw: FormFlaw) {
    switch flaw {
    case .notAForm, .malformed, .truncated: self = .malformed
    case .tooManyParts(let limit):
      self.init(
        status: .contentTooLarge, title: "一次放入的文件太多",
        advice: "一次最多校验 \(limit) 份，请分几次放入。")
    case .bodyTooLarge(let limit):
      self.init(
        status: .contentTooLarge, title: "一次放入的文件太大",
        advice: "所有文件加起来不能超过 \(limit.inMegabytes)，请分几次放入。")
    case .tooSlow:
      self.init(
        status: .requestTimeout, title: "上传用时太长",
        advice: "请检查网络，或者分几次放入较少的文件。")
    }
  }
}

extension Int {
  /// A number of bytes in words: `20 MB`.
  var inMegabytes: String {
    self >= 1 << 20 ? "\(self >> 20) MB" : "\(Swift.max(1, self >> 10)) KB"
  }
}
