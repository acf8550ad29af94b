import Hummingbird

/// What every page has around its content.
struct PageFrame: Sendable {
  /// The page's name, as the browser's tab shows it.
  var title: String
  /// Whether the page is set in large type.
  var isLarge: Bool
  /// The address of the same page in the other size.
  var otherSizeHref: String
  /// The words that lead there.
  var otherSize: String
  /// What every address on the page carries on.
  var suffix: String
  /// The stylesheet.
  let style = Asset.style.path
  /// The sign in the browser's tab.
  let icon = Asset.icon.path

  /// The frame of a page that a request asks for.
  init(_ title: String, for request: Request) {
    self.init(
      title, path: request.uri.path,
      isLarge: request.wantsLarge,
      isPost: request.method == .post)
  }

  /// A frame.
  init(_ title: String, path: String, isLarge: Bool = false, isPost: Bool = false) {
    self.title = title
    self.isLarge = isLarge
    suffix = isLarge ? "?size=large" : ""
    // What was posted cannot be asked for again: the other size begins anew.
    let safe = isPost || !["/", "/check", "/rules"].contains(path) ? "/check" : path
    otherSizeHref = safe + (isLarge ? "" : "?size=large")
    otherSize = isLarge ? "标准字号" : "大字版"
  }
}
