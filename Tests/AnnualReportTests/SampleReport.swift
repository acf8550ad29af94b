@testable import AnnualReport

/// A generator whose numbers are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

extension Report {
  /// A report whose tables are read in full, every figure zero, with the form's six sections.
  static func zero(
    _ edition: Edition = .y2021, year: Int = 2024, organ: String = "常宁市数据局",
    abridged: Bool = false
  ) -> Report {
    var report = Report(edition: edition)
    report.organ = organ
    report.year = year
    report.tables = Set(Table.allCases)
    report.printsOtherAsOneRow = abridged
    for cell in report.cells {
      report[cell] = Reading(.number(.zero), raw: "0", place: Place(line: 1))
    }
    if abridged {
      for row in Row.otherParts {
        for column in Column.applicants + [.total] {
          report[Cell(row, column)] = Reading(.unread, doubt: .printedAsOneRow)
        }
      }
    }
    report.title = Paragraph("\(organ)\(year)年政府信息公开工作年度报告", at: Place(line: 1))
    report.preamble = [
      Paragraph(
        "本报告所列数据的统计期限自\(year)年1月1日起至\(year)年12月31日止。", at: Place(line: 2))
    ]
    let numerals = ["一", "二", "三", "四", "五", "六"]
    report.sections = SectionKind.allCases.map { kind in
      let number = numerals[kind.rawValue - 1]
      return Section(
        kind, heading: Paragraph("\(number)、\(kind.title)", at: Place(line: 10 * kind.rawValue)))
    }
    report.write(["本年度未收取信息处理费。"], in: .otherMatters)
    return report
  }

  /// A report with random figures in which every equation holds.
  static func consistent<G: RandomNumberGenerator>(
    _ edition: Edition = .y2021, abridged: Bool = false, using generator: inout G
  ) -> Report {
    var report = Report.zero(edition, abridged: abridged)
    let oneOther = abridged || edition == .y2019
    let outcomes = Row.outcomes.filter { !oneOther || !Row.otherParts.contains($0) }
    for column in Column.applicants {
      var concluded = 0
      for row in outcomes + (oneOther ? [.other] : []) {
        let count =
          Int.random(in: 0...3, using: &generator) == 0
          ? Int.random(in: 1...40, using: &generator) : 0
        report.set(count, row, column)
        concluded += count
      }
      let carriedIn = Int.random(in: 0...concluded, using: &generator)
      let carriedOut = Int.random(in: 0...9, using: &generator)
      report.set(concluded, .concluded, column)
      report.set(carriedOut, .carriedOut, column)
      report.set(carriedIn, .carriedIn, column)
      report.set(concluded + carriedOut - carriedIn, .received, column)
    }
    for row in report.form.rows(of: .iii) where report[Cell(row, .total)].value != .unread {
      report.set(report.sum(of: Column.applicants, in: row), row, .total)
    }
    if abridged { report.set(report.sum(of: Column.applicants, in: .other), .other, .total) }
    for row in report.form.rows(of: .iv) {
      for column in Column.results {
        report.set(Int.random(in: 0...5, using: &generator), row, column)
      }
      report.set(report.sum(of: Column.results, in: row), row, .total)
    }
    return report
  }

  private func sum(of columns: [Column], in row: Row) -> Int {
    columns.reduce(0) { $0 + (number(row, $1)?.whole ?? 0) }
  }

  mutating func set(_ number: Int, _ row: Row, _ column: Column) {
    self[Cell(row, column)] = Reading(
      .number(Quantity(number)), raw: String(number), place: Place(line: 1))
  }

  /// Writes numbers into cells named by their addresses.
  mutating func set(_ numbers: [String: Int]) {
    for (address, number) in numbers {
      guard let cell = Cell(address) else { preconditionFailure("no cell \(address)") }
      set(number, cell.row, cell.column)
    }
  }

  /// Applies a proposal, as a person would.
  mutating func apply(_ proposal: Proposal) {
    for change in proposal.changes {
      self[change.cell].value = .number(change.to)
    }
  }

  mutating func write(_ texts: [String], in kind: SectionKind) {
    guard let index = sections.firstIndex(where: { $0.kind == kind }) else { return }
    sections[index].paragraphs = texts.enumerated().map {
      Paragraph($1, at: Place(line: 10 * kind.rawValue + $0 + 1))
    }
  }
}
