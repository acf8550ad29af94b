public import Regulation

extension Instrument {
  /// The title as it is cited in a letter.
  public var title: String {
    switch self {
    case .regulation: "《中华人民共和国政府信息公开条例》"
    case .feeRules: "《政府信息公开信息处理费管理办法》(国办函〔2020〕109号)"
    case .reconsiderationLaw2017: "《中华人民共和国行政复议法》(2017年修正)"
    case .reconsiderationLaw2023: "《中华人民共和国行政复议法》(2023年修订)"
    case .litigationLaw: "《中华人民共和国行政诉讼法》"
    case .interpretation2018: "法释〔2018〕1号"
    case .interpretation2025: "法释〔2025〕8号"
    case .periodReply2015: "国办公开办函〔2015〕207号"
    case .reportFormat2021: "国办公开办函〔2021〕30号"
    }
  }

  /// The title in short, for a table or a step.
  public var shortTitle: String {
    switch self {
    case .regulation: "条例"
    case .feeRules: "国办函〔2020〕109号"
    case .reconsiderationLaw2017: "行政复议法(2017)"
    case .reconsiderationLaw2023: "行政复议法"
    case .litigationLaw: "行政诉讼法"
    default: title
    }
  }
}

extension Citation {
  /// The place in full: 《中华人民共和国政府信息公开条例》第三十三条第二款.
  public var text: String { instrument.title + place }

  /// The place in short: 条例第三十三条第二款.
  public var shortText: String { instrument.shortTitle + place }

  fileprivate var place: String {
    guard let article else { return "" }
    return "第\(chineseNumber(article))条"
      + (paragraph.map { "第\(chineseNumber($0))款" } ?? "")
      + (item.map { "第(\(chineseNumber($0)))项" } ?? "")
  }
}

extension [Citation] {
  /// The places in full, each instrument named once: 《…条例》第十四条、第三十六条第(三)项.
  public var text: String {
    var text = ""
    var last: Instrument?
    for citation in self {
      if citation.instrument == last {
        text += "、" + citation.place
      } else {
        text += (last == nil ? "" : "和") + citation.text
      }
      last = citation.instrument
    }
    return text
  }
}
