/// Tables that lists and counts need, kept beside the events and made of nothing but them.
///
/// Appending an event applies it in the same transaction; rebuilding empties the tables and applies
/// all events again, in the order of their positions. For both to come to the same, `apply` reads no
/// clock, draws no number at random, and looks only at the event, at its personal data and at what
/// earlier events have left in these tables.
public protocol Projection: Sendable {
  /// Whose tables these are: `people`.
  var area: String { get }

  /// The tables, those that refer to others behind them.
  var tables: [String] { get }

  /// Brings the tables up to an event; does nothing for one that is of no concern.
  ///
  /// Personal data that was erased is missing from `transaction.personal(of: event)`.
  func apply(_ event: Event, in transaction: Transaction) throws
}
