public import AnnualReport

/// One of the three tables as the law prints it: rows of boxes, some of which span several rows
/// or columns.
///
/// - SeeAlso: 国办公开办函〔2021〕30号, 国办公开办函〔2019〕60号, the annexes.
public struct PrintedTable: Hashable, Sendable {
  /// Which table it is.
  public var table: Table
  /// The rows, each with the boxes that begin in it.
  public var rows: [[Box]]

  /// How many columns the table has.
  public var width: Int { rows.first?.reduce(0) { $0 + $1.columns } ?? 0 }

  /// A box of the table.
  public struct Box: Hashable, Sendable {
    /// The text.
    public var text: String
    /// How many rows it spans.
    public var rows = 1
    /// How many columns it spans.
    public var columns = 1
    /// The figure that stands in it; nil for a heading or a label.
    public var cell: Cell?

    /// A heading or a label.
    public init(_ text: String, rows: Int = 1, columns: Int = 1) {
      self.text = text
      self.rows = rows
      self.columns = columns
    }

    /// A figure.
    public init(_ cell: Cell, _ text: String, columns: Int = 1) {
      self.text = text
      self.columns = columns
      self.cell = cell
    }
  }

  /// The column that each box begins in, row by row.
  var places: [[Int]] {
    var taken = rows.map { _ in [Bool](repeating: false, count: width) }
    return rows.indices.map { row in
      var column = 0
      return rows[row].map { box in
        while column < width - 1, taken[row][column] { column += 1 }
        let place = column
        for down in row..<min(row + box.rows, rows.count) {
          for across in place..<min(place + box.columns, width) { taken[down][across] = true }
        }
        column += box.columns
        return place
      }
    }
  }

  /// A table of a report, each figure as it is to be printed.
  public init(_ table: Table, of report: Report) {
    let form = PrintedForm(report: report)
    self.table = table
    switch table {
    case .ii: rows = form.proactiveRows
    case .iii: rows = form.applicationRows
    case .iv: rows = form.remedyRows
    }
  }
}

extension Reading {
  /// The reading as it is printed anew: an exact number; a doubtful or wordy entry as the source
  /// has it; nothing for what is blank or was not found.
  public var printed: String {
    switch value {
    case .number(let number): doubt == nil || raw.isEmpty ? number.description : raw
    case .blank: ""
    case .text, .unread: raw
    }
  }
}
