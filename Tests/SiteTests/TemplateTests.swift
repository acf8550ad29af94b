import AnnualReport
import Mustache
import Regulation
import ReportFiles
import Testing
import Workdays

@testable import Site

@Suite struct `A template's every name` {
  @Test func `is a property of its view`() throws {
    let sources = Dictionary(
      uniqueKeysWithValues: Pages.sources.map { ($0, String(decoding: $1, as: UTF8.self)) })
    var walk = TemplateWalk(templates: sources)
    for (name, view) in try Self.views() { walk.visit(name.rawValue, [view]) }
    #expect(walk.unknown.isEmpty, "\(walk.unknown.sorted())")
    #expect(walk.names.subtracting(walk.found).isEmpty)
    #expect(walk.climbing.isEmpty, "\(walk.climbing.sorted())")
  }

  @Test func `is answered by the views that name their properties themselves`() throws {
    let read = try ReportReader().read(Array(ReportText.faulty.utf8), named: "a.txt")
    let checkup = read.report.checkup()
    let detail = DetailView(read, checkup, previous: nil, id: "r1", letter: nil)
    let rows = try #require(detail.tables.last?.body)
    let boxes = detail.tables.flatMap { $0.head + $0.body }.flatMap(\.boxes)
    let views: [any MustacheParent] =
      rows + boxes + boxes.compactMap(\.label) + boxes.compactMap(\.figure) + detail.source.lines
    for view in views {
      for case (let name?, _) in Mirror(reflecting: view).children {
        #expect(view.child(named: name) != nil, "\(type(of: view)).\(name)")
      }
    }
  }

  /// A view of each page in which nothing is missing.
  private static func views() throws -> [(Pages.Template, Any)] {
    let frame = PageFrame("题", path: "/")
    let text = ReportText.faulty.replacing("结转政府信息公开申请数量 | 0", with: "结转政府信息公开申请数量 | 0 或 1")
      .replacing("没有收取政府信息处理费", with: "没有")
    let read = try ReportReader().read(Array(text.utf8), named: "a.txt")
    let examination = Examination(
      file: FileName("a.txt"),
      outcome: .checked(read, read.report.checkup(), previous: FileName("b.txt")))
    let result = ResultView(examination, number: 1, isOpen: true, letter: [1])
    let whole = try ReportReader().read(Array(ReportText.faulty.utf8), named: "a.txt")
    let faulty = Examination(
      file: FileName("a.txt"), outcome: .checked(whole, whole.report.checkup(), previous: nil))
    let page = ResultsPage(
      frame: frame, summary: "共", hasResults: true,
      results: [result, ResultView(faulty, number: 2)], sheetHref: "data:")
    return [
      (.checker, CheckerPage(frame: frame, SiteConfiguration(), sample: "x")),
      (.results, page), (.result, result), (.rules, RulesPage(frame: frame)),
      (.fault, FaultPage(frame: frame, .fault(number: "1"))), (.office, PieceSamples.office),
      (.portal, PieceSamples.portal),
    ] + lawViews(frame) + (try ApplicantViews.all())
  }
}

extension `A template's every name` {
  /// Views of the pages about the law: an answer with all its parts, and a question that is flawed.
  private static func lawViews(_ frame: PageFrame) -> [(Pages.Template, Any)] {
    let today = CivilDate(2026, 3, 20)
    let asked = [
      "received=2026-03-02&event=thirdPartyConsulted+2026-03-11&event=extended+2026-05-20"
        + "&event=decided+2026-03-25&event=extended+2026-03-26&today=2026-03-20&size=large",
      "received=x&channel=x&event=x&kind=&on=x&today=x&decision=x", "",
    ]
    let clocks = asked.map { text in
      let query = ClockQuery(QueryFields(text), today: today)
      return ClockPage(
        frame: frame, query, answer: query.question?.answer(), law: .standard)
    }
    let fees = ["items=35", "items=x&after=x", "pages=x", "", "size=large"].map { text in
      FeePage(frame: frame, FeeQuery(QueryFields(text)), practice: Practice())
    }
    return clocks.map { (.clock, $0) } + fees.map { (.fee, $0) }
  }
}

/// A walk through templates with a view: every name is looked up among the properties of what
/// encloses it, whatever they hold.
private struct TemplateWalk {
  let templates: [String: String]
  /// Names that no enclosing view has.
  var unknown: Set<String> = []
  /// Names that an enclosing view has as well: where the inner one is missing, a template takes
  /// the outer one.
  var climbing: Set<String> = []
  /// Names that one has.
  var found: Set<String> = []

  init(templates: [String: String]) { self.templates = templates }

  /// Every name that a template looks up.
  var names: Set<String> {
    Set(
      templates.values.flatMap { tags(in: $0) }.filter { !"</>$!".contains($0.first ?? "/") }
        .map { String($0.drop { "#^{".contains($0) }) })
  }

  mutating func visit(_ name: String, _ stack: [Any]) {
    guard let text = templates[name] else {
      unknown.insert("template \(name)")
      return
    }
    walk(tags(in: text)[...], stack)
  }

  private mutating func walk(_ tags: ArraySlice<String>, _ stack: [Any]) {
    var rest = tags
    while let tag = rest.popFirst() {
      let name = String(tag.dropFirst())
      switch tag.first {
      case "#", "^":
        let inner = rest.prefix { $0 != "/\(name)" }
        let value = look(up: name, stack)
        for sample in tag.first == "#" ? samples(of: value) : [[]] { walk(inner, stack + sample) }
        rest = rest.dropFirst(inner.count)
      case ">", "<": visit(name, stack)
      case "/", "$", "!": break
      default: _ = look(up: String(tag.drop { $0 == "{" }), stack)
      }
    }
  }

  private mutating func look(up path: String, _ stack: [Any]) -> Any? {
    found.insert(path)
    guard path != "." else { return stack.last }
    let names = path.split(separator: ".").map(String.init)
    for object in stack.reversed() {
      guard let first = child(names[0], of: object) else { continue }
      let others = stack.filter { child(names[0], of: $0) != nil }
      if others.count > 1, Mirror(reflecting: first).displayStyle == .optional {
        climbing.insert(path)
      }
      guard names.count > 1 else { return first }
      if let second = child(names[1], of: first) { return second }
    }
    found.remove(path)
    unknown.insert(path)
    return nil
  }

  private func child(_ name: String, of object: Any) -> Any? {
    Mirror(reflecting: object).children.first { $0.label == name }?.value
  }

  /// What a section puts on top of what encloses it, once for each time that it is drawn; a text
  /// that is missing is drawn all the same, to see the names in it.
  private func samples(of value: Any?) -> [[Any]] {
    guard let value else { return [] }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .collection: return mirror.children.map { [$0.value] }
    case .optional:
      if let inside = mirror.children.first { return samples(of: inside.value) }
      return type(of: value) == String?.self || type(of: value) == Int?.self ? [[""]] : []
    default: return value is Bool ? [[]] : [[value]]
    }
  }

  private func tags(in text: String) -> [String] {
    text.split(separator: "{{", omittingEmptySubsequences: false).dropFirst().compactMap { piece in
      piece.firstRange(of: "}}").map { String(piece[..<$0.lowerBound]) }
    }
  }
}
