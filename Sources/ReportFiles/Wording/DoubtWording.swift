public import AnnualReport

extension Doubt {
  /// Why the reading is not certain.
  public var words: String {
    switch self {
    case .tableMissing: "没有找到这张表"
    case .rowMissing: "找到了表,没有找到这一行"
    case .columnMissing: "这一行没有排到这一列"
    case .ambiguousColumns(let found): "这一行有 \(found) 个数字,与列数不符,不能确定各属哪一列"
    case .ambiguousRow: "找到了数字,不能确定属于哪一行"
    case .remark: "数字后有说明文字,只取了数字"
    case .notNumber: "内容不是数字"
    case .severalNumbers: "一个单元格里有几个数字"
    case .splitDigits: "数字之间有空隙,可能是一个数,也可能是几个数"
    case .unit: "单位与表格规定的不同"
    case .printedAsOneRow: "“(六)其他处理”合为一行,没有分项数据"
    case .unsureLabel: "行名与规定的不同,按近似的文字和位置认定"
    case .displaced: "数字单独成行,与行名分开"
    case .onlyInProse: "数字只见于正文"
    case .contradictory: "同一行出现不止一次,数字不一致"
    }
  }
}
