/// The page that asks for number and code.
enum LookupPage {
  /// The page; what was typed stays, but for the code.
  static func page(isLarge: Bool, number: String = "", problem: LookupProblem? = nil)
    -> ApplicantPage
  {
    let frame = PageFrame(applicant: "查询办理进度", "/status", isLarge: isLarge)
    let fields = [
      FieldView.text(
        "number", "编号", value: number, hint: "例如：2026-0147。", width: 10, most: 120,
        autocomplete: "off"
      ).flawed(problem == .numberMissing ? LookupProblem.numberMissing.sentence : nil),
      .text(
        "code", "查询码", hint: "提交申请时得到的 12 位字母和数字，不分大小写。", width: 20, most: 64,
        autocomplete: "off"
      ).flawed(problem == .codeMissing ? LookupProblem.codeMissing.sentence : nil),
    ]
    let others = problem.map { $0.isOfField ? [] : [$0.sentence] } ?? []
    return ApplicantPage(
      frame, lead: "凭编号和查询码查看办理经过、补正、领取答复。",
      foot: "编号和查询码印在提交申请后的回执上。遗失的，请带身份证件到受理机关查询。",
      (ErrorSummaryView(fields, others: others).map { [.errors($0)] } ?? []) + [
        .form(FormView(public: frame.link("/status"), submit: "查询", fields: fields)),
        .links([LinkView("提出新的申请", frame.link("/apply"))]),
      ])
  }
}

/// Why a case was not shown.
enum LookupProblem: Hashable, Sendable {
  case numberMissing, codeMissing
  /// An unknown number and a wrong code alike.
  case notFound
  /// Nobody looks at a case any more in this browser.
  case gone
  /// The page was one of another case than is looked at now.
  case otherCase
  /// Too many wrong ones.
  case throttled(minutes: Int64)

  /// Whether it is a field's own.
  var isOfField: Bool { self == .numberMissing || self == .codeMissing }

  /// What to do.
  var sentence: String {
    switch self {
    case .numberMissing: "请填写编号。"
    case .codeMissing: "请填写查询码。"
    case .notFound: "编号或者查询码不对，请对照回执核对。"
    case .gone: "查询已经结束，请重新填写编号和查询码。"
    case .otherCase: "您正在查看的是另一件申请，刚才的操作没有执行。请重新填写编号和查询码。"
    case .throttled(let minutes): "查询码输错的次数太多，请过 \(minutes) 分钟再试。"
    }
  }
}
