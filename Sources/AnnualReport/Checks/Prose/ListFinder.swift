/// Finds lists in prose that break a total down, and adds them up.
struct ListFinder {
  private let text: ProseText
  private(set) var found: [Finding] = []

  init(_ text: ProseText) { self.text = text }

  /// Looks behind each number of a sentence for a list that breaks it down.
  mutating func read(_ sentence: Sentence) {
    let tokens = sentence.tokens
    for index in tokens.indices.dropLast() {
      let total = tokens[index]
      guard total.kind == .number, !total.isVague, !total.isDate, total.unit != .percent,
        total.unitEnd > total.end
      else { continue }
      let next = tokens[index + 1]
      switch next.kind {
      case .open where next.start == total.unitEnd:
        guard let close = matchingClose(tokens, index + 1) else { continue }
        judge(total, items: index + 2..<close, tokens, closing: tokens[close].end, .bracket)
      case .colon where next.start == total.unitEnd:
        let end = endOfList(tokens, index + 2)
        guard end == tokens.endIndex else { continue }
        judge(total, items: index + 2..<end, tokens, closing: tokens[end - 1].reach, .colon)
      case .comma where next.start == total.unitEnd:
        guard index + 2 < tokens.endIndex, tokens[index + 2].kind == .among,
          tokens[index + 2].start == next.end
        else { continue }
        let end = endOfList(tokens, index + 2)
        judge(total, items: index + 2..<end, tokens, closing: tokens[end - 1].reach, .among)
      default: continue
      }
    }
  }

  private enum Form { case bracket, colon, among }

  private func matchingClose(_ tokens: ArraySlice<Token>, _ open: Int) -> Int? {
    var depth = 0
    for index in open..<tokens.endIndex {
      if tokens[index].kind == .open { depth += 1 }
      if tokens[index].kind == .close { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  private func endOfList(_ tokens: ArraySlice<Token>, _ start: Int) -> Int {
    tokens[start...].firstIndex { $0.kind == .semicolon } ?? tokens.endIndex
  }

  private mutating func judge(
    _ total: Token, items: Range<Int>, _ tokens: ArraySlice<Token>, closing: Int, _ form: Form
  ) {
    guard let list = ListItems(tokens[items], of: total, in: text), list.numbers.count > 1,
      !list.reaches(total.number), let gap = list.sum.subtracting(total.number)
    else { return }
    // A list behind a remark, `20件,上年结转1件(自然人15件,企业5件)`, breaks down an earlier number.
    let earlier = tokens[..<(items.lowerBound - 2)].filter {
      $0.kind == .number && !$0.isDate
        && text.bytes[$0.end..<$0.unitEnd]
          .elementsEqual(text.bytes[total.end..<total.unitEnd])
    }
    if earlier.contains(where: { list.reaches($0.number) }) { return }
    let falls = gap.isNegative
    let isOfThis = earlier.isEmpty || !list.hasItem(above: total.number)
    let mayBeExhaustive =
      isOfThis && !list.isMixed && (form == .bracket || (form == .colon && !list.saysAmong))
    let isExhaustive = mayBeExhaustive && (!falls || list.fallsJustShort(of: total.number))
    let isNearlyWhole = list.saysAmong && list.lacksLittle(of: total.number)
    guard isExhaustive || !falls || (mayBeExhaustive && (!list.saysAmong || isNearlyWhole)) else {
      return
    }
    let severity: Severity = isExhaustive ? .error : isNearlyWhole && falls ? .note : .warning
    let quote = text.quote(total.start..<max(closing, total.unitEnd))
    let fact = ProseList(
      total: total.number, items: list.numbers, sum: list.sum, quote: quote,
      isExhaustive: isExhaustive)
    found.append(
      Finding(
        .proseSum, severity,
        left: Side(terms: [], value: total.number), right: Side(terms: [], value: list.sum),
        places: text.piece(at: total.start).map { [FoundPlace(nil, $0.place)] } ?? [],
        fact: .list(fact)))
  }
}

/// The items of a list in prose, every one with a number of the total's own unit.
struct ListItems {
  private(set) var numbers: [Quantity] = []
  private(set) var sum = Quantity.zero
  /// Whether the list begins with 其中 or 含: its items may be only some of the parts.
  private(set) var saysAmong = false
  /// Whether some items tell the way in and others the applicant, and may count the same thing.
  private(set) var isMixed = false

  /// Reads a list; nil where it is open (等), or an item has no number, another unit, or words
  /// that make its number something else than a part.
  init?(_ tokens: ArraySlice<Token>, of total: Token, in text: ProseText) {
    let unit = text.bytes[total.end..<total.unitEnd]
    var depth = 0
    var hasNumber = false
    var isPercentage = false
    var itemStart = tokens.first?.start ?? 0
    var aspects: Set<Aspect> = []
    for (offset, token) in tokens.enumerated() {
      if token.kind == .open { depth += 1 }
      if depth > 0 {
        if token.kind == .close { depth -= 1 }
        continue
      }
      if let aspect = Aspect(token.kind) { aspects.insert(aspect) }
      switch token.kind {
      case .etcetera, .past, .cumulative, .respectively, .template, .annual, .onTime, .about,
        .conclude, .reply:
        return nil
      case .among:
        guard offset == 0 else { return nil }
        saysAmong = true
      case .colon: return nil
      case .percentWord: isPercentage = true
      case .number where token.isDate: break
      case .number where token.unit == .percent:
        guard isPercentage else { return nil }
        hasNumber = true
      case .number:
        guard !hasNumber, !token.isVague, text.bytes[token.end..<token.unitEnd] == unit,
          let next = sum.adding(token.number)
        else { return nil }
        hasNumber = true
        numbers.append(token.number)
        sum = next
      case .comma, .listComma, .semicolon:
        if !hasNumber, token.start > itemStart { return nil }
        hasNumber = false
        isPercentage = false
        itemStart = token.end
      default: break
      }
    }
    guard hasNumber, !numbers.isEmpty else { return nil }
    isMixed = aspects.count > 1
  }

  /// What an item divides the whole by.
  private enum Aspect {
    case way, applicant, result

    init?(_ kind: Token.Kind) {
      switch kind {
      case .channel: self = .way
      case .naturalPerson, .organizations, .enterprise, .research, .welfare, .legalService:
        self = .applicant
      case .disclosed, .partlyDisclosed, .refused, .unavailable, .notProcessed, .otherOutcome:
        self = .result
      default: return nil
      }
    }
  }

  /// Whether an item is more than the total.
  func hasItem(above total: Quantity) -> Bool {
    numbers.contains { total.subtracting($0)?.isNegative ?? false }
  }

  /// Whether the items, or the first few of them, add up to the total.
  func reaches(_ total: Quantity) -> Bool {
    var sum = Quantity.zero
    for number in numbers {
      guard let next = sum.adding(number) else { return false }
      sum = next
      if sum == total { return true }
    }
    return false
  }

  /// Whether a list of four items or more lacks a tenth at most: it may name every part, or not.
  func lacksLittle(of total: Quantity) -> Bool {
    guard let total = total.whole, let sum = sum.whole, numbers.count >= 4 else { return false }
    return total - sum <= total / 10
  }

  /// Whether the list lacks so little that it surely means to be complete: a fifth at most, or
  /// one in fifty and four items where it begins with 其中.
  func fallsJustShort(of total: Quantity) -> Bool {
    guard let total = total.whole, let sum = sum.whole, !saysAmong || numbers.count >= 4
    else { return false }
    return total - sum <= total / (saysAmong ? 50 : 5)
  }
}
