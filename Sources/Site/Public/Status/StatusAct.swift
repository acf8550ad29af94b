import Desks

/// What an applicant can send from the page of a case; the raw value is its address, and the name of
/// the field that says it.
enum StatusAct: String, CaseIterable, Sendable {
  case correct, reasons, withdraw, feedback

  /// Where it is sent.
  var path: String { "/status/\(rawValue)" }

  /// What is said afterwards.
  var done: StatusDone {
    switch self {
    case .correct: .corrected
    case .reasons: .reasons
    case .withdraw: .withdrawn
    case .feedback: .rated
    }
  }
}

/// What was sent, as an act of the desk, and what is wrong with it.
struct StatusSent: Sendable {
  /// Which act.
  let kind: StatusAct
  /// What the desk is to do.
  let act: PublicAct
  /// What was filled in, by the field's name.
  let typed: [String: String]
  /// What is wrong, by the field's name.
  private(set) var flaws: [String: String] = [:]
  /// Why the desk did not do it.
  private(set) var refusals: [String] = []

  /// How long what one says with a rating may be.
  static let commentLimit = 500

  /// The form of an act.
  init(_ kind: StatusAct, _ form: SentForm) {
    self.kind = kind
    let text = form[kind == .feedback ? "comment" : kind.rawValue]
    switch kind {
    case .correct, .reasons:
      let files = FileQuestion(form.files)
      typed = [kind.rawValue: text]
      act =
        kind == .correct
        ? .correct(text: text, files: files.files) : .giveReasons(text: text, files: files.files)
      flaws["files"] = files.error
      if text.isEmpty { flaws[kind.rawValue] = kind == .correct ? "请填写补正内容。" : "请填写理由。" }
      checkLength(text, of: kind.rawValue, CaseField.text.limit)
    case .withdraw:
      typed = [:]
      act = .withdraw
    case .feedback:
      typed = ["comment": text]
      act = .rate(helped: form["helped"] == "yes", text: text)
      if !["yes", "no"].contains(form["helped"]) { flaws["helped"] = "请选择有没有帮助。" }
      checkLength(text, of: "comment", StatusSent.commentLimit)
    }
  }

  /// The same, refused by the desk.
  func refused(_ reasons: [String]) -> StatusSent {
    var sent = self
    sent.refusals = reasons
    return sent
  }

  private mutating func checkLength(_ text: String, of field: String, _ limit: Int) {
    if text.unicodeScalars.count > limit { flaws[field] = "不能超过 \(limit) 个字，请缩短。" }
  }
}
