extension Document {
  /// The document as a page of HTML that needs nothing beside itself.
  public var html: String {
    MarkupWriter.page(title: title, style: Self.style) { page in
      page.element("h1", text: title)
      for block in blocks { block.write(to: &page) }
    }
  }

  private static let style = """
    body{max-width:48em;margin:2em auto;padding:0 1em;line-height:1.7;\
    font-family:FangSong,仿宋,仿宋_GB2312,serif}\
    h1{text-align:center}p{margin:.3em 0}.body{text-indent:2em;text-align:justify}\
    .centred{text-align:center}.signature{text-align:right;margin-right:4em}\
    table{border-collapse:collapse;width:100%;margin:1em 0}\
    td,th{border:1px solid;padding:.2em .4em;text-align:center;font-weight:normal}\
    .left{text-align:left}.right{text-align:right}\
    .error{background:#fde7e9;font-weight:bold}.warning{background:#fff4ce;font-style:italic}
    """
}

extension MarkupWriter {
  /// A page that needs nothing beside itself.
  static func page(
    title: String, style: String, _ body: (inout MarkupWriter) -> Void
  ) -> String {
    var page = MarkupWriter(declaration: "<!DOCTYPE html>\n")
    page.element("html", ["lang": "zh-CN"]) { page in
      page.element("head") { page in
        page.empty("meta", ["charset": "utf-8"])
        page.empty(
          "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        page.element("title", text: title)
        page.element("style", text: style)
      }
      page.element("body") { body(&$0) }
    }
    return page.text + "\n"
  }
}

extension Document.Block {
  /// Writes the block as an element.
  func write(to page: inout MarkupWriter) {
    switch self {
    case .heading(let text, let level):
      switch level {
      case ...1: page.element("h2", text: text)
      case 2: page.element("h3", text: text)
      case 3: page.element("h4", text: text)
      default: page.element("h5", text: text)
      }
    case .paragraph(let text, let style):
      page.element("p", ["class": "\(style)"], text: text)
    case .table(let table):
      page.element("table") { page in
        table.writeColumns(to: &page)
        for row in table.rows {
          page.element("tr") { page in
            for cell in row.cells { cell.write(to: &page, isHeader: row.isHeader) }
          }
        }
      }
    }
  }
}

extension Document.Table {
  /// The widths of the columns, where the table says anything of them.
  fileprivate func writeColumns(to page: inout MarkupWriter) {
    guard !columnWidths.isEmpty else { return }
    let shares = shares(columns: TableGrid(self).columns)
    let total = shares.reduce(0, +)
    page.element("colgroup") { page in
      for share in shares {
        page.empty("col", ["width": "\((share * 100 + total / 2) / total)%"])
      }
    }
  }
}

extension Document.Cell {
  fileprivate func write(to page: inout MarkupWriter, isHeader: Bool) {
    let classes = [alignment == .centre ? nil : "\(alignment)", mark.map { "\($0)" }]
    let attributes: KeyValuePairs<StaticString, String> = [
      "colspan": "\(columnSpan)", "rowspan": "\(rowSpan)",
      "class": classes.compactMap(\.self).joined(separator: " "),
    ]
    page.element(isHeader ? "th" : "td", attributes) { page in
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      for (number, line) in lines.enumerated() {
        if number > 0 { page.empty("br") }
        page.write(String(line))
      }
    }
  }
}
