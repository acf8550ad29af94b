public import AnnualReport

extension Place {
  /// Where it is: “第3张表第5行第4列”, “第45行”, “第3页第12行”, “工作表「表一」C7”.
  ///
  /// Empty where the source has no such thing as a place.
  public var words: String {
    if let sheet { return "工作表「\(sheet)」\(sheetCell)" }
    let page = page > 0 ? "第\(page)页" : ""
    if table > 0 {
      return page + "第\(table)张表" + (row > 0 ? "第\(row)行" : "")
        + (row > 0 && column > 0 ? "第\(column)列" : "")
    }
    return page + (line > 0 ? "第\(line)行" : "")
  }

  private var sheetCell: String {
    guard row > 0 else { return "" }
    return column > 0 ? "\(columnLetters)\(row)" : "第\(row)行"
  }

  /// The column as a workbook names it: 1 is A, 27 is AA.
  private var columnLetters: String {
    var number = Int(column)
    var letters = ""
    while number > 0 {
      number -= 1
      letters = String(UnicodeScalar(UInt8(65 + number % 26))) + letters
      number /= 26
    }
    return letters
  }
}
