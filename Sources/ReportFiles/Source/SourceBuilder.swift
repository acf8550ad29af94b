/// Builds a source line by line.
struct SourceBuilder {
  private(set) var document = SourceDocument()
  private var open: SourceDocument.Line?

  /// Begins a line; a table's number makes it a row.
  mutating func beginLine(
    table: Int = 0, row: Int = 0, page: Int = 0, sheet: Int = 0, sourceLine: Int = 0,
    hasExtent: Bool = false, hasGrid: Bool = false
  ) {
    let start = Int32(document.pieces.count)
    open = SourceDocument.Line(
      pieces: start..<start, table: Int32(clamping: table), row: Int32(clamping: row),
      page: Int32(clamping: page), sheet: Int32(clamping: sheet),
      sourceLine: Int32(clamping: sourceLine), hasExtent: hasExtent,
      hasGrid: hasGrid)
  }

  /// Adds a piece to the open line.
  mutating func add(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, column: Int = -1, span: Int = 1,
    left: Int = 0, right: Int = 0, sourceLine: Int = 0
  ) {
    let textStart = Int32(document.text.count)
    let foldStart = Int32(document.folded.count)
    document.text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[range]))
    Folding.append(bytes, from: range.lowerBound, to: range.upperBound, into: &document.folded)
    document.pieces.append(
      SourceDocument.Piece(
        text: textStart..<Int32(document.text.count),
        folded: foldStart..<Int32(document.folded.count),
        column: Int32(clamping: column), span: Int32(clamping: span),
        left: Int32(clamping: left), right: Int32(clamping: right),
        sourceLine: Int32(clamping: sourceLine)))
  }

  /// Ends the open line; one without pieces, or a paragraph without text, leaves nothing.
  mutating func endLine() {
    guard var line = open else { return }
    open = nil
    line.pieces = line.pieces.lowerBound..<Int32(document.pieces.count)
    let empty = document.pieces(of: line).allSatisfy(\.isEmpty)
    guard !line.pieces.isEmpty, line.isRow || !empty else {
      document.pieces.removeLast(line.pieces.count)
      return
    }
    document.lines.append(line)
  }

  /// Sets what the document says of itself as a whole.
  mutating func describe(_ change: (inout SourceDocument) -> Void) { change(&document) }
}
