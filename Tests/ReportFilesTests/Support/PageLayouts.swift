import AnnualReport

/// How a web page prints the report's tables.
struct PageStyle {
  /// What a cell with a text becomes.
  var cell: (String) -> String = { $0 }
  /// Whether table II is one table or four.
  var splitsTableTwo = false
  /// Whether the third row of the head has empty cells under 自然人 and 总计.
  var hasEmptyHeadCells = false
  /// What is added behind each row of table III.
  var rowEnd = ""
  /// Whether groups span their rows.
  var spansGroups = true
  /// Whether labels span three columns.
  var spansLabels = true
  /// What a zero prints as.
  var zero = "0"
}

extension Figures {
  /// The report as a web page.
  func page(_ style: PageStyle = PageStyle(), around: (String) -> String = { $0 }) -> String {
    let body =
      (opening.map { "<p>\($0)</p>" } + [secondTable(style)]
      + ["<p>三、收到和处理政府信息公开申请情况</p>", thirdTable(style)]
      + ["<p>四、政府信息公开行政复议、行政诉讼情况</p>", fourthTable(style)] + closing.map { "<p>\($0)</p>" })
      .joined(separator: "\n")
    return """
      <!DOCTYPE html><html><head><meta charset="utf-8"><title>\(organ)\(year)年政府信息公开工作年度报告</title>
      <script>var a = "<table><tr><td>9</td></tr></table>";</script></head><body>
      <div class="nav">首页 &gt; 政务公开 &gt; 年报 <a href="#">字体:大 中 小</a></div>
      \(around(body))
      <div class="share">分享到 <a href="#">微信</a></div></body></html>
      """
  }

  private func td(_ text: String, _ attributes: String = "", _ style: PageStyle) -> String {
    "<td\(attributes.isEmpty ? "" : " \(attributes)")>\(style.cell(text))</td>"
  }

  private func figure(_ row: Row, _ column: Column, _ style: PageStyle) -> String {
    let text = text(row, column)
    return text == "0" ? style.zero : text
  }

  func secondTable(_ style: PageStyle) -> String {
    func row(_ row: Row, _ label: String) -> String {
      let columns = Form.of(edition).columns(of: row)
      let span = columns.count == 1 ? "colspan=\"3\"" : ""
      return "<tr>" + td(label, "", style)
        + columns.map { td(figure(row, $0, style), span, style) }.joined() + "</tr>"
    }
    func head(_ title: String, _ columns: [String]) -> String {
      let span = columns.count == 1 ? "colspan=\"3\"" : ""
      return "<tr>" + td(title, "colspan=\"4\"", style) + "</tr><tr>" + td("信息内容", "", style)
        + columns.map { td($0, span, style) }.joined() + "</tr>"
    }
    let cut = style.splitsTableTwo ? "</table><p></p><table>" : ""
    return "<table>" + head("第二十条第(一)项", ["本年制发件数", "本年废止件数", "现行有效件数"])
      + row(.rules, "规章") + row(.normativeDocuments, "行政规范性文件") + cut
      + head("第二十条第(五)项", ["本年处理决定数量"]) + row(.licences, "行政许可") + cut
      + head("第二十条第(六)项", ["本年处理决定数量"]) + row(.penalties, "行政处罚") + row(.coercion, "行政强制")
      + cut + head("第二十条第(八)项", ["本年收费金额(单位:万元)"]) + row(.fees, "行政事业性收费") + "</table>"
  }

  func thirdTable(_ style: PageStyle) -> String {
    var html =
      "<table border=1><tr>"
      + td("(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)", "colspan=\"3\" rowspan=\"3\"", style)
      + td("申请人情况", "colspan=\"7\"", style) + "</tr><tr>"
    let span = style.hasEmptyHeadCells ? "" : "rowspan=\"2\""
    html += td("自然人", span, style) + td("法人或其他组织", "colspan=\"5\"", style) + td("总计", span, style)
    html += "</tr><tr>" + (style.hasEmptyHeadCells ? "<td></td>" : "")
    html += ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"].map { td($0, "", style) }.joined()
    html += (style.hasEmptyHeadCells ? "<td></td>" : "") + "</tr>"
    for row in rowsOfTableThree {
      html +=
        "<tr>" + labels(row, style)
        + (Column.applicants + [.total]).map { td(figure(row, $0, style), "", style) }.joined()
        + style.rowEnd + "</tr>\n"
    }
    return html + "</table>"
  }

  private func labels(_ row: Row, _ style: PageStyle) -> String {
    let label = printedLabel(row)
    func wide(_ count: Int) -> String { style.spansLabels ? "colspan=\"\(count)\"" : "" }
    func fillers(_ count: Int) -> String {
      style.spansLabels ? "" : String(repeating: "<td></td>", count: count - 1)
    }
    switch row {
    case .received, .carriedIn, .carriedOut: return td(label, wide(3), style) + fillers(3)
    case .disclosed, .partlyDisclosed, .other, .concluded:
      let count = rowsOfTableThree.count - 3
      let first =
        row == .disclosed
        ? td("三、本年度办理结果", style.spansGroups ? "rowspan=\"\(count)\"" : "", style)
        : style.spansGroups ? "" : "<td></td>"
      return first + td(label, wide(2), style) + fillers(2)
    default:
      let filler = style.spansGroups ? "" : "<td></td>"
      let group =
        groupLabel(before: row).map {
          td($0, style.spansGroups ? "rowspan=\"\(groupSize(from: row))\"" : "", style)
        } ?? filler
      return filler + group + td(label, "", style)
    }
  }

  func fourthTable(_ style: PageStyle) -> String {
    let cells = Form.of(edition).rows(of: .iv).flatMap { row in
      Form.of(edition).columns(of: row).map { td(figure(row, $0, style), "", style) }
    }
    let kinds = ["结果<br>维持", "结果<br>纠正", "其他<br>结果", "尚未<br>审结", "总<br>计"]
    return "<table><tr>" + td("行政复议", "colspan=\"5\"", style) + td("行政诉讼", "colspan=\"10\"", style)
      + "</tr><tr>" + kinds.map { "<td rowspan=\"2\">\($0)</td>" }.joined()
      + td("未经复议直接起诉", "colspan=\"5\"", style) + td("复议后起诉", "colspan=\"5\"", style) + "</tr><tr>"
      + (kinds + kinds).map { "<td>\($0)</td>" }.joined() + "</tr><tr>" + cells.joined()
      + "</tr></table>"
  }
}
