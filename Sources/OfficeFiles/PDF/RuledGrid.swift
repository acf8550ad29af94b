/// The cells that the rules of a page part from one another.
///
/// Rules that touch make up one table. Its cells are the fields between neighbouring rules, joined
/// where no rule stands between them.
struct RuledGrid {
  /// Where its columns begin, and where the last ends.
  let xs: [Double]
  /// Where its rows begin, and where the last ends.
  let ys: [Double]
  /// The cells, row by row from left to right.
  let cells: [Field]

  /// A cell in columns and rows of the grid.
  struct Field: Hashable {
    var columns: Range<Int>
    var rows: Range<Int>
  }

  /// The tables of a page, from top to bottom.
  static func all(_ rules: [PDFRule]) -> [RuledGrid] {
    let joined = RuleJoin.joined(rules)
    guard joined.count <= mostRules else { return [] }
    return components(joined).compactMap(RuledGrid.init).sorted { $0.ys[0] < $1.ys[0] }
  }

  /// The cell in which a point stands; nil outside.
  func field(at point: PDFPoint) -> Int? {
    guard let column = Self.interval(xs, point.x), let row = Self.interval(ys, point.y) else {
      return nil
    }
    return owners[row * (xs.count - 1) + column]
  }

  /// Which cell each field between neighbouring rules belongs to.
  private let owners: [Int]

  private static let mostRules = 4_000
  private static let mostFields = 20_000
  /// How far apart two rules may stand that are meant to be one line, or to meet.
  static let slack = 3.0

  private init?(_ rules: [PDFRule]) {
    let down = rules.filter(\.isVertical)
    let across = rules.filter { !$0.isVertical }
    // Where a table breaks off at the end of a page, or has open sides, rules run out.
    let xs = RuleJoin.positions(down.map(\.at), reach: across)
    let ys = RuleJoin.positions(across.map(\.at), reach: down)
    let columns = xs.count - 1
    let rows = ys.count - 1
    guard columns >= 1, rows >= 1, columns * rows >= 2, columns * rows <= Self.mostFields else {
      return nil
    }
    var fields = FieldUnion(count: columns * rows)
    for row in 0..<rows {
      let middle = (ys[row] + ys[row + 1]) / 2
      for column in 0..<(columns - 1)
      where !Self.hasRule(rules, isVertical: true, at: xs[column + 1], across: middle) {
        fields.join(row * columns + column, row * columns + column + 1)
      }
    }
    for column in 0..<columns {
      let middle = (xs[column] + xs[column + 1]) / 2
      for row in 0..<(rows - 1)
      where !Self.hasRule(rules, isVertical: false, at: ys[row + 1], across: middle) {
        fields.join(row * columns + column, (row + 1) * columns + column)
      }
    }
    var numbers: [Int: Int] = [:]
    var cells: [Field] = []
    var owners: [Int] = []
    for index in 0..<(columns * rows) {
      let root = fields.root(index)
      let column = index % columns
      let row = index / columns
      if let number = numbers[root] {
        let field = cells[number]
        cells[number].columns =
          min(field.columns.lowerBound, column)..<max(field.columns.upperBound, column + 1)
        cells[number].rows = field.rows.lowerBound..<max(field.rows.upperBound, row + 1)
        owners.append(number)
      } else {
        numbers[root] = cells.count
        owners.append(cells.count)
        cells.append(Field(columns: column..<(column + 1), rows: row..<(row + 1)))
      }
    }
    self.xs = xs
    self.ys = ys
    self.cells = cells
    self.owners = owners
  }

  private static func interval(_ bounds: [Double], _ at: Double) -> Int? {
    guard let first = bounds.first, let last = bounds.last, at >= first, at < last else {
      return nil
    }
    return bounds.lastIndex { $0 <= at }
  }

  private static func hasRule(
    _ rules: [PDFRule], isVertical: Bool, at: Double, across middle: Double
  ) -> Bool {
    rules.contains {
      $0.isVertical == isVertical && abs($0.at - at) <= slack && $0.from <= middle
        && middle <= $0.through
    }
  }

  /// The rules in groups of those that meet.
  private static func components(_ rules: [PDFRule]) -> [[PDFRule]] {
    var union = FieldUnion(count: rules.count)
    let down = rules.indices.filter { rules[$0].isVertical }
    let across = rules.indices.filter { !rules[$0].isVertical }
    for one in down {
      for two in across where meet(rules[one], rules[two]) { union.join(one, two) }
    }
    return Dictionary(grouping: rules.indices) { union.root($0) }
      .sorted { $0.key < $1.key }.map { $0.value.map { rules[$0] } }
  }

  private static func meet(_ down: PDFRule, _ across: PDFRule) -> Bool {
    across.from - slack <= down.at && down.at <= across.through + slack
      && down.from - slack <= across.at && across.at <= down.through + slack
  }
}

/// Joins what was drawn in pieces: a border is often a stroke for each cell.
enum RuleJoin {
  /// The rules with those joined that stand in one line and touch.
  static func joined(_ rules: [PDFRule]) -> [PDFRule] {
    let sorted = rules.sorted {
      ($0.isVertical ? 1 : 0, ($0.at / 1.5).rounded(), $0.from)
        < ($1.isVertical ? 1 : 0, ($1.at / 1.5).rounded(), $1.from)
    }
    var result: [PDFRule] = []
    for rule in sorted {
      if let last = result.last, last.isVertical == rule.isVertical,
        abs(last.at - rule.at) <= 1.5, rule.from <= last.through + RuledGrid.slack,
        last.from <= rule.through + RuledGrid.slack
      {
        result[result.count - 1].from = min(last.from, rule.from)
        result[result.count - 1].through = max(last.through, rule.through)
      } else {
        result.append(rule)
      }
    }
    return result
  }

  /// The places where rules stand, each once, and how far those that cross them reach.
  static func positions(_ places: [Double], reach crossing: [PDFRule]) -> [Double] {
    var result: [Double] = []
    for place in places.sorted() {
      if let last = result.last, place - last <= RuledGrid.slack { continue }
      result.append(place)
    }
    guard let first = result.first, let last = result.last else { return [] }
    if let from = crossing.map(\.from).min(), from < first - 2 * RuledGrid.slack {
      result.insert(from, at: 0)
    }
    if let through = crossing.map(\.through).max(), through > last + 2 * RuledGrid.slack {
      result.append(through)
    }
    return result
  }
}

/// Sets of things that were found to belong together.
struct FieldUnion {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  /// What stands for the set that an index belongs to: the lowest of its indices.
  mutating func root(_ index: Int) -> Int {
    var index = index
    while parents[index] != index {
      parents[index] = parents[parents[index]]
      index = parents[index]
    }
    return index
  }

  /// Makes two sets one.
  mutating func join(_ one: Int, _ two: Int) {
    let one = root(one)
    let two = root(two)
    parents[max(one, two)] = min(one, two)
  }
}
