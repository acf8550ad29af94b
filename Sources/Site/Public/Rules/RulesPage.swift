import AnnualReport
import OfficeFiles
import ReportFiles

/// The page that lists every rule: what it asks for, how much it weighs, where it comes from.
struct RulesPage: Sendable {
  var frame: PageFrame
  let groups = RuleGroupView.all
}

/// Rules of one kind.
struct RuleGroupView: Sendable {
  var heading: String
  var rules: [RuleView]

  static let all: [RuleGroupView] = [
    ("表格里的勾稽关系", ["III.", "IV."]), ("两年之间", ["year."]), ("正文与表格", ["prose."]),
    ("单个数值", ["value."]), ("格式", ["format."]), ("合理性", ["plausible."]), ("文件", ["file."]),
  ].map { heading, prefixes in
    RuleGroupView(
      heading: heading,
      rules: Rule.allCases.filter { rule in prefixes.contains(where: rule.rawValue.hasPrefix) }
        .map(RuleView.init))
  }
}

/// A rule.
struct RuleView: Sendable {
  var name: String
  var asks: String
  var how: String
  var weight: String
  var basis: String

  init(_ rule: Rule) {
    name = rule.rawValue
    asks = rule.title.typeset
    how = rule.how
    weight = rule.weight
    basis = rule.basis?.typeset ?? "经验规则，没有直接条文"
  }
}
