/// A PDF written by hand: text of any script, every character as wide as it is high, and rules.
///
/// Lengths are in points from the upper left corner of an A4 page.
public struct PaperPDF {
  private var pages = [""]

  /// A PDF of one empty page.
  public init() {}

  /// Sets text with its upper left corner at a point.
  public mutating func text(_ text: String, x: Double, y: Double, size: Double = 10) {
    let units = text.utf16.map { unit in
      let digits = String(unit, radix: 16, uppercase: true)
      return String(repeating: "0", count: 4 - digits.count) + digits
    }
    pages[pages.count - 1] +=
      "BT /F1 \(size) Tf \(x) \(Self.height - y - size * 0.85) Td <\(units.joined())> Tj ET\n"
  }

  /// Draws a rule between two points.
  public mutating func rule(_ x0: Double, _ y0: Double, _ x1: Double, _ y1: Double) {
    pages[pages.count - 1] +=
      "0.5 w \(x0) \(Self.height - y0) m \(x1) \(Self.height - y1) l S\n"
  }

  /// Draws a rule as Word and Chromium do: a thin box, filled.
  public mutating func bar(_ x0: Double, _ y0: Double, _ x1: Double, _ y1: Double) {
    let width = max(x1 - x0, 0.75)
    let height = max(y1 - y0, 0.75)
    pages[pages.count - 1] += "\(x0) \(Self.height - y0 - height) \(width) \(height) re f\n"
  }

  /// Begins another page.
  public mutating func beginPage() { pages.append("") }

  /// The file.
  public var bytes: [UInt8] {
    let kids = pages.indices.map { "\(8 + $0 * 2) 0 R" }.joined(separator: " ")
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>",
      """
      << /Type /Font /Subtype /Type0 /BaseFont /Paper /Encoding /Identity-H \
      /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>
      """,
      """
      << /Type /Font /Subtype /CIDFontType2 /BaseFont /Paper /DW 1000 /FontDescriptor 5 0 R \
      /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>
      """,
      """
      << /Type /FontDescriptor /FontName /Paper /Flags 4 /FontBBox [0 -120 1000 880] \
      /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >>
      """,
      HandmadePDF.stream(Self.toUnicode), "<< >>",
    ]
    for (number, page) in pages.enumerated() {
      objects.append(
        """
        << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(9 + number * 2) 0 R \
        /Resources << /Font << /F1 3 0 R >> >> >>
        """)
      objects.append(HandmadePDF.stream(page))
    }
    return HandmadePDF.file(objects)
  }

  private static let height = 842.0

  /// A map under which every code of two bytes is the character of that number.
  private static let toUnicode: String = {
    let ranges = (0..<256).map { high in
      let digits = (high < 16 ? "0" : "") + String(high, radix: 16, uppercase: true)
      return "<\(digits)00> <\(digits)FF> <\(digits)00>"
    }
    let blocks = stride(from: 0, to: 256, by: 64).map { start in
      "64 beginbfrange\n\(ranges[start..<(start + 64)].joined(separator: "\n"))\nendbfrange"
    }
    return """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CMapName /Paper def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      \(blocks.joined(separator: "\n"))
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """
  }()
}
