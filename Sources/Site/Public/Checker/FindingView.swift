import AnnualReport
import OfficeFiles
import ReportFiles

/// A finding: its rule, the equation or sentence, and where it stands.
struct FindingView: Sendable {
  var number: Int
  var circled: String
  /// The address of the place that the finding's link leads to.
  var href: String
  /// The same address where neither table nor source has the place: the finding itself.
  var ownID: String?
  var severity: String
  var severityWord: String
  var title: String
  var rule: String
  var ruleHref: String
  /// The equation; nil where the finding is told in a sentence.
  var equation: EquationView?
  /// The sentence; nil where the finding is an equation.
  var sentence: String?
  var places: String?

  init(_ finding: Finding, number: Int, id: String, marks: CellMarks) {
    self.number = number
    circled = CellMarks.circled(number)
    href = "#\(id)-f\(number)"
    let isInSource = finding.places.contains { $0.place.shown > 0 }
    ownID = marks.isInTable(number) || isInSource ? nil : "\(id)-f\(number)"
    severity = finding.severity.rawValue
    severityWord = finding.severity.label
    ruleHref = "/rules#\(finding.rule.rawValue)"
    equation = EquationView(finding)
    title = equation?.line ?? finding.rule.title.typeset
    rule = equation == nil ? finding.rule.rawValue : finding.rule.title.typeset
    sentence = equation == nil ? finding.words.typeset : nil
    places = FindingView.words(finding.places)
  }

  private static func words(_ places: [FoundPlace]) -> String? {
    var words: [String] = []
    for place in places.map(\.place.words) where !place.isEmpty && !words.contains(place) {
      words.append(place)
    }
    guard !words.isEmpty else { return nil }
    return words.count > 2 ? "\(words[0])等 \(words.count) 处" : words.joined(separator: "、")
  }
}

/// An equation that does not hold, as it reads in one sentence.
struct EquationView: Sendable {
  /// The line of the table: `自然人`列 or `本年新收`行.
  var line: String
  var left: String
  var right: String
  /// What is said of the right side's terms that are left out: `其余 17 项为 0`.
  var rest: String?
  var gap: String

  /// The equation of a finding; nil where it is none.
  init?(_ finding: Finding) {
    guard case .equation = finding.fact, let left = finding.left, let right = finding.right,
      let difference = finding.difference, let first = finding.cells.first
    else { return nil }
    let isColumn = finding.cells.allSatisfy { $0.column == first.column }
    let name: (Cell) -> String = { isColumn ? $0.row.shortLabel : $0.column.spoken }
    let row = first.table == .iii ? first.row.shortLabel : first.row.label
    line = (isColumn ? "\(first.column.spoken)列" : "\(row)行").typeset
    self.left = EquationView.words(left, name)
    self.right = EquationView.words(right, name)
    rest = EquationView.rest(right)
    gap = "\(difference.isNegative ? difference.negated : difference)"
  }

  /// `7(本年新收) + 0(上年结转) = 7`; of a longer sum the zeros are left out.
  private static func words(_ side: Side, _ name: (Cell) -> String) -> String {
    let terms = side.terms.count > 2 ? side.terms.filter { $0.value != .zero } : side.terms
    guard !terms.isEmpty else { return "0\(bracketed("\(side.terms.count) 项均为 0"))" }
    let sum = terms.map { "\($0.isBlank ? "空白" : "\($0.value)")\(bracketed(name($0.cell)))" }
      .joined(separator: "+ ")
    return terms.count > 1 ? "\(sum)= \(side.value)" : sum
  }

  /// Wide brackets bring their own space; those inside a label stay narrow, to tell them apart.
  private static func bracketed(_ label: String) -> String { "\u{FF08}\(label)\u{FF09}" }

  private static func rest(_ side: Side) -> String? {
    guard side.terms.count > 2 else { return nil }
    let left = side.terms.filter { $0.value == .zero }
    guard !left.isEmpty, left.count < side.terms.count else { return nil }
    let blanks = left.contains(where: \.isBlank) ? " 0 或空白" : " 0"
    return "其余 \(left.count) 项为\(blanks)"
  }
}

extension Column {
  /// The name where 其他 alone would not tell that it is a kind of applicant.
  fileprivate var spoken: String { self == .otherOrganization ? "其他（法人或其他组织）" : label }
}
