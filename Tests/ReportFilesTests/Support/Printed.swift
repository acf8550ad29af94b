import AnnualReport

/// The label that the form prints before a row, with its number.
func printedLabel(_ row: Row) -> String {
  switch row {
  case .received: "一、\(row.label)"
  case .carriedIn: "二、\(row.label)"
  case .carriedOut: "四、\(row.label)"
  case .disclosed, .partlyDisclosed, .other, .concluded: "\(row.number)\(row.label)"
  default: "\(row.number.suffix(1)).\(row.label)"
  }
}

/// The group's label that stands before the first row of a group.
func groupLabel(before row: Row) -> String? {
  switch row {
  case .refusedStateSecret: "(三)不予公开"
  case .unavailableNotHeld: "(四)无法提供"
  case .notProcessedPetition: "(五)不予处理"
  case .otherCorrectionLapsed: "(六)其他处理"
  default: nil
  }
}

/// How many rows the group has that begins with a row.
func groupSize(from row: Row) -> Int {
  switch row {
  case .refusedStateSecret: 8
  case .unavailableNotHeld: 3
  case .notProcessedPetition: 5
  default: 3
  }
}

extension Figures {
  /// The rows of table III that the figures fill, in the form's order.
  var rowsOfTableThree: [Row] {
    let all = Form.of(.y2021).rows(of: .iii).flatMap {
      $0 == .otherCorrectionLapsed ? [.other, $0] : [$0]
    }
    return all.filter { numbers[Cell($0, .total)] != nil }
  }

  /// A text before the tables, with title and period.
  var opening: [String] {
    [
      "\(organ)\(year)年政府信息公开工作年度报告",
      "本报告所列数据的统计期限自\(year)年1月1日起至\(year)年12月31日止。",
      "一、总体情况", "\(year)年,本机关认真贯彻落实《条例》,各项工作有序推进。",
      "二、主动公开政府信息情况",
    ]
  }

  /// A text after the tables.
  var closing: [String] {
    [
      "五、存在的主要问题及改进情况", "一是力度不够。下一步将加强培训。", "六、其他需要报告的事项",
      "本年度未收取政府信息处理费,没有其他需要报告的事项。",
    ]
  }
}
