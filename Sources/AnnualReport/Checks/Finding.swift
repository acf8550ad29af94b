/// One thing that is wrong with a report, or may be: the rule, both sides, and where they stand.
public struct Finding: Hashable, Sendable {
  /// The rule.
  public var rule: Rule
  /// How much it weighs.
  public var severity: Severity
  /// The left side of what should be equal; nil where the rule compares nothing.
  public var left: Side?
  /// The right side.
  public var right: Side?
  /// Cells that the finding is about besides those of its sides.
  public var otherCells: [Cell]
  /// The places it concerns: those of its cells, and of the words it quotes.
  public var places: [FoundPlace]
  /// What was found, as facts; the wording is made by those who show it.
  public var fact: Fact

  /// A finding.
  public init(
    _ rule: Rule, _ severity: Severity, left: Side? = nil, right: Side? = nil,
    otherCells: [Cell] = [], places: [FoundPlace] = [], fact: Fact
  ) {
    self.rule = rule
    self.severity = severity
    self.left = left
    self.right = right
    self.otherCells = otherCells
    self.places = places
    self.fact = fact
  }

  /// All cells that the finding is about, those of the left side first.
  public var cells: [Cell] {
    (left?.terms.map(\.cell) ?? []) + (right?.terms.map(\.cell) ?? []) + otherCells
  }

  /// Left side less right side; nil where the rule compares nothing.
  public var difference: Quantity? {
    guard let left, let right else { return nil }
    return left.value.subtracting(right.value)
  }
}

/// One side of an equation.
public struct Side: Hashable, Sendable {
  /// The cells that are added up; empty where the number comes from prose or from another report.
  public var terms: [Term]
  /// Their sum, a blank counting as zero; or the number that the prose or the other report gives.
  public var value: Quantity

  /// A side.
  public init(terms: [Term], value: Quantity) {
    self.terms = terms
    self.value = value
  }
}

/// A cell that an equation adds up, with the number it counts for.
public struct Term: Hashable, Sendable {
  /// The cell.
  public var cell: Cell
  /// Its number; a blank counts as zero.
  public var value: Quantity
  /// Whether the cell is blank.
  public var isBlank: Bool

  /// A term.
  public init(_ cell: Cell, _ value: Quantity, isBlank: Bool = false) {
    self.cell = cell
    self.value = value
    self.isBlank = isBlank
  }
}

/// A place that a finding concerns.
public struct FoundPlace: Hashable, Sendable {
  /// The cell that stands there; nil where it is a piece of text.
  public var cell: Cell?
  /// The place.
  public var place: Place

  /// A place.
  public init(_ cell: Cell?, _ place: Place) {
    self.cell = cell
    self.place = place
  }
}
