/// Sets text in lines of a width.
struct LineSetter {
  /// What tells the room of the text.
  let measure: any TextMeasure
  /// From one line of the text to the next.
  var linePitch = PageForm.linePitch

  /// The lines of a paragraph, whose own line breaks are kept; one empty line for an empty text.
  func lines(
    _ text: String, _ style: TextStyle, width: Double, indent: Double = 0, justifies: Bool = true
  ) -> [SetLine] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .flatMap { number, part in
        let breaker = LineBreaker(
          firstWidth: width - (number == 0 ? indent : 0), width: width, size: style.size,
          justifies: justifies)
        return set(String(part), style) { breaker.lines(of: $0) }
      }
  }

  /// The lines of a title, each about as long as the others; its own line breaks are kept.
  func balanced(_ text: String, _ style: TextStyle, width: Double) -> [SetLine] {
    text.split(separator: "\n").flatMap { part in
      set(String(part), style) { TitleBreaker(width: width, size: style.size).lines(of: $0) }
    }
  }

  /// The text on one line, however long.
  func line(_ text: String, _ style: TextStyle) -> SetLine {
    let text = text.asPlainLine
    return SetLine(
      text: text, style: style, advances: measure.clusters(of: text, in: style).map(\.width))
  }

  private func set(
    _ text: String, _ style: TextStyle, _ lines: ([Cluster]) -> [BrokenLine]
  ) -> [SetLine] {
    let text = text.asPlainLine
    let clusters = measure.clusters(of: text, in: style)
    guard !clusters.isEmpty else { return [SetLine(text: "", style: style, advances: [])] }
    let bytes = Array(text.utf8)
    return lines(clusters).map { line in
      guard let first = line.clusters.first, let last = line.clusters.last else {
        return SetLine(text: "", style: style, advances: [])
      }
      let range = clusters[first].bytes.lowerBound..<clusters[last].bytes.upperBound
      return SetLine(
        text: String(decoding: bytes[range], as: UTF8.self), style: style,
        advances: zip(line.clusters, line.adjustments).map { clusters[$0].width + $1 })
    }
  }
}
