/// A page of the applicant's side that is made of pieces.
struct ApplicantPage: Sendable {
  var frame: PageFrame
  var title: String
  var lead: String?
  var pieces: [PieceView]
  /// What the foot of the page says.
  var foot: String
  let piecesStyle = Asset.piecesStyle.path
  let applicantStyle = Asset.applicantStyle.path
  let applicantScript = Asset.applicantScript.path

  /// A page.
  init(_ frame: PageFrame, lead: String? = nil, foot: String = "", _ pieces: [PieceView]) {
    self.frame = frame
    title = frame.title
    self.lead = lead
    self.foot = foot
    self.pieces = pieces
  }
}
