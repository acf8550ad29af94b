public import AnnualReport

/// The figures of a report alone, as rows and events keep them.
///
/// As text: the edition, `+` where (六) is printed as one row, a bar, and the values in the order of the
/// form: a number, nothing for a blank, `!` for a text, `?` for what was not read.
public struct ReportCells: Hashable, Sendable, LosslessStringConvertible {
  /// The edition of the form.
  public let edition: Edition
  /// Whether (六)其他处理 is printed as one row though the edition has three.
  public let printsOtherAsOneRow: Bool
  /// The cells, in the order of the form.
  public let cells: [Cell]
  private var values: [Value]
  private let positions: [Cell: Int]

  /// The figures of a report.
  public init(_ report: Report) {
    self.init(
      edition: report.edition, abridged: report.printsOtherAsOneRow, cells: report.cells,
      values: report.cells.map { report[$0].value })
  }

  private init(edition: Edition, abridged: Bool, cells: [Cell], values: [Value]) {
    self.edition = edition
    printsOtherAsOneRow = abridged
    self.cells = cells
    self.values = values
    positions = Dictionary(uniqueKeysWithValues: zip(cells, cells.indices))
  }

  /// What a cell holds; a cell of another edition was not read.
  public subscript(cell: Cell) -> Value {
    get { positions[cell].map { values[$0] } ?? .unread }
    set { if let position = positions[cell] { values[position] = newValue } }
  }

  /// Reads what `description` writes.
  public init?(_ description: String) {
    let halves = description.split(separator: "|", omittingEmptySubsequences: false)
    guard halves.count == 2 else { return nil }
    let abridged = halves[0].hasSuffix("+")
    guard let edition = Edition(rawValue: String(abridged ? halves[0].dropLast() : halves[0]))
    else { return nil }
    var form = Report(edition: edition)
    form.printsOtherAsOneRow = abridged
    let cells = form.cells
    let parts = halves[1].split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == cells.count else { return nil }
    var values: [Value] = []
    values.reserveCapacity(parts.count)
    for part in parts {
      switch part {
      case "": values.append(.blank)
      case "?": values.append(.unread)
      case "!": values.append(.text)
      default:
        guard let number = Quantity(plain: part) else { return nil }
        values.append(.number(number))
      }
    }
    self.init(edition: edition, abridged: abridged, cells: cells, values: values)
  }

  /// The figures as text.
  public var description: String {
    let parts = values.map { value in
      switch value {
      case .number(let number): number.description
      case .blank: ""
      case .text: "!"
      case .unread: "?"
      }
    }
    return edition.rawValue + (printsOtherAsOneRow ? "+" : "") + "|" + parts.joined(separator: ",")
  }

  /// A report that holds these figures and no text.
  public func report(organ: String?, year: Int?) -> Report {
    var report = Report(edition: edition)
    report.printsOtherAsOneRow = printsOtherAsOneRow
    report.organ = organ
    report.year = year
    report.givesText = false
    for (cell, value) in zip(cells, values) {
      report[cell] = Reading(value, raw: value.number?.description ?? "")
      if value != .unread { report.tables.insert(cell.table) }
    }
    return report
  }

  /// The cells whose values differ, in the order of the form.
  public func differences(to other: ReportCells) -> [CellDifference] {
    Set(cells).union(other.cells).sorted().compactMap { cell in
      let (before, after) = (self[cell], other[cell])
      return before == after ? nil : CellDifference(cell: cell, before: before, after: after)
    }
  }
}

/// A cell that holds another value than before.
public struct CellDifference: Hashable, Sendable {
  /// The cell.
  public let cell: Cell
  /// What it held.
  public let before: Value
  /// What it holds.
  public let after: Value
}

extension Quantity {
  /// Reads the plain decimal notation that `description` writes.
  public init?(plain text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), !parts[0].isEmpty, parts.last?.isEmpty == false,
      text.utf8.allSatisfy({ (48...57).contains($0) || $0 == 45 || $0 == 46 }),
      let digits = Int(parts.joined())
    else { return nil }
    self.init(digits: digits, scale: parts.count == 2 ? parts[1].utf8.count : 0)
  }
}
