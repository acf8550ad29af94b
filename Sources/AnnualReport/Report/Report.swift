/// An annual report as a value: what was read, from where, with every doubt kept.
public struct Report: Sendable {
  /// The edition of the form that the report is printed in.
  public let edition: Edition
  /// The organ, as the report names it; nil where no name was found.
  public var organ: String?
  /// The year that the report is about; nil where it says none.
  public var year: Int?
  /// The title line; nil where the source has none.
  public var title: Paragraph?
  /// The text before the first section, title and navigation left out.
  public var preamble: [Paragraph] = []
  /// The sections that were recognised, in the order of the source.
  public var sections: [Section] = []
  /// The tables that were found.
  public var tables: Set<Table> = []
  /// Whether (六)其他处理 is printed as one row though the edition has three.
  ///
  /// Its figures are then read as `III.other.…`, and its three parts are unread.
  public var printsOtherAsOneRow = false
  /// Whether the source gives the report's text besides its figures; a file of figures does not.
  public var givesText = true

  private var readings: [Reading]

  /// A report of which nothing has been read yet.
  public init(edition: Edition) {
    self.edition = edition
    readings = Array(
      repeating: Reading(.unread, doubt: .tableMissing), count: Form.of(edition).capacity)
  }

  /// The form that the report is printed in.
  public var form: Form { Form.of(edition) }

  /// The cells that the report has: those of its edition, and those of the abridged row
  /// (六)其他处理 where it is printed.
  public var cells: [Cell] {
    guard printsOtherAsOneRow, edition == .y2021 else { return form.cells }
    return form.cells + (Column.applicants + [.total]).map { Cell(.other, $0) }
  }

  /// The reading of a cell; a cell of another edition reads as not found.
  public subscript(cell: Cell) -> Reading {
    get {
      guard let position = form.position(of: cell) else {
        return Reading(.unread, doubt: .rowMissing)
      }
      return readings[position]
    }
    set {
      guard let position = form.position(of: cell) else { return }
      readings[position] = newValue
    }
  }

  /// What a cell holds, without its text and place.
  func value(_ cell: Cell) -> Value {
    guard let position = form.position(of: cell) else { return .unread }
    return readings[position].value
  }

  /// The number in a cell; nil where it is blank, a text, or was not read.
  public func number(_ row: Row, _ column: Column) -> Quantity? {
    self[Cell(row, column)].value.number
  }

  /// The section of a kind; nil where it was not found.
  public func section(_ kind: SectionKind) -> Section? {
    sections.first { $0.kind == kind }
  }
}
