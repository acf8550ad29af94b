/// The name of a rule that a report is checked against; part of the stable JSON.
///
/// - SeeAlso: 国办公开办函〔2021〕30号 with its annex, and the note above table III
///   (第一项加第二项之和,等于第三项加第四项之和).
public enum Rule: String, CaseIterable, Sendable {
  // The equations of the tables.
  case balance = "III.balance"
  case outcomes = "III.outcomes"
  case applicants = "III.applicants"
  case remedyTotal = "IV.total"
  // Against last year's report.
  case carried = "year.carried"
  case inForce = "year.inForce"
  // Claims made in prose.
  case proseCell = "prose.cell"
  case proseSum = "prose.sum"
  // Single values.
  case negative = "value.negative"
  case fraction = "value.fraction"
  case notNumber = "value.notNumber"
  case blank = "value.blank"
  // The report's form.
  case period = "format.period"
  case sectionMissing = "format.sectionMissing"
  case sectionOrder = "format.sectionOrder"
  case sectionName = "format.sectionName"
  case tableMissing = "format.tableMissing"
  case otherYear = "format.otherYear"
  case superseded = "format.superseded"
  case abridged = "format.abridged"
  case templateText = "format.templateText"
  case emptyNumber = "format.emptyNumber"
  case feesUnsaid = "format.feesUnsaid"
  // What can hardly be.
  case rulesWithoutPower = "plausible.rulesWithoutPower"
  case remediesWithoutApplications = "plausible.remediesWithoutApplications"
  case amountInYuan = "plausible.amountInYuan"
  case allZero = "plausible.allZero"
  // The file.
  case unreadable = "file.unreadable"
}

/// How much a finding weighs.
public enum Severity: String, CaseIterable, Comparable, Sendable {
  /// Surely wrong; the report has to be mended.
  case error
  /// Probably wrong, or wrong in a matter of form; a person has to look.
  case warning
  /// Worth knowing.
  case note

  /// Orders severities, the gravest first.
  public static func < (left: Severity, right: Severity) -> Bool {
    left.order < right.order
  }

  private var order: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }
}
