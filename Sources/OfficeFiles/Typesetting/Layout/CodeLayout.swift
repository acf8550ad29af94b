/// A code at the left margin with its caption under it.
struct CodeLayout {
  /// The code.
  let code: OfficialDocument.Code
  /// What sets the caption.
  let setter: LineSetter

  private static let side = 24 * PageForm.millimetre
  private static let captionPitch = 12.0

  /// The room that it takes up from the left margin, with some air.
  static let room = side + 3 * PageForm.pitch
  /// The room that it takes up downwards, with its caption.
  static let height = side + 2 * captionPitch + 16

  /// The code as an item without a height of its own, raised by what stands empty above it.
  func item(raisedBy room: Double) -> FlowItem {
    let top = 8 - room
    let caption = setter.lines(
      code.caption, .caption, width: Self.room, justifies: false)
    let elements = caption.prefix(2).enumerated().map { number, line in
      PageElement.text(
        line, x: max((Self.side - line.width) / 2, 0),
        baseline: top + Self.side + Double(number) * Self.captionPitch
          + line.style.baseline(in: Self.captionPitch))
    }
    return FlowItem(
      height: 0,
      content: .elements([.code(code.picture, x: 0, y: top, side: Self.side)] + elements),
      keepsWithNext: true)
  }
}
