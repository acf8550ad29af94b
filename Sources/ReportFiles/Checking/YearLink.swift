public import AnnualReport

/// What one year's report hands over to the next, and takes over from the one before: few enough
/// figures to keep of a thousand reports at once.
public struct YearLink: Sendable {
  /// The organ.
  public let organ: String?
  /// The year.
  public let year: Int?

  private let edition: Edition
  private let readings: [(Cell, Reading)]

  /// The link of a report.
  public init(_ report: Report) {
    organ = report.organ
    year = report.year
    edition = report.edition
    readings = report.cells.filter { YearLink.rows.contains($0.row) }.map { ($0, report[$0]) }
  }

  /// A report that holds nothing but these figures.
  public var report: Report {
    var report = Report(edition: edition)
    report.organ = organ
    report.year = year
    for (cell, reading) in readings {
      report[cell] = reading
      report.tables.insert(cell.table)
    }
    return report
  }

  private static let rows: Set<Row> = [.rules, .normativeDocuments, .carriedIn, .carriedOut]
}

/// Reports among which last year's is looked for.
public struct YearLinks: Sendable {
  private var byYear: [Int: [YearLink]] = [:]

  /// No reports.
  public init(_ links: [YearLink] = []) {
    for link in links { add(link) }
  }

  /// Adds a report; one that does not say its organ and year belongs to none.
  public mutating func add(_ link: YearLink) {
    guard let year = link.year, link.organ != nil else { return }
    byYear[year, default: []].append(link)
  }

  /// The same organ's report for the year before; nil where there is none or more than one.
  ///
  /// Names are one organ's where they are equal, or, where no name is, where one only has the
  /// places above put before it.
  public func previous(of organ: String?, year: Int?) -> YearLink? {
    guard let organ, let year, let candidates = byYear[year - 1] else { return nil }
    let equal = candidates.filter { $0.organ == organ }
    let alike = equal.isEmpty ? candidates.filter { areAlike($0.organ ?? "", organ) } : equal
    return alike.count == 1 ? alike.first : nil
  }

  private func areAlike(_ one: String, _ two: String) -> Bool {
    !one.isEmpty && !two.isEmpty && (one.hasSuffix(two) || two.hasSuffix(one))
  }
}

extension Checkup {
  /// The checkup with what last year's report adds to it.
  ///
  /// `link` is the report's own link, which is all that these rules look at; so the report itself
  /// need not be kept until last year's has been found.
  public func completed(
    with previous: YearLink, link: YearLink, context: CheckContext = CheckContext()
  ) -> Checkup {
    let years: Set<Rule> = [.carried, .inForce]
    let added = link.report.checkup(previous: previous.report, context: context)
    var completed = self
    let own = findings.filter { !years.contains($0.rule) }
    let found = added.findings.filter { years.contains($0.rule) }
    completed.findings = Severity.allCases.flatMap { severity in
      own.filter { $0.severity == severity } + found.filter { $0.severity == severity }
    }
    completed.reasons =
      reasons.filter { !years.contains($0.rule) }
      + added.reasons.filter { years.contains($0.rule) }
    let undecided = Set(self.undecided).subtracting(years)
      .union(Set(added.undecided).intersection(years))
    completed.undecided = Rule.allCases.filter(undecided.contains)
    return completed
  }
}
