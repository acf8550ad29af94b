internal import AnnualReport

/// Recognises the headings of the six sections, in the form's words or in those that reports use.
enum SectionHeading {
  /// The section that a line is the heading of; nil for every other line.
  static func kind(_ document: SourceDocument, line index: Int) -> SectionKind? {
    let line = document.lines[index]
    guard line.isRow else { return kind(of: document.folded(line)) }
    let filled = document.pieces(of: line).filter { !$0.isEmpty }
    guard filled.count == 1, let piece = filled.first else { return nil }
    return kind(of: document.folded(piece))
  }

  /// The section that a folded text is the heading of.
  static func kind(of text: ArraySlice<UInt16>) -> SectionKind? {
    guard text.count >= 4, text.count <= 44 else { return nil }
    let title = withoutNumbering(text)
    guard title.count >= 4, title.count <= 36, !isSentence(title) else { return nil }
    let level = Level(text)
    for candidate in candidates where candidate.fits(title) {
      guard candidate.isStrong || level == .top else { continue }
      return candidate.kind
    }
    return nil
  }

  /// Whether a folded text is a heading of any level below the sections.
  static func isSubheading(_ text: ArraySlice<UInt16>) -> Bool {
    text.count <= 30 && Level(text) != .none && !isSentence(withoutNumbering(text))
  }

  /// The level that a heading's number shows.
  enum Level {
    /// `一、`
    case top
    /// `(一)`, `1.`
    case below
    /// No number.
    case none

    init(_ text: ArraySlice<UInt16>) {
      let rest = text.drop { $0 == 0x23 || $0 == 0x2A || $0 == 0x2022 || $0 == 0x25CF }
      guard let first = rest.first else {
        self = .none
        return
      }
      if first == 0x28 {
        self = .below
        return
      }
      let numeral = rest.prefix { RowLabel.isNumeral($0) }
      guard let mark = rest.dropFirst(numeral.count).first, !numeral.isEmpty, numeral.count <= 2,
        mark == 0x2C || mark == 0x2E
      else {
        self = .none
        return
      }
      self = first < 0x80 ? .below : .top
    }
  }

  private struct Candidate {
    var kind: SectionKind
    var isStrong: Bool
    var all: [[UInt16]]
    var limit: Int

    init(_ kind: SectionKind, strong: Bool = true, limit: Int = 36, _ words: String...) {
      self.kind = kind
      isStrong = strong
      all = words.map { Folding.fold($0) }
      self.limit = limit
    }

    func fits(_ title: ArraySlice<UInt16>) -> Bool {
      title.count <= limit && all.allSatisfy { RowLabel.contains(title, $0) }
    }
  }

  private static let candidates: [Candidate] = [
    Candidate(.otherMatters, "其他需要报告"), Candidate(.otherMatters, "需要报告的其他"),
    Candidate(.otherMatters, "其他应当报告"), Candidate(.otherMatters, "其他需报告"),
    Candidate(.otherMatters, strong: false, limit: 8, "其他事项"),
    Candidate(.otherMatters, strong: false, limit: 10, "其他", "报告"),
    Candidate(.remedies, "复议", "诉讼", "情况"), Candidate(.remedies, "复议", "诉讼", "政府信息公开"),
    Candidate(.remedies, strong: false, "复议", "诉讼"),
    Candidate(.problems, "存在", "问题", "改进"), Candidate(.problems, "存在", "问题", "整改"),
    Candidate(.problems, "存在", "不足", "改进"), Candidate(.problems, "主要问题", "措施"),
    Candidate(.problems, strong: false, "存在", "问题"),
    Candidate(.problems, strong: false, "问题", "改进"),
    Candidate(.problems, strong: false, "存在", "不足"),
    Candidate(.applications, "收到", "处理", "申请"),
    Candidate(.applications, "政府信息公开申请情况"),
    Candidate(.applications, strong: false, "依申请公开"),
    Candidate(.applications, strong: false, "申请", "情况"),
    Candidate(.proactive, "主动公开政府信息情况"), Candidate(.proactive, "主动公开政府信息的情况"),
    Candidate(.proactive, strong: false, "主动公开"),
    Candidate(.overview, limit: 14, "总体情况"),
    Candidate(.overview, strong: false, limit: 12, "概述"),
    Candidate(.overview, strong: false, limit: 12, "概况"),
    Candidate(.overview, strong: false, limit: 12, "基本情况"),
    Candidate(.overview, strong: false, limit: 14, "总体", "情况"),
  ]

  private static func withoutNumbering(_ text: ArraySlice<UInt16>) -> ArraySlice<UInt16> {
    RowLabel.withoutNumber(text)
  }

  /// Whether a text has the marks of a sentence inside: a stop, or a comma that is no 、.
  private static func isSentence(_ title: ArraySlice<UInt16>) -> Bool {
    title.contains(0x2E) || title.contains(0x3B) || title.contains(0x3A)
      || title.count(where: { $0 == 0x2C }) > 2
  }
}
