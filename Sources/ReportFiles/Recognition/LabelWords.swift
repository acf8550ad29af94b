internal import AnnualReport

/// The labels of one table's rows as wholes, and the words that each has alone.
struct LabelWords: Sendable {
  /// The labels by their length; few have the same.
  private var byLength: [Int: [(label: [UInt16], row: Row)]] = [:]
  private let rows: [Row]
  private let index: PhraseIndex

  /// - Parameter phrases: words with the row that they name, the first of several counts.
  init(exact: [(label: [UInt16], row: Row)], phrases: [([UInt16], Row)]) {
    for (label, row) in exact {
      byLength[label.count, default: []].removeAll { $0.label == label }
      byLength[label.count, default: []].append((label, row))
    }
    rows = phrases.map(\.1)
    index = PhraseIndex(phrases.map(\.0))
  }

  /// The row whose label a text is.
  func exact(_ text: ArraySlice<UInt16>) -> Row? {
    byLength[text.count]?.first { text.elementsEqual($0.label) }?.row
  }

  /// The row whose words a text holds.
  func phrase(in text: ArraySlice<UInt16>) -> Row? { index.first(in: text).map { rows[$0] } }

  /// All rows whose words a text holds.
  func rows(in text: ArraySlice<UInt16>) -> Set<Row> { Set(index.all(in: text).map { rows[$0] }) }
}
