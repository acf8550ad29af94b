import Desks
import Regulation
import Store

/// The areas whose tables stand in a store: the one list for all commands.
enum Areas {
  /// The steps of their schemas, each area's in order.
  static let migrations: [Migration] =
    OfficeDesks.migrations + ApplicationDesks.migrations + ReportDesks.migrations

  /// The lists that are made of the events; due days follow the law's calendar.
  static func projections(under law: Law = .standard) -> [any Projection] {
    OfficeDesks.projections + ApplicationDesks.projections(under: law) + ReportDesks.projections
  }
}
