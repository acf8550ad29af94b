/// A letter as it will look, with what is still missing in it.
struct PaperPiece: Sendable {
  var paperTitle: String
  /// The letter as markup made by the program itself; every text in it is escaped where it is made.
  var paperHTML: String
  /// What is missing in it, or to be looked at.
  var paperRemarks: [String]

  let hasPaperRemarks: Bool

  init(_ title: String, html: String, remarks: [String] = []) {
    paperTitle = title
    paperHTML = html
    paperRemarks = remarks
    hasPaperRemarks = !remarks.isEmpty
  }
}
