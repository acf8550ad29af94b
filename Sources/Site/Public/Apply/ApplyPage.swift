/// A page of the application form.
struct ApplyPage: Sendable {
  var frame: PageFrame
  var title: String
  /// Where one is among the pages.
  var progress: String
  /// To whom the application goes.
  var organName: String
  /// What stands over the form.
  var before: [PieceView]
  var apply: ApplyFormView
  /// What stands under it.
  var after: [PieceView]
  let piecesStyle = Asset.piecesStyle.path
  let applicantStyle = Asset.applicantStyle.path
  let applicantScript = Asset.applicantScript.path
}

/// The form of a page, with the answers of the other pages in it.
struct ApplyFormView: Sendable {
  /// Where it is sent.
  var action: String
  /// Where it is sent to be shown in the other size of type.
  var otherSizeAction: String
  var encoding: String?
  var hidden: [HiddenView]
  var fields: [FieldView]
  var submit: String
  /// The page before, by its name.
  var back: String?
  /// This page, by its name.
  var here: String
  /// What the device keeps the answers under.
  var draftKey: String
  /// Whether the field that only programs fill in is there.
  var hasTrap = false
  /// Whether the page asks for a number that the device keeps only when told to.
  var asksForNumber = false
  /// What has been answered, each with a button that leads back to it.
  var summary: [SummaryRowView] = []
  var hasSummary: Bool
}

/// An answer to be checked.
struct SummaryRowView: Sendable {
  var question: String
  var answer: String
  /// The page that asks for it, by its name; empty where the row before leads there already.
  var changes: String
  var changeSentence: String
}
