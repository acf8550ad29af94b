public import Desks

/// The desks that the site opens to visitors and to the office.
public struct SiteDesks: Sendable {
  /// Organs, people and the record of what they did.
  public let office: OfficeDesks
  /// Applications for disclosure and what came after them.
  public let cases: ApplicationDesks

  /// Annual reports and the rounds in which they are collected.
  public let reports: ReportDesks

  /// The desks, on one store.
  public init(office: OfficeDesks, cases: ApplicationDesks, reports: ReportDesks) {
    self.office = office
    self.cases = cases
    self.reports = reports
  }
}
