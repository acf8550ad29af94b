import CQREncode

/// A text as a QR code: a square of dark and light modules.
public struct QRCode: Hashable, Sendable {
  /// How many modules a side has.
  public let size: Int

  private let modules: [Bool]

  /// The code of a text, with a quarter of it to spare for dirt and folds (level M).
  ///
  /// Nothing for an empty text, and for one beyond 2,331 bytes, which no code holds.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty,
      let code = QRcode_encodeData(Int32(clamping: bytes.count), bytes, 0, QR_ECLEVEL_M)
    else { return nil }
    defer { QRcode_free(code) }
    let size = Int(code.pointee.width)
    self.size = size
    let data = code.pointee.data
    // The lowest bit of a byte tells whether the module is dark.
    modules = (0..<size * size).map { index in data.map { $0[index] & 1 == 1 } ?? false }
  }

  /// Whether a module is dark, counted from the upper left corner.
  public func isDark(row: Int, column: Int) -> Bool { modules[row * size + column] }

  /// The dark modules of a row that stand side by side, as spans of columns.
  func darkSpans(inRow row: Int) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    for column in 0..<size where isDark(row: row, column: column) {
      if let last = spans.last, last.upperBound == column {
        spans[spans.count - 1] = last.lowerBound..<column + 1
      } else {
        spans.append(column..<column + 1)
      }
    }
    return spans
  }

  /// The light margin that a reader needs around the code, in modules.
  static let quietZone = 4
}
