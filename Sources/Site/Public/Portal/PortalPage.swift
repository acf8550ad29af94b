/// A page for the public that is made of pieces.
struct PortalPage: Sendable {
  var frame: PageFrame
  var title: String
  var lead: String?
  var trail: [LinkView]
  var hasTrail: Bool
  var pieces: [PieceView]
  /// What the foot of the page says.
  var foot: String
  let piecesStyle = Asset.piecesStyle.path

  /// A page.
  init(
    _ frame: PageFrame, lead: String? = nil, trail: [LinkView] = [], foot: String = "",
    _ pieces: [PieceView]
  ) {
    self.frame = frame
    title = frame.title
    self.lead = lead
    self.trail = trail
    hasTrail = !trail.isEmpty
    self.foot = foot
    self.pieces = pieces
  }
}
