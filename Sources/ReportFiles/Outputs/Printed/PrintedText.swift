import AnnualReport

extension PrintedReport {
  /// The report as plain text: a paragraph a line, a table's row as `a | b | c |`.
  public var text: String {
    var lines = [title]
    for block in blocks {
      switch block {
      case .heading(let text), .paragraph(let text): lines.append(text)
      case .table(let table): lines += table.grid.map { $0.joined(separator: " | ") + " |" }
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The report as Markdown, tables in the pipe notation.
  public var markdown: String {
    var parts = ["# " + title.escapedForMarkdown]
    for block in blocks {
      switch block {
      case .heading(let text): parts.append("## " + text.escapedForMarkdown)
      case .paragraph(let text): parts.append(text.escapedForMarkdown)
      case .table(let table):
        var lines = table.grid.map { row in
          "| " + row.map(\.escapedForMarkdown).joined(separator: " | ") + " |"
        }
        lines.insert("|" + String(repeating: "---|", count: table.width), at: min(1, lines.count))
        parts.append(lines.joined(separator: "\n"))
      }
    }
    return parts.joined(separator: "\n\n") + "\n"
  }
}

extension PrintedTable {
  /// The table without spans: a box's text stands where it begins, what it covers is empty.
  public var grid: [[String]] {
    var grid = rows.map { _ in [String](repeating: "", count: width) }
    for (row, columns) in zip(rows.indices, places) {
      for (box, column) in zip(rows[row], columns) { grid[row][column] = box.text.onOneLine }
    }
    return grid
  }
}

extension String {
  /// The text with every run of white space made one space, and bars that would end a box
  /// written full width.
  fileprivate var onOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\u{FF5C}")
  }

  fileprivate var escapedForMarkdown: String {
    var escaped = ""
    for character in self {
      if "\\`*_[]<>#|~".contains(character) { escaped += "\\" }
      escaped.append(character)
    }
    return escaped
  }
}
