public import Desks

/// The desks that the site opens to visitors and to the office.
public struct SiteDesks: Sendable {
  /// Organs, people and the record of what they did.
  public let office: OfficeDesks
  /// Applications for disclosure and what came after them.
  public let cases: ApplicationDesks

  /// The desks, on one store.
  public init(office: OfficeDesks, cases: ApplicationDesks) {
    self.office = office
    self.cases = cases
  }
}
