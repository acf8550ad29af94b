import AnnualReport
import Fuzzing

/// The figures of a made-up report whose sums all add up, drawn from a seed.
struct Figures {
  var edition: Edition
  var numbers: [Cell: Quantity] = [:]
  var organ = "丁县数据局"
  var year = 2024

  init(_ edition: Edition = .y2021, seed: UInt64 = 1, sparse: Bool = false) {
    self.edition = edition
    var random = SplitMix(seed: seed)
    let form = Form.of(edition)
    for cell in form.cells where cell.table == .ii {
      let number = Int.random(in: 0...900, using: &random)
      numbers[cell] =
        cell.isAmount ? Quantity(digits: number * 100 + 37, scale: 2) : Quantity(number)
    }
    fillTableThree(form, &random, sparse: sparse)
    for row in form.rows(of: .iv) {
      let parts = Column.results.map { ($0, Int.random(in: 0...6, using: &random)) }
      for (column, number) in parts { numbers[Cell(row, column)] = Quantity(number) }
      numbers[Cell(row, .total)] = Quantity(parts.map(\.1).reduce(0, +))
    }
  }

  subscript(_ row: Row, _ column: Column) -> Int {
    get { numbers[Cell(row, column)]?.whole ?? 0 }
    set { numbers[Cell(row, column)] = Quantity(newValue) }
  }

  /// The digits of a cell.
  func text(_ row: Row, _ column: Column) -> String {
    numbers[Cell(row, column)]?.description ?? ""
  }

  /// The digits of a row's cells.
  func texts(_ row: Row) -> [String] {
    Form.of(edition).columns(of: row).map { text(row, $0) }
  }

  private mutating func fillTableThree(
    _ form: Form, _ random: inout SplitMix, sparse: Bool
  ) {
    let rows = form.rows(of: .iii)
    let outcomes = rows.filter { ![.received, .carriedIn, .concluded, .carriedOut].contains($0) }
    for column in Column.applicants {
      var concluded = 0
      for row in outcomes {
        let chance = sparse && column != .naturalPerson ? 0 : 2
        let number =
          Int.random(in: 0...2, using: &random) < chance
          ? Int.random(in: 0...14, using: &random) : 0
        self[row, column] = number
        concluded += number
      }
      self[.concluded, column] = concluded
      let carriedOut =
        sparse && column != .naturalPerson ? 0 : Int.random(in: 0...5, using: &random)
      self[.carriedOut, column] = carriedOut
      let all = concluded + carriedOut
      self[.carriedIn, column] = Int.random(in: 0...all, using: &random) / 4
      self[.received, column] = all - self[.carriedIn, column]
    }
    for row in rows {
      self[row, .total] = Column.applicants.map { self[row, $0] }.reduce(0, +)
    }
  }

  /// Makes (六) one row, as an abridged report prints it.
  func abridged() -> Figures {
    var copy = self
    for column in Column.applicants + [.total] {
      copy[.other, column] = Row.otherParts.map { self[$0, column] }.reduce(0, +)
    }
    for row in Row.otherParts {
      for column in Column.applicants + [.total] { copy.numbers[Cell(row, column)] = nil }
    }
    return copy
  }
}
