public import AnnualReport

/// Two reports side by side, ready to be printed.
public struct ComparisonGrid: Sendable {
  /// The two reports.
  public let comparison: Comparison
  /// The names of their files.
  public let files: (String, String)

  /// Two reports from files.
  public init(_ left: Report, from leftFile: String, _ right: Report, from rightFile: String) {
    comparison = Comparison(left, right)
    files = (leftFile, rightFile)
  }

  /// The comparison as JSON.
  public var json: JSON {
    .object([
      JSON.Member("left", ComparisonGrid.json(of: comparison.left, from: files.0)),
      JSON.Member("right", ComparisonGrid.json(of: comparison.right, from: files.1)),
      JSON.Member(
        "cells",
        .array(
          comparison.lines.map { line in
            .object([
              JSON.Member("cell", .string(line.cell.description)),
              JSON.Member("left", .exact(line.left.value.number)),
              JSON.Member("right", .exact(line.right.value.number)),
              JSON.Member("difference", .exact(line.difference)),
            ])
          })),
    ])
  }

  /// The comparison as text: the figures that differ, and how many do not.
  public var text: String {
    let differing = comparison.lines.filter { $0.left.value != $0.right.value }
    var lines = ["甲:\(names.0)", "乙:\(names.1)", ""]
    lines += differing.map { line in
      "\(line.cell.label):\(left(line)) → \(right(line))"
        + (line.difference.map { "(\(signed($0)))" } ?? "")
    }
    let same = comparison.lines.count - differing.count
    lines.append(
      differing.isEmpty
        ? "两份报告的 \(same) 项数据全部相同。"
        : "共 \(comparison.lines.count) 项数据,\(differing.count) 项不同,\(same) 项相同。")
    return lines.map { $0 + "\n" }.joined()
  }

  /// The comparison as a page of HTML.
  public var html: String {
    let rows = comparison.lines.map { line in
      """
      <tr><th scope="row">\(line.cell.label.escapedForHTML)</th>\
      <td>\(left(line).escapedForHTML)</td><td>\(right(line).escapedForHTML)</td>\
      <td>\(line.difference.map(signed) ?? "")</td></tr>

      """
    }
    let head =
      "<tr><th>数据项</th><th>\(names.0.escapedForHTML)</th>"
      + "<th>\(names.1.escapedForHTML)</th><th>增减</th></tr>\n"
    return StandalonePage(
      title: "年度报告对比",
      body: "<h1>年度报告对比</h1>\n<table>\n\(head)\(rows.joined())</table>\n"
    ).text
  }

  /// How the two reports are called: organ and year, and the file where either is not known.
  var names: (String, String) {
    (
      ReportHead.name(comparison.left.organ, comparison.left.year, file: files.0),
      ReportHead.name(comparison.right.organ, comparison.right.year, file: files.1)
    )
  }

  private func left(_ line: Comparison.Line) -> String { shown(line.left, of: comparison.left) }

  private func right(_ line: Comparison.Line) -> String { shown(line.right, of: comparison.right) }

  func shown(_ side: Comparison.Side, of report: Report) -> String {
    guard !side.cells.isEmpty else { return "无此项" }
    switch side.value {
    case .number(let number): return number.description
    case .blank: return "空"
    case .text, .unread:
      let raw = side.cells.count == 1 ? report[side.cells[0]].raw : ""
      return raw.isEmpty ? "未读出" : raw.safeForTerminal
    }
  }

  func signed(_ number: Quantity) -> String {
    number.isNegative || number == .zero ? number.description : "+\(number)"
  }

  private static func json(of report: Report, from file: String) -> JSON {
    .object([
      JSON.Member("file", .string(file)),
      JSON.Member("edition", .string(report.edition.rawValue)),
      JSON.Member("organ", .text(report.organ)),
      JSON.Member("year", .whole(report.year)),
    ])
  }
}

extension ReportHead {
  /// How a report is called: its organ and year, or its file where it says neither.
  static func name(_ organ: String?, _ year: Int?, file: String) -> String {
    let parts = [organ?.safeForTerminal, year.map { "\($0)年" }].compactMap { $0 }
    return parts.isEmpty ? file.safeForTerminal : parts.joined(separator: " ")
  }
}
