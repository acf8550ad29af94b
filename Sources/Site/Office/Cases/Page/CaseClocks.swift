import DeskWording
import Desks
import LawWording
import OfficeFiles
import Regulation
import Workdays

extension DeadlinePiece {
  /// The clocks of a case: the one that counts now on top, the others behind a word.
  static func pieces(of page: CasePage, today: CivilDate) -> [PieceView] {
    guard
      let first = page.clocks.firstIndex(where: { $0.clock.name == page.row.dueOf })
        ?? page.clocks.indices.first
    else { return [] }
    let main = DeadlinePiece(page.clocks[first], today: today, isMain: true)
    let others = page.clocks.indices.filter { $0 != first }
      .map { PieceView.deadline(DeadlinePiece(page.clocks[$0], today: today)) }
    return [.deadline(main)]
      + (others.isEmpty ? [] : LayoutPiece.fold("其他期限 \(others.count) 项", others))
  }

  /// A clock: its day, what is left of it, and every step by which the day is come to.
  init(_ view: Desks.ClockView, today: CivilDate, isMain: Bool = false) {
    let clock = view.clock
    let words =
      clock.due.map { "最迟 \($0.longText)（\($0.weekdayText)）" + (clock.isProvisional ? "，暂定" : "") }
      ?? clock.state.text
    self.init(
      clock.name.text, words, badge: BadgeView(clock), bar: BarPiece(view, today: today),
      whys: view.steps.map {
        WhyPiece($0.on.description, $0.text.typeset, law: $0.citation?.shortText.typeset)
      }, isMain: isMain)
  }
}

extension BadgeView {
  /// Where a clock stands.
  init?(_ clock: Clock) {
    guard let left = clock.daysLeft else { return nil }
    switch clock.state {
    case .waiting: return nil
    case .met: self.init("已完成", .good)
    case .suspended: self.init("暂停计算，还有 \(left) 个工作日", .calm)
    case .overdue: self.init("逾期 \(-left) 个工作日", .late)
    case .running:
      self.init(
        left == 0 ? "今天到期" : "还有 \(left) 个工作日",
        left <= 2 ? .close : left <= 5 ? .soon : .calm)
    }
  }
}

extension BarPiece {
  /// How much of a running clock has passed.
  fileprivate init?(_ view: Desks.ClockView, today: CivilDate) {
    guard let left = view.clock.daysLeft, let due = view.clock.due,
      view.clock.state == .running || view.clock.state == .suspended,
      let start = view.steps.last(where: \.startsCount)?.on
    else { return nil }
    let whole = Law.standard.calendar.workingDays(after: start, through: due)
    self.init(passed: whole - left, whole: whole, unit: "个工作日")
  }
}

extension Step {
  /// Whether the count begins with the day of this step.
  fileprivate var startsCount: Bool {
    switch fact {
    case .received, .restarted, .happened: true
    default: false
    }
  }
}

extension CivilDate {
  /// 星期三.
  var weekdayText: String {
    "星期" + ["一", "二", "三", "四", "五", "六", "日"][weekday.rawValue - 1]
  }
}
