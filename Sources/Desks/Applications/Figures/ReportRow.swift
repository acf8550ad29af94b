public import AnnualReport

/// A row of the annual report's tables; the store has rows of its own.
typealias ReportRow = Row

/// A cell of the annual report's tables.
public typealias ReportCell = Cell

/// An exact number of the annual report.
public typealias ReportQuantity = Quantity
