import Regulation

/// What could not be read of a question about clocks.
enum ClockFlaw: Hashable, Sendable {
  /// The day of receipt.
  case received(String)
  /// The channel.
  case channel(String)
  /// An event of the address.
  case event(String)
  /// The kind of the event to be added.
  case addedKind
  /// The day of the event to be added.
  case addedDay(String)
  /// More events than are taken.
  case tooManyEvents
  /// The day asked about.
  case today(String)
  /// What the decision was.
  case decision(String)

  /// The field that it is about.
  var field: String {
    switch self {
    case .received: "received"
    case .channel: "channel"
    case .event, .addedKind, .tooManyEvents: "kind"
    case .addedDay: "on"
    case .today: "today"
    case .decision: "decision"
    }
  }

  /// What the visitor can do about it.
  var words: String {
    switch self {
    case .received(""): "请填写收到申请的日期，例如 2026-03-02。"
    case .received(let text): "收到申请的日期“\(text)”无法识别，请写作 2026-03-02，不晚于 \(ClockQuestion.latestDay)。"
    case .channel(let text): "没有“\(text)”这种提交渠道，请重新选择。"
    case .event(let text): "网址里的事项“\(text)”无法识别，没有计入，请重新添加。"
    case .addedKind: "请选择要添加的事项。"
    case .addedDay(""): "请填写该事项发生的日期。"
    case .addedDay(let text): "事项的日期“\(text)”无法识别，请写作 2026-03-02，不晚于 \(ClockQuestion.latestDay)。"
    case .tooManyEvents: "事项最多 \(ClockQuestion.mostEvents) 项。"
    case .today(let text): "计算基准日“\(text)”无法识别，请写作 2026-03-02，或者留空。"
    case .decision: "答复内容请从列表中选择。"
    }
  }
}
