import Glibc

/// A bar that grows on the terminal's standard error; nothing where that is no terminal.
struct ProgressBar: Sendable {
  private let isShown: Bool

  /// A bar, shown where the standard error is a terminal.
  init() { isShown = isatty(STDERR_FILENO) == 1 }

  /// Shows how many of the files are done.
  func show(_ done: Int, of all: Int) {
    guard all > 1, done == all || done.isMultiple(of: max(1, all / 200)) else { return }
    draw(done, of: all)
  }

  /// Shows how many things are done, and what is being done with them.
  func draw(_ done: Int, of all: Int, doing: String = "") {
    guard isShown else { return }
    let text = doing.isEmpty ? "" : " " + doing + "\u{1B}[K"
    StandardError.write("\r" + ProgressBar.text(done, of: all) + text)
  }

  /// Wipes the bar.
  func clear() {
    if isShown { StandardError.write("\r\u{1B}[K") }
  }

  /// The bar as it is drawn, 30 characters wide.
  static func text(_ done: Int, of all: Int) -> String {
    let filled = all == 0 ? 30 : done * 30 / all
    return "[" + String(repeating: "#", count: filled) + String(repeating: "-", count: 30 - filled)
      + "] \(done)/\(all)"
  }
}
