/// The texts that the program applies.
public enum Instrument: String, CaseIterable, Sendable {
  /// 政府信息公开条例 (国令711号, revision of 2019).
  case regulation
  /// 政府信息公开信息处理费管理办法 (国办函〔2020〕109号).
  case feeRules
  /// 行政复议法 as it stood until the end of 2023.
  case reconsiderationLaw2017
  /// 行政复议法, revision of 2023.
  case reconsiderationLaw2023
  /// 行政诉讼法.
  case litigationLaw
  /// 法释〔2018〕1号, on the litigation law in general.
  case interpretation2018
  /// 法释〔2025〕8号, on disclosure cases; it repealed 法释〔2011〕17号.
  case interpretation2025
  /// 国办公开办函〔2015〕207号, on counting periods.
  case periodReply2015
  /// 国办公开办函〔2021〕30号, the format of the annual report.
  case reportFormat2021
}

/// A place in a text of the law.
public struct Citation: Hashable, Sendable {
  /// The text.
  public let instrument: Instrument
  /// The article (条), where the place is known to the article.
  public let article: Int?
  /// The paragraph (款).
  public let paragraph: Int?
  /// The item (项).
  public let item: Int?

  /// A place in a text of the law.
  public init(
    _ instrument: Instrument, _ article: Int? = nil, paragraph: Int? = nil, item: Int? = nil
  ) {
    self.instrument = instrument
    self.article = article
    self.paragraph = paragraph
    self.item = item
  }

  /// A place in the Regulation.
  public static func regulation(
    _ article: Int, paragraph: Int? = nil, item: Int? = nil
  ) -> Citation {
    Citation(.regulation, article, paragraph: paragraph, item: item)
  }
}
