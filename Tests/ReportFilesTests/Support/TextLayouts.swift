import AnnualReport

extension Figures {
  /// Table II as lines of cells set apart by bars.
  var barsOfTableTwo: [String] {
    guard edition == .y2021 else { return barsOfTableTwo2019 }
    return [
      "第二十条第(一)项 | ||||", "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 | |",
      "规章 | \(texts(.rules).joined(separator: " | ")) | |",
      "行政规范性文件 | \(texts(.normativeDocuments).joined(separator: " | ")) | |",
      "第二十条第(五)项 | ||||", "信息内容 | 本年处理决定数量 | |||",
      "行政许可 | \(text(.licences, .decided)) | |||",
      "第二十条第(六)项 | ||||", "信息内容 | 本年处理决定数量 | |||",
      "行政处罚 | \(text(.penalties, .decided)) | |||",
      "行政强制 | \(text(.coercion, .decided)) | |||",
      "第二十条第(八)项 | ||||", "信息内容 | 本年收费金额(单位:万元) | |||",
      "行政事业性收费 | \(text(.fees, .amount)) | |||",
    ]
  }

  private var barsOfTableTwo2019: [String] {
    func row(_ row: Row) -> String {
      "\(row.label) | \(texts(row).joined(separator: " | ")) |"
    }
    return [
      "第二十条第(一)项", "信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |", row(.rules),
      "规范性文件 | \(texts(.normativeDocuments).joined(separator: " | ")) |",
      "第二十条第(五)项", "信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |", row(.licences),
      row(.otherServices), "第二十条第(六)项", "信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |",
      row(.penalties), row(.coercion), "第二十条第(八)项", "信息内容 | 上一年项目数量 | 本年增/减 |",
      row(.fees), "第二十条第(九)项", "信息内容 | 采购项目数量 | 采购总金额 |", row(.procurement),
    ]
  }

  /// The heading and head of table III.
  var headOfTableThree: [String] {
    [
      "三、收到和处理政府信息公开申请情况",
      "(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和) | 申请人情况 | ||||||||",
      "自然人 | 法人或其他组织 | 总计 | |||||||",
      "商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | |||||",
    ]
  }

  /// A row of table III with bars, the group's label in front of the group's first row.
  func bars(_ row: Row, filler: String = " | |", cells: [String]? = nil) -> String {
    let figures = (cells ?? texts(row)).joined(separator: " | ")
    let group = groupLabel(before: row).map { "\($0) | " } ?? ""
    let results = row == .disclosed ? "三、本年度办理结果 | " : ""
    return "\(results)\(group)\(printedLabel(row)) | \(figures)\(filler)"
  }

  /// Table IV as one row of fifteen.
  var barsOfTableFour: [String] {
    let all = Form.of(edition).rows(of: .iv).flatMap { texts($0) }
    return [
      "四、政府信息公开行政复议、行政诉讼情况", "行政复议 | 行政诉讼 | |||||||||||||",
      "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总 计 | 未经复议直接起诉 | 复议后起诉 | ||||||||",
      "结果 维持 | 结果 纠正 | 其他 结果 | 尚未 审结 | 总 计 | 结果 维持 | 结果 纠正 | 其他 结果 | 尚未 审结 | 总 计 | |||||",
      all.joined(separator: " | ") + " |",
    ]
  }

  /// The whole report with bars.
  func barsReport(
    tableTwo: [String]? = nil, tableThree: [String]? = nil, tableFour: [String]? = nil
  ) -> String {
    let third = tableThree ?? headOfTableThree + rowsOfTableThree.map { bars($0) }
    return
      (opening + (tableTwo ?? barsOfTableTwo) + third + (tableFour ?? barsOfTableFour) + closing)
      .joined(separator: "\n")
  }

  /// The whole report with one cell a line.
  func cellALine(separator: String = "\n") -> String {
    let lines =
      (barsOfTableTwo + headOfTableThree + rowsOfTableThree.map { bars($0) }
      + barsOfTableFour)
      .flatMap { line in
        line.split(separator: "|").map { $0.trimming() }.filter { !$0.isEmpty }
      }
    return (opening + lines + closing).joined(separator: separator)
  }

  /// Table III as a page's text keeps it: columns set by spaces.
  func columns(_ row: Row, cells: [String]? = nil, label: String? = nil) -> String {
    let name = label ?? printedLabel(row)
    let width = name.unicodeScalars.reduce(0) { $0 + ($1.value < 0x1100 ? 1 : 2) }
    var line = name + String(repeating: " ", count: max(2, 84 - width))
    for cell in cells ?? texts(row) {
      line += cell + String(repeating: " ", count: max(2, 8 - cell.count))
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  /// The whole report with columns set by spaces.
  func columnsReport(tableThree: [String]? = nil) -> String {
    let second = [
      "第二十条第(一)项", "  信息内容      本年制发件数    本年废止件数    现行有效件数",
      columns(.rules), columns(.normativeDocuments, label: "行政规范性文件"), "第二十条第(五)项",
      "  信息内容             本年处理决定数量", columns(.licences), "第二十条第(六)项",
      "  信息内容             本年处理决定数量", columns(.penalties), columns(.coercion), "第二十条第(八)项",
      "  信息内容             本年收费金额(单位:万元)", columns(.fees),
    ]
    let third = tableThree ?? ["三、收到和处理政府信息公开申请情况"] + rowsOfTableThree.map { columns($0) }
    let fourth = [
      "四、政府信息公开行政复议、行政诉讼情况",
      "       行政复议                              行政诉讼",
      "结果   结果     其他   尚未        未经复议直接起诉          复议后起诉",
      Form.of(edition).rows(of: .iv).flatMap { texts($0) }.joined(separator: "    "),
    ]
    return (opening + second + third + fourth + closing).joined(separator: "\n")
  }
}

extension StringProtocol {
  /// The text without spaces at its ends.
  func trimming() -> String {
    var text = Substring(self)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
