/// Finds what was left in a report from last year or from the template, and what was never
/// filled in.
struct LeftoverFinder {
  private let text: ProseText
  private let year: Int?
  private(set) var found: [Finding] = []
  /// Whether the report says anything of the information processing fee.
  private(set) var saysFees = false
  private var years: Set<Int> = []

  init(_ text: ProseText, year: Int?) {
    self.text = text
    self.year = year
  }

  /// Looks for leftovers in one sentence.
  mutating func read(_ sentence: Sentence) {
    if sentence.role != .heading, sentence.has(.feeStatement) { saysFees = true }
    if sentence.section == .otherMatters, sentence.has(.feeWord) { saysFees = true }
    findOtherYear(sentence)
    findTemplate(sentence)
    findEmptyNumber(sentence)
  }

  // MARK: Another year

  private mutating func findOtherYear(_ sentence: Sentence) {
    guard let year, let token = otherYear(sentence, than: year), let other = token.yearNumber,
      years.insert(other).inserted
    else { return }
    let mark = sentence.tokens.first { $0.start > token.start && $0.isMark }?.start
    let limit = min(mark ?? sentence.end, token.reach + 60)
    add(
      .otherYear, at: token,
      .otherYear(
        other, own: year,
        quote: text.quote(token.start..<text.characterStart(limit))))
  }

  private func otherYear(_ sentence: Sentence, than year: Int) -> Token? {
    switch sentence.role {
    case .title: return sentence.tokens.first { ($0.yearNumber ?? year) != year }
    case .preamble: return titleYear(sentence, than: year)
    case .heading: return nil
    case .body(let kind):
      return kind == .problems || kind == .otherMatters ? nil : subjectYear(sentence, than: year)
    }
  }

  /// A year in the words 20XX年政府信息公开工作年度报告.
  private func titleYear(_ sentence: Sentence, than year: Int) -> Token? {
    guard !sentence.tokens.contains(where: { $0.yearNumber == year }) else { return nil }
    return sentence.tokens.first { token in
      guard let other = token.yearNumber, other != year else { return false }
      let behind = text.bytes[token.reach...].prefix(60)
      return behind.starts(with: "政府信息公开".utf8) || behind.starts(with: "度政府信息公开".utf8)
    }
  }

  /// The year that a sentence begins with and tells its own organ's work or figures of.
  private func subjectYear(_ sentence: Sentence, than year: Int) -> Token? {
    let tokens = sentence.tokens
    guard let first = tokens.first, first.start == sentence.start, let other = first.yearNumber,
      other != year, abs(other - year) <= 2
    else { return nil }
    for token in tokens.dropFirst() {
      if token.unit == .month || token.yearNumber == year { return nil }
      switch token.kind {
      case .past, .plan, .since, .cumulative, .carriedIn, .carried, .carriedOut: return nil
      default: break
      }
    }
    let speaksOfItself = sentence.has(.own) || sentence.has(.receive) || sentence.has(.receiveNew)
    let counts = tokens.contains { $0.kind == .number && !$0.isDate && $0.unit != .percent }
    return speaksOfItself || (counts && sentence.has(.publish)) ? first : nil
  }

  // MARK: The template's words

  private mutating func findTemplate(_ sentence: Sentence) {
    guard let token = sentence.tokens.first(where: { $0.kind == .template }) else { return }
    let mark = sentence.tokens.first { $0.start >= token.end && $0.isMark }?.start
    let limit = min(mark ?? sentence.end, token.end + 45)
    add(
      .templateText, at: token,
      .leftover(text.quote(token.start..<text.characterStart(limit))))
  }

  // MARK: Empty numbers

  /// Finds a unit with no number before it: 共主动公开条, 收到申请 件.
  private mutating func findEmptyNumber(_ sentence: Sentence) {
    for index in sentence.tokens.indices {
      let token = sentence.tokens[index]
      // The gap may stand within a word: 依申请公开__件.
      let isParted = token.end - token.start > 3 && text.hasGap(at: token.end - 3)
      let unit = isParted ? token.end - 3 : token.reach
      guard Self.isCountable(token.kind), isUnit(unit), isEnd(unit + 3) else { continue }
      let clause = sentence.clause(of: index)
      let words = sentence.tokens[clause...index]
      guard !words.contains(where: { $0.kind == .number && !$0.isDate }) else { continue }
      let isCounted =
        words.contains(where: isSumWord)
        || (text.hasGap(at: unit) && words.contains { $0.kind == .receive || $0.kind == .publish })
      guard isCounted else { continue }
      let start = sentence.tokens[clause].start
      add(.emptyNumber, at: token, .emptyNumber(text.quote(start..<unit + 3)))
    }
  }

  /// Whether a count may follow the word.
  private static func isCountable(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .publish, .application, .looseApplication, .receive, .receiveNew, .accept, .conclude,
      .reply, .filler, .issue, .normative, .carriedIn, .carriedOut:
      true
    default: false
    }
  }

  private static let units: [StaticString] = ["条", "件", "份", "篇", "次", "宗"]

  private func isUnit(_ offset: Int) -> Bool {
    guard offset + 3 <= text.bytes.count else { return false }
    let bytes = text.bytes[offset..<offset + 3]
    return Self.units.contains {
      bytes.elementsEqual(UnsafeBufferPointer(start: $0.utf8Start, count: 3))
    }
  }

  /// Whether a mark stands at the offset.
  private func isEnd(_ offset: Int) -> Bool {
    guard offset < text.bytes.count else { return true }
    switch text.bytes[offset] {
    case ProseText.newline, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ")"): return true
    case 0xE3:
      return text.bytes[offset...].starts(with: "。".utf8)
        || text.bytes[offset...].starts(with: "、".utf8)
    default: return false
    }
  }

  /// Whether the word says that a sum follows: 共, 共计, 总计.
  private func isSumWord(_ token: Token) -> Bool {
    guard token.kind == .filler || token.kind == .cumulative else { return false }
    let word = text.bytes[token.start..<token.end]
    return word.starts(with: "共".utf8) || word.starts(with: "总共".utf8)
      || word.starts(with: "一共".utf8) || word.starts(with: "累计".utf8)
      || word.starts(with: "合计".utf8) || word.starts(with: "总计".utf8)
  }

  private mutating func add(_ rule: Rule, at token: Token, _ fact: Fact) {
    let place = text.piece(at: token.start)?.place
    found.append(
      Finding(rule, .warning, places: place.map { [FoundPlace(nil, $0)] } ?? [], fact: fact))
  }
}
