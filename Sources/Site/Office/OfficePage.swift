import Desks
import Hummingbird
import OfficeFiles

/// A page of the office: the frame that every desk hangs in, and the page's pieces.
struct OfficePage: Sendable {
  var title: String
  var lead: String?
  var trail: [LinkView]
  var hasTrail: Bool
  var flash: String?
  var pieces: [PieceView]
  /// The number that the log has, on a fault's page.
  var number: String?
  /// The organ's name, where somebody of it is signed in.
  var organ: String?
  /// Whoever is signed in, as the frame shows them.
  var visitor: VisitorView?
  var groups: [RailGroupView]
  var hasRail: Bool
  let style = Asset.style.path
  let piecesStyle = Asset.piecesStyle.path
  let officeStyle = Asset.officeStyle.path
  let letterStyle = Asset.letterStyle.path
  let officeScript = Asset.officeScript.path
  let icon = Asset.icon.path

  /// A page for whoever asks.
  init(
    _ title: String, lead: String? = nil, trail: [LinkView] = [], flash: String? = nil,
    pieces: [PieceView], number: String? = nil, for request: OfficeRequest
  ) {
    self.init(
      title: title, lead: lead?.typeset, trail: trail, flash: flash, pieces: pieces,
      number: number, organ: request.organ,
      visitor: request.visitor.map { VisitorView(person: $0.name, token: request.token) },
      groups: request.visitor.map { Rail.groups(for: $0, at: request.request.uri.path) } ?? [])
  }

  /// A page with this around it.
  init(
    title: String, lead: String?, trail: [LinkView], flash: String?, pieces: [PieceView],
    number: String?, organ: String?, visitor: VisitorView?, groups: [RailGroupView]
  ) {
    self.title = title
    self.lead = lead
    self.trail = trail
    hasTrail = !trail.isEmpty
    self.flash = flash
    self.pieces = pieces
    self.number = number
    self.organ = organ
    self.visitor = visitor
    self.groups = groups
    hasRail = !groups.isEmpty
  }
}

/// Whoever is signed in.
struct VisitorView: Sendable {
  var person: String
  var token: String
}
