/// A dense list of cases: a line a case, boxes to choose several, the case and the act that is due
/// each one key away.
struct QueuePiece: Sendable {
  var queueCaption: String
  /// How many there are, in words.
  var queueCount: String?
  var queueRows: [QueueRowView]
  /// The form for handing the chosen ones to somebody; nil where this person may not.
  var bulk: BulkView?
  /// The page after, and the files.
  var queuePager: [LinkView]
  var queueExports: [LinkView]
  /// What stands where there is no case.
  var queueEmpty: EmptyView?

  let hasQueueRows: Bool

  init(
    _ caption: String, rows: [QueueRowView], count: String? = nil, bulk: BulkView? = nil,
    pager: [LinkView] = [], exports: [LinkView] = [], empty: EmptyView? = nil
  ) {
    queueCaption = caption
    queueCount = count
    queueRows = rows
    hasQueueRows = !rows.isEmpty
    self.bulk = rows.isEmpty ? nil : bulk
    queuePager = pager
    queueExports = exports
    queueEmpty = empty
  }
}

/// The form over a list by which chosen cases are handed to somebody.
struct BulkView: Sendable {
  var bulkAction: String
  var bulkToken: String
  /// The page to come back to.
  var bulkBack: String
  /// To whom.
  var bulkPeople: [BulkChoiceView]
}

/// Somebody to whom cases can be handed.
struct BulkChoiceView: Sendable {
  var bulkValue: String
  var bulkName: String
}

/// A case in a list.
struct QueueRowView: Sendable {
  var rowID: String
  var rowNumber: String
  var rowHref: String
  /// The address that leads to the act which is due.
  var rowActHref: String
  /// How near the day is, in a word and a shape.
  var rowBadge: BadgeView
  var rowDue: String
  var rowAbout: String
  var rowWho: String
  var rowReceived: String
  var rowWaits: String
  var rowHas: String
  /// Where it belongs, where the list is of several organs.
  var rowOrgan: String?
  /// Whether something came in that nobody has looked at.
  var isRowNews: Bool
  /// Whether it can be chosen.
  var isRowOpen: Bool
}
