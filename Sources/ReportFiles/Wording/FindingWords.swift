public import AnnualReport

extension Finding {
  /// The finding as one readable sentence.
  public var words: String {
    switch fact {
    case .equation: equationWords
    case .lastYear(let year, let cell):
      "\(cellNames):本年度报告为\(shown(left)),\(year)年度报告的“\(cell.row.shortLabel)”为\(shown(right)),\(gap)"
    case .stock(let year, let before): stockWords(year, before)
    case .printed(let raw): printedWords(raw)
    case .blanks(let table, let count): "\(table.title)有 \(count) 个单元格空白,没有数据的应填 0"
    case .missingSections(let kinds):
      "没有找到\(kinds.map { "“\($0.title)”" }.joined(separator: "、"))部分"
    case .sectionOrder(let kind, let before):
      "“\(kind.title)”排在“\(before.title)”之前,与规定的顺序不符"
    case .heading(let kind, let printed): "标题“\(printed)”与规定的“\(kind.title)”不一致"
    case .missingTables(let tables): "没有找到\(tables.map(\.title).joined(separator: "、"))"
    case .edition(let edition, let year):
      "\(year)年度报告使用了\(edition.name)的表格,应使用\(Edition.inForce(for: year)?.name ?? "现行格式")的表格"
    case .abridged: "“(六)其他处理”合为一行,规定格式应分三行填报"
    case .period(let printed, let year): periodWords(printed, year)
    case .otherYear(let year, let own, let quote): "\(own)年度报告中出现“\(quote)”,\(year)年是否应为\(own)年"
    case .leftover(let text): "正文留有模板的提示或占位文字“\(text)”"
    case .emptyNumber(let text): "“\(text)”处没有填写数字"
    case .feesUnsaid: "“\(SectionKind.otherMatters.title)”没有说明收取信息处理费的情况,未收取的也应说明"
    case .rulesWithoutPower(let organ):
      "\(organ.map { "\($0)无" } ?? "本机关无")规章制定权,规章各栏应为 0:\(countedCells)"
    case .remediesWithoutApplications: "没有新收和上年结转的申请,却有行政复议或行政诉讼:\(countedCells)"
    case .amountInYuan(let amount): "行政事业性收费填报 \(amount) 万元,数额过大,请核对是否误以元为单位"
    case .allZero(let blank): blank ? "三张表全部空白" : "三张表的数据全部为 0,请核对"
    case .claim(let claim): claimWords(claim)
    case .list(let list): listWords(list)
    }
  }

  private var equationWords: String {
    guard let left, let right else { return "" }
    switch rule {
    case .balance:
      return "\(columnName)列:\(sum(left)),而 \(sum(right)),\(gap)"
    case .outcomes:
      return "\(columnName)列:(七)总计为 \(left.value),而各项办理结果之和为 \(parts(right)),\(gap)"
    case .applicants:
      return
        "\(cells.first?.row.shortLabel ?? "")行:总计为 \(left.value),而六类申请人之和为 \(parts(right)),\(gap)"
    default:
      return "\(cells.first?.row.label ?? "")(表四):总计为 \(left.value),而各项结果之和为 \(parts(right)),\(gap)"
    }
  }

  /// `7(本年新收) + 0(上年结转) = 7`.
  private func sum(_ side: Side) -> String {
    let terms = side.terms.map { "\($0.shown)(\($0.cell.row.shortLabel))" }
    return terms.joined(separator: " + ") + " = \(side.value)"
  }

  /// `3 + 4 = 7`, zeros left out; a single number stands alone.
  private func parts(_ side: Side) -> String {
    let terms = side.terms.filter { $0.value != .zero }
    guard terms.count > 1 else { return "\(side.value)" }
    let named = terms.map { "\($0.value)(\(name($0.cell)))" }
    return named.joined(separator: " + ") + " = \(side.value)"
  }

  private func name(_ cell: Cell) -> String {
    rule == .outcomes ? cell.row.shortLabel : cell.column.applicantLabel
  }

  private var columnName: String { cells.first?.column.applicantLabel ?? "" }

  private var cellNames: String { cells.map(\.label).joined(separator: "、") }

  private var gap: String {
    guard let difference else { return "无法比较" }
    return "相差 \(difference.isNegative ? difference.negated : difference)"
  }

  private func shown(_ side: Side?) -> String {
    guard let side else { return "空白" }
    return side.terms.first?.isBlank == true ? "空白(按 0 计)" : " \(side.value)"
  }

  private func stockWords(_ year: Int, _ before: Quantity) -> String {
    guard let left, let right else { return "" }
    return "\(left.terms.first?.cell.label ?? "")为 \(left.value),"
      + "而按\(year)年末 \(before) 加本年制发、减本年废止推算为 \(right.value),\(gap);如有修订或重新登记,请核对"
  }

  private func printedWords(_ raw: String) -> String {
    switch rule {
    case .negative: "\(cellNames)为负数“\(raw)”"
    case .fraction: "\(cellNames)为“\(raw)”,件数应为整数"
    default: "\(cellNames)的内容“\(raw)”不是数字"
    }
  }

  private func periodWords(_ printed: String, _ year: Int?) -> String {
    let wanted = year.map { "\($0)年1月1日至\($0)年12月31日" } ?? "报告年度的1月1日至12月31日"
    return "统计期限为“\(printed)”,应为\(wanted)"
  }

  private var countedCells: String {
    otherCells.filter { $0.table != .iii }.map(\.label).joined(separator: "、")
  }

  private func claimWords(_ claim: Claim) -> String {
    let compared = claim.readings.first ?? []
    let number = right.map { "\($0.value)" } ?? ""
    let source = "表中\(compared.map(\.label).joined(separator: " + "))为 \(number)"
    guard claim.readings.count > 1 else {
      return "正文“\(claim.quote)”,而\(source),\(gap)\(caution(claim))"
    }
    return "正文“\(claim.quote)”,而\(source),\(gap),按其他口径相加也不相符\(caution(claim))"
  }

  private func caution(_ claim: Claim) -> String {
    claim.isOwn ? "" : ";该句所指范围不能确定,请核对"
  }

  private func listWords(_ list: ProseList) -> String {
    let items = list.items.map(\.description).joined(separator: " + ")
    let caution = list.isExhaustive ? "" : ";所列各项是否完整不能确定,请核对"
    return "“\(list.quote)”:各项之和为 \(items) = \(list.sum),与总数 \(list.total) 不符,\(gap)\(caution)"
  }
}

extension Term {
  /// The number as the form prints it; a blank shows that it counts as zero.
  var shown: String { isBlank ? "空白" : value.description }
}

extension Column {
  /// The column's name where 其他 would not tell that it is a kind of applicant.
  var applicantLabel: String { self == .otherOrganization ? "其他(法人或其他组织)" : label }
}

extension Table {
  /// The table as people speak of it.
  public var title: String {
    switch self {
    case .ii: "主动公开政府信息情况表"
    case .iii: "收到和处理政府信息公开申请情况表"
    case .iv: "政府信息公开行政复议、行政诉讼情况表"
    }
  }
}

extension Edition {
  /// The edition as people speak of it.
  public var name: String {
    switch self {
    case .y2021: "2021年格式(国办公开办函〔2021〕30号)"
    case .y2019: "2019年格式(国办公开办函〔2019〕60号)"
    }
  }
}
