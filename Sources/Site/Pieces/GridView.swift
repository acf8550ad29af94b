/// A table of records: numbers right, sortable by address, cards on a phone, to be taken away.
struct GridView: Sendable {
  var caption: String
  var columns: [ColumnView]
  var rows: [GridRowView]
  /// How many there are, in words.
  var count: String?
  /// The same rows as files.
  var exports: [LinkView] = []
  /// The page before and the page after.
  var pager: [LinkView] = []
  /// What stands where there is no row: what would be here, and what to do.
  var gridEmpty: EmptyView?

  /// Whether there is a row.
  let hasRows: Bool

  /// A table; its cells take their labels from the columns.
  init(
    _ caption: String, columns: [ColumnView], rows: [[CellView]], count: String? = nil,
    empty: EmptyView? = nil, exports: [LinkView] = [], pager: [LinkView] = []
  ) {
    self.caption = caption
    self.columns = columns
    self.count = count
    gridEmpty = empty
    self.exports = exports
    self.pager = pager
    hasRows = !rows.isEmpty
    self.rows = rows.map { cells in
      GridRowView(
        cells: zip(cells, columns).map { cell, column in
          var cell = cell
          cell.columnLabel = column.columnLabel
          cell.isNumber = column.isNumber
          return cell
        })
    }
  }
}

/// A column's head.
struct ColumnView: Sendable {
  var columnLabel: String
  var isNumber: Bool
  /// Where the same table stands sorted by it.
  var sortHref: String?
  /// `ascending` or `descending` where it is sorted by it.
  var sorted: String?

  init(_ label: String, isNumber: Bool = false, sortHref: String? = nil, sorted: String? = nil) {
    columnLabel = label
    self.isNumber = isNumber
    self.sortHref = sortHref
    self.sorted = sorted
  }
}

/// A row.
struct GridRowView: Sendable { var cells: [CellView] }

/// A cell: words, that may lead somewhere and may carry a badge.
struct CellView: Sendable {
  var words: String
  var cellHref: String?
  var badge: BadgeView?
  /// A second, quieter line.
  var under: String?
  /// A small form in the cell: an act on the row.
  var act: RowActView?
  var columnLabel = ""
  var isNumber = false

  init(
    _ words: String, href: String? = nil, badge: BadgeView? = nil, under: String? = nil,
    act: RowActView? = nil
  ) {
    self.words = words
    cellHref = href
    self.badge = badge
    self.under = under
    self.act = act
  }
}

/// An act on a row: a button of its own.
struct RowActView: Sendable {
  var actHref: String
  var actWord: String
  /// The act in full, for those who hear the button without its row.
  var actSentence: String
  var actToken: String
  var hidden: [HiddenView] = []
}

/// A state in a word and a shape; the colour only repeats it.
struct BadgeView: Sendable {
  enum Tone: String, CaseIterable, Sendable { case calm, good, soon, close, late }

  var badgeWord: String
  var tone: String

  init(_ word: String, _ tone: Tone = .calm) {
    badgeWord = word
    self.tone = tone.rawValue
  }
}

/// Words that lead somewhere.
struct LinkView: Sendable {
  var linkWords: String
  var linkHref: String

  init(_ words: String, _ href: String) {
    linkWords = words
    linkHref = href
  }
}

/// What stands where there is nothing yet.
struct EmptyView: Sendable {
  /// What would stand here.
  var emptyWords: String
  /// What to do.
  var emptyAct: LinkView?

  init(_ words: String, act: LinkView? = nil) {
    emptyWords = words
    emptyAct = act
  }
}
