// Pieces of Word's markup that only official documents need.
extension MarkupWriter {
  /// The size of the page and its margins: A4, with 37, 26, 35 and 28 mm (GB/T 9704—2012, 5.2.1).
  mutating func pageSize(header: Int, footer: Int) {
    empty("w:pgSz", ["w:w": "11906", "w:h": "16838"])
    empty(
      "w:pgMar",
      [
        "w:top": "2098", "w:right": "1474", "w:bottom": "1984", "w:left": "1587",
        "w:header": "\(header)", "w:footer": "\(footer)", "w:gutter": "0",
      ])
  }

  /// A run in the type of the red head.
  mutating func redRun(_ text: String, size: Double, _ fonts: FontFamilies) {
    element("w:r") { part in
      part.element("w:rPr") { part in
        part.type(.title, fonts, size: Int(size * 2), colour: "D90000")
      }
      part.element("w:t", ["xml:space": "preserve"], text: text)
    }
  }

  /// A red rule at an edge of a paragraph, with room between them in points.
  mutating func redRule(edge: StaticString, style: String, space: Int) {
    element("w:pBdr") { part in
      part.empty(
        edge,
        [
          "w:val": style, "w:sz": style == "single" ? "12" : "18", "w:space": "\(space)",
          "w:color": "D90000",
        ])
    }
  }

  /// A tabulator and text.
  mutating func tabRun(_ text: String) {
    element("w:r") { part in
      part.empty("w:tab")
      if !text.isEmpty { part.element("w:t", ["xml:space": "preserve"], text: text) }
    }
  }

  /// A table without lines, in the middle of the page.
  mutating func plainTable(columns: [Int], _ rows: (inout MarkupWriter) -> Void) {
    element("w:tbl") { part in
      part.element("w:tblPr") { part in
        part.empty("w:tblW", ["w:w": "\(columns.reduce(0, +))", "w:type": "dxa"])
        part.empty("w:jc", ["w:val": "center"])
        part.empty("w:tblLayout", ["w:type": "fixed"])
      }
      part.element("w:tblGrid") { part in
        for width in columns { part.empty("w:gridCol", ["w:w": "\(width)"]) }
      }
      rows(&part)
    }
  }

  /// A cell of such a table, its text in the middle of its height.
  mutating func plainCell(
    width: Int, merge: String? = nil, _ contents: (inout MarkupWriter) -> Void
  ) {
    element("w:tc") { part in
      part.element("w:tcPr") { part in
        part.empty("w:tcW", ["w:w": "\(width)", "w:type": "dxa"])
        if let merge { part.empty("w:vMerge", ["w:val": merge]) }
        part.empty("w:vAlign", ["w:val": "center"])
      }
      contents(&part)
    }
  }
}
