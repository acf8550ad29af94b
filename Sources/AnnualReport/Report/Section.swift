/// A piece of the report's text with its place.
public struct Paragraph: Hashable, Sendable {
  /// The text as the source has it, with runs of white space made one space.
  public var text: String
  /// Where it begins.
  public var place: Place

  /// A paragraph.
  public init(_ text: String, at place: Place) {
    self.text = text
    self.place = place
  }
}

/// One of the six sections that the form prescribes, in its order.
///
/// - SeeAlso: 国办公开办函〔2021〕30号; 条例 第五十条.
public enum SectionKind: Int, CaseIterable, Comparable, Sendable {
  case overview = 1, proactive, applications, remedies, problems, otherMatters

  /// The heading that the form prescribes, without its number.
  public var title: String {
    switch self {
    case .overview: "总体情况"
    case .proactive: "主动公开政府信息情况"
    case .applications: "收到和处理政府信息公开申请情况"
    case .remedies: "政府信息公开行政复议、行政诉讼情况"
    case .problems: "存在的主要问题及改进情况"
    case .otherMatters: "其他需要报告的事项"
    }
  }

  /// Orders the sections as the form does.
  public static func < (left: SectionKind, right: SectionKind) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// A section as the report prints it: its heading and the text outside its tables.
public struct Section: Hashable, Sendable {
  /// Which of the six it is.
  public var kind: SectionKind
  /// The heading, its number included.
  public var heading: Paragraph
  /// The text, tables left out.
  public var paragraphs: [Paragraph]

  /// A section.
  public init(_ kind: SectionKind, heading: Paragraph, paragraphs: [Paragraph] = []) {
    self.kind = kind
    self.heading = heading
    self.paragraphs = paragraphs
  }
}
