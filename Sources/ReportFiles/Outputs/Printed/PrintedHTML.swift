public import AnnualReport

extension PrintedReport {
  /// The report as a page of HTML of its own, without scripts and without anything to load.
  public var html: String {
    StandalonePage(title: title, body: "<h1>\(title.escapedForHTML)</h1>\n" + bodyHTML).text
  }

  /// The headings, paragraphs and tables as HTML, without the title.
  public var bodyHTML: String {
    blocks.map { block in
      switch block {
      case .heading(let text): "<h2>\(text.escapedForHTML)</h2>\n"
      case .paragraph(let text): "<p>\(text.escapedForHTML)</p>\n"
      case .table(let table): table.html
      }
    }.joined()
  }
}

extension PrintedTable {
  /// The table as HTML, labels as headings.
  public var html: String { html { _ in nil } }

  /// The table as HTML, each figure a link to where `address` says, where it says something.
  public func html(linking address: (Cell) -> String?) -> String {
    let rows = rows.map { row in
      "<tr>" + row.map { $0.html(at: $0.cell.flatMap(address)) }.joined() + "</tr>\n"
    }
    return "<table>\n" + rows.joined() + "</table>\n"
  }
}

extension PrintedTable.Box {
  fileprivate func html(at address: String?) -> String {
    let tag = cell == nil ? "th" : "td"
    var attributes = ""
    if rows > 1 { attributes += " rowspan=\"\(rows)\"" }
    if columns > 1 { attributes += " colspan=\"\(columns)\"" }
    if let cell { attributes += " data-cell=\"\(cell)\"" }
    let inside = LinkedReport.Run(text, at: text.isEmpty ? nil : address).html
    return "<\(tag)\(attributes)>\(inside)</\(tag)>"
  }
}

/// A page of HTML that stands alone.
struct StandalonePage {
  var title: String
  var body: String

  var text: String {
    """
    <!DOCTYPE html>
    <html lang="zh-CN">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(title.escapedForHTML)</title>
    <style>\(StandalonePage.style)</style>
    </head>
    <body>
    \(body)</body>
    </html>

    """
  }

  private static let style = """
    body{font:16px/1.7 "Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;\
    max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b}
    table{border-collapse:collapse;margin:1rem 0;font-variant-numeric:tabular-nums}
    th,td{border:1px solid #767676;padding:.2rem .5rem;text-align:center;font-weight:400}
    th[scope=row]{text-align:left}
    .error{border-left:.3rem solid #b3261e;padding-left:.7rem}
    .warning{border-left:.3rem solid #9a6700;padding-left:.7rem}
    .note{border-left:.3rem solid #5f6b7a;padding-left:.7rem}
    .where,.undecided{color:#555}
    @media print{body{margin:0;max-width:none}}
    """
}

extension String {
  /// The text as HTML shows it, in an element or in a quoted attribute.
  var escapedForHTML: String {
    var escaped = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\0": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
