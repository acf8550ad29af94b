import AnnualReport
import ReportFiles

/// The source as the reader saw it, line by line, with the lines of the findings marked.
struct SourceView: Sendable {
  var lines: [LineView]
  /// What is said of lines beyond those shown.
  var linesRest: String?

  init(_ read: ReadReport, _ findings: [Finding], marks: CellMarks, id: String) {
    var marked: [Int: Set<Int>] = [:]
    var anchors: [Int: [AnchorView]] = [:]
    for (index, finding) in findings.enumerated() {
      let shown = finding.places.map { Int($0.place.shown) }.filter { $0 > 0 }
      for line in shown { marked[line, default: []].insert(index + 1) }
      if let first = shown.first, !marks.isInTable(index + 1) {
        anchors[first, default: []].append(
          AnchorView(id: "\(id)-f\(index + 1)", finding: index + 1))
      }
    }
    let doubtful = Set(
      read.report.cells.compactMap { cell in
        read.report[cell].doubt == nil ? nil : read.report[cell].place.map { Int($0.shown) }
      })
    lines = read.source.enumerated().compactMap { index, line in
      let number = index + 1
      guard number <= SourceView.most || marked[number] != nil else { return nil }
      return LineView(
        line, number: number, id: id, findings: (marked[number] ?? []).sorted(),
        isDoubtful: doubtful.contains(number), anchors: anchors[number] ?? [])
    }
    let more = read.source.count - lines.count
    linesRest = more > 0 ? "还有 \(more) 行没有显示" : nil
  }

  private static let most = 800
}

/// A line of the source.
struct LineView: Sendable {
  var lineID: String
  var lineNumber: Int
  var lineClasses: String?
  var lineAnchors: [AnchorView]
  /// The text of a paragraph; nil for a table's row.
  var paragraph: String?
  /// The cells of a table's row.
  var pieces: [String]
  /// The findings that the line belongs to, as printed beside it.
  var lineMarks: String?

  init(
    _ line: SourceLine, number: Int, id: String, findings: [Int], isDoubtful: Bool,
    anchors: [AnchorView]
  ) {
    lineID = "\(id)-s\(number)"
    lineNumber = number
    var classes = findings.map { "s\($0)" }
    if isDoubtful { classes.append("doubt") }
    lineClasses = classes.isEmpty ? nil : classes.joined(separator: " ")
    lineAnchors = anchors
    let isParagraph = !line.isRow
    paragraph = isParagraph ? String(line.cells.joined(separator: " ").prefix(2000)) : nil
    let end = line.cells.lastIndex { !$0.isEmpty } ?? -1
    pieces =
      isParagraph || end < 0 ? [] : line.cells[...end].prefix(60).map { String($0.prefix(200)) }
    lineMarks =
      findings.isEmpty ? nil : findings.prefix(4).map(CellMarks.circled).joined()
  }
}
