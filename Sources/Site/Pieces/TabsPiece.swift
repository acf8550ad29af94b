/// Views of one list side by side, each an address, with how much is in it.
struct TabsPiece: Sendable {
  /// What they are views of.
  var tabsLabel: String
  var tabs: [TabView]
}

/// A view of a list.
struct TabView: Sendable {
  var tabWord: String
  /// How many; nil where nobody counts.
  var tabCount: String?
  var tabHref: String
  var tabTone: String
  let isTabHere: Bool

  init(
    _ word: String, count: String? = nil, href: String, isHere: Bool,
    tone: BadgeView.Tone = .calm
  ) {
    tabWord = word
    tabCount = count
    tabHref = href
    isTabHere = isHere
    tabTone = tone.rawValue
  }
}
