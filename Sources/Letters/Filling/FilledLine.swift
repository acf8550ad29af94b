/// A line of a letter while it is filled: text of the template and values between it.
struct FilledLine {
  /// The pieces, in order.
  var pieces: [Piece] = []

  /// A piece of a line.
  enum Piece: Hashable {
    /// Text of the template.
    case text(String)
    /// What a field holds.
    case value(FieldValue)
    /// The parts of a decision.
    case parts
  }

  /// Whether nothing stands on the line.
  var isBlank: Bool {
    pieces.allSatisfy { piece in
      if case .text(let text) = piece { text.allSatisfy(\.isWhitespace) } else { false }
    }
  }

  /// The line as text; a value that brings its own full stop gives it up before another mark.
  var text: String {
    var text = ""
    for (place, piece) in pieces.enumerated() {
      switch piece {
      case .text(let own): text += own
      case .value(let value):
        let inline = value.inline
        text += endsBefore(mark: place + 1) ? inline.withoutEnd : inline
      case .parts: continue
      }
    }
    return text
  }

  /// The value that stands alone on the line.
  var onlyValue: FieldValue? {
    guard case .value(let value)? = onlyPiece else { return nil }
    return value
  }

  /// Whether the parts of a decision stand alone on the line.
  var isParts: Bool { onlyPiece == .parts }

  private var onlyPiece: Piece? {
    let pieces = pieces.filter { piece in
      if case .text(let text) = piece { !text.allSatisfy(\.isWhitespace) } else { true }
    }
    return pieces.count == 1 ? pieces[0] : nil
  }

  private func endsBefore(mark place: Int) -> Bool {
    guard place < pieces.count, case .text(let next) = pieces[place] else { return false }
    return next.first.map { "。；，、：）！？".contains($0) } ?? false
  }

  /// What the template's own text begins with, without it.
  mutating func take(prefix: String) -> Bool {
    guard case .text(let first)? = pieces.first, first.hasPrefix(prefix) else { return false }
    let rest = String(first.dropFirst(prefix.count))
    if rest.isEmpty { pieces.removeFirst() } else { pieces[0] = .text(rest) }
    return true
  }

  /// The cells of a row, parted by the bars of the template's own text.
  var cells: [FilledLine] {
    var cells = [FilledLine()]
    for piece in pieces {
      guard case .text(let text) = piece else {
        cells[cells.count - 1].pieces.append(piece)
        continue
      }
      let parts = text.split(separator: "|", omittingEmptySubsequences: false)
      for (number, part) in parts.enumerated() {
        if number > 0 { cells.append(FilledLine()) }
        let trimmed = part.trimmingSpaces.replacing("<br>", with: "\n")
        if !trimmed.isEmpty { cells[cells.count - 1].pieces.append(.text(trimmed)) }
      }
    }
    return cells
  }
}

extension Substring {
  /// The text without the spaces around it; full-width ones are room left on purpose.
  fileprivate var trimmingSpaces: String {
    var text = drop { $0 == " " || $0 == "\t" }
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return String(text)
  }
}
