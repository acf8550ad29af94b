import AnnualReport
import ReportSamples

/// How a PDF sets the report's tables.
struct PaperStyle {
  /// Whether the cells are parted by rules.
  var isRuled = true
  /// Whether rules are thin boxes, as Chromium and Word draw them.
  var hasBars = false
  /// What a zero prints as.
  var zero = "0"
  /// Whether figures stand beside the first line of their label, not beside its middle.
  var isTopAligned = false
  /// The row at whose first label line table III goes on to another page; its figures stay above.
  var breakIn: Row?
  /// Whether the figures of the broken row stand on the second page.
  var breaksBeforeFigures = false
  /// How many characters of a label stand on a line.
  var labelWidth = 16
}

extension Figures {
  /// The report as a PDF.
  func paper(_ style: PaperStyle = PaperStyle()) -> [UInt8] {
    var sheet = Sheet(style: style)
    for line in opening { sheet.line(line) }
    sheet.table(
      [["规章"] + shown(.rules, style), ["行政规范性文件"] + shown(.normativeDocuments, style)],
      head: ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"])
    for row in [Row.licences, .penalties, .coercion] {
      sheet.table([[row.label] + shown(row, style)], head: ["信息内容", "本年处理决定数量"])
    }
    sheet.table([["行政事业性收费"] + shown(.fees, style)], head: ["信息内容", "本年收费金额(单位:万元)"])
    sheet.beginPage()
    sheet.line("三、收到和处理政府信息公开申请情况")
    sheet.thirdTable(
      rowsOfTableThree.map { row in
        (
          row: row, label: printedLabel(row), group: groupLabel(before: row),
          cells: shown(row, style)
        )
      })
    sheet.beginPage()
    sheet.line("四、政府信息公开行政复议、行政诉讼情况")
    let kinds = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
    sheet.table(
      [Form.of(edition).rows(of: .iv).flatMap { shown($0, style) }],
      head: Array([kinds, kinds, kinds].joined()), width: 34)
    for line in closing { sheet.line(line) }
    return sheet.paper.bytes
  }

  private func shown(_ row: Row, _ style: PaperStyle) -> [String] {
    texts(row).map { $0 == "0" ? style.zero : $0 }
  }
}

/// A page that is filled from the top.
private struct Sheet {
  let style: PaperStyle
  var paper = PaperPDF()
  private var y = 50.0

  init(style: PaperStyle) { self.style = style }

  mutating func beginPage() {
    paper.beginPage()
    y = 50
  }

  mutating func line(_ text: String) {
    paper.text(text, x: 60, y: y, size: 9)
    y += 18
  }

  /// A table with a head, every row one line high.
  mutating func table(_ rows: [[String]], head: [String], width: Double = 110) {
    let all = [head] + rows
    let xs = (0...head.count).map { 40 + Double($0) * width }
    let top = y
    for row in all {
      for (text, x) in zip(row, xs) {
        let lines = width < 60 && text.count > 2 ? [text.prefix(2), text.suffix(2)] : [text[...]]
        for (number, line) in lines.enumerated() {
          paper.text(String(line), x: x + 6, y: y + 4 + Double(number) * 9, size: 7)
        }
      }
      across(y, xs[0], xs[xs.count - 1])
      y += 24
    }
    across(y, xs[0], xs[xs.count - 1])
    for x in xs { down(x, top, y) }
    y += 12
  }

  mutating func thirdTable(
    _ rows: [(row: Row, label: String, group: String?, cells: [String])]
  ) {
    let xs: [Double] = [40, 60, 120] + (0...7).map { 250 + Double($0) * 38 }
    let right = xs[10]
    func letters(_ text: String) -> [String] {
      let letters = Array(text)
      return stride(from: 0, to: letters.count, by: style.labelWidth).map {
        String(letters[$0..<min($0 + style.labelWidth, letters.count)])
      }
    }
    across(y, 40, right)
    for x in [40] + xs[3...] { down(x, y, y + 22) }
    for (text, x) in zip(
      ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"], xs[3...])
    {
      for (number, start) in stride(from: 0, to: text.count, by: 4).enumerated() {
        paper.text(
          String(text.dropFirst(start).prefix(4)), x: x + 2, y: y + 3 + Double(number) * 8, size: 7)
      }
    }
    y += 22
    for entry in rows {
      let lines = letters(entry.label)
      let isWide = [.received, .carriedIn, .carriedOut].contains(entry.row)
      let isWhole = [.disclosed, .partlyDisclosed, .other, .concluded].contains(entry.row)
      across(y, isWide ? 40 : entry.group == nil && !isWhole ? 120 : 60, right)
      let borders =
        [xs[0]] + (isWide ? [] : [xs[1]]) + (isWide || isWhole ? [] : [xs[2]]) + xs[3...]
      if let group = entry.group { paper.text(group, x: 62, y: y + 2, size: 7) }
      if entry.row == .disclosed { across(y, 40, right) }
      let isBroken = style.breakIn == entry.row && lines.count > 1
      let height = Double(lines.count) * 9 + 6
      let middle = style.isTopAligned ? 0 : Double(lines.count - 1) * 4.5
      var start = y + 3
      if !isBroken { set(entry.cells, xs, y + 3 + middle) }
      for (number, line) in lines.enumerated() {
        if isBroken, number == 1 {
          if !style.breaksBeforeFigures { set(entry.cells, xs, y + 3) }
          for x in borders { down(x, y, y + 14) }
          beginPage()
          start = y + 3 - 9
          across(y, 40, right)
          if style.breaksBeforeFigures { set(entry.cells, xs, y + 3) }
        }
        let x: Double = isWide ? 44 : isWhole ? 64 : 124
        paper.text(line, x: x, y: start + Double(number) * 9, size: 7)
      }
      let bottom = y + (isBroken ? height - 9 : height)
      for x in borders { down(x, y, bottom) }
      y = bottom
    }
    across(y, 40, right)
  }

  private mutating func set(_ cells: [String], _ xs: [Double], _ y: Double) {
    for (text, x) in zip(cells, xs[3...]) { paper.text(text, x: x + 8, y: y, size: 7) }
  }

  private mutating func across(_ y: Double, _ x0: Double, _ x1: Double) {
    guard style.isRuled else { return }
    if style.hasBars { paper.bar(x0, y, x1, y) } else { paper.rule(x0, y, x1, y) }
  }

  private mutating func down(_ x: Double, _ y0: Double, _ y1: Double) {
    guard style.isRuled else { return }
    if style.hasBars { paper.bar(x, y0, x, y1) } else { paper.rule(x, y0, x, y1) }
  }
}
