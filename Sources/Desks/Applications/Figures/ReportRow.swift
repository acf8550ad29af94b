import AnnualReport

/// A row of the annual report's tables; the store has rows of its own.
typealias ReportRow = Row
