/// Finds the period that the report says its figures cover, in whatever way it writes the dates.
struct PeriodFinder {
  /// A day as printed; the year may stand only before the other day.
  struct Day: Hashable {
    var year: Int?
    var month: Int
    var day: Int
  }

  /// A period as printed.
  struct Period {
    /// Its first and last day; nil where the digits do not make dates.
    var days: (first: Day, last: Day)?
    var quote: String
    var place: Place

    /// The year that it covers in full; nil where it covers something else.
    var wholeYear: Int? {
      guard let days, isWhole, let year = days.first.year ?? days.last.year,
        year == days.last.year ?? year
      else { return nil }
      return year
    }

    /// Whether it runs from 1 January to 31 December of a year.
    func covers(_ year: Int?) -> Bool {
      guard let days, isWhole else { return false }
      let years = Set([days.first.year, days.last.year].compactMap(\.self))
      guard let year else { return years.count <= 1 }
      return years.isSubset(of: [year])
    }

    private var isWhole: Bool {
      guard let days else { return false }
      return days.first.month == 1 && days.first.day == 1 && days.last.month == 12
        && days.last.day == 31
    }
  }

  private(set) var found: [Period] = []
  private let text: ProseText

  init(_ text: ProseText, _ tokens: [Token]) {
    self.text = text
    var found: [Period] = []
    Sentence.forEach(tokens, in: text) { sentence in
      guard sentence.section != .problems, sentence.role != .title else { return }
      let says = sentence.has(.periodStrong)
      guard says || sentence.role == .preamble else { return }
      found += periods(in: sentence, said: says || sentence.has(.periodWeak))
    }
    self.found = found
  }

  /// A run of digits with what stands between it and the next run.
  private struct Run {
    var start: Int
    var end: Int
    var value: Int
    var next: Int
  }

  private func periods(in sentence: Sentence, said: Bool) -> [Period] {
    guard let first = sentence.tokens.first, let last = sentence.tokens.last else { return [] }
    var periods: [Period] = []
    let runs = runs(in: first.start..<last.reach)
    let place = text.piece(at: first.start)?.place ?? Place()
    var read = 0
    for index in runs.indices where index >= read {
      guard let (from, behind) = day(runs, at: index), behind < runs.count,
        isConnected(runs, behind), let (until, end) = day(runs, at: behind),
        said || (from.month == 1 && from.day == 1)
      else { continue }
      let stop = text.characterStart(min(runs[end - 1].end + 3, runs[end - 1].next))
      read = end
      periods.append(
        Period(
          days: (from, until), quote: text.quote(runs[index].start..<stop), place: place))
    }
    guard periods.isEmpty, said, let broken = runs.first(where: isBroken) else { return periods }
    let end = text.characterStart(min(runs[runs.count - 1].end + 3, last.reach))
    return [Period(days: nil, quote: text.quote(broken.start..<end), place: place)]
  }

  private func runs(in range: Range<Int>) -> [Run] {
    var runs: [Run] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard Lexer.isDigit(text.bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      var value = 0
      while index < range.upperBound, Lexer.isDigit(text.bytes[index]) {
        value = value < 100_000_000 ? value * 10 + Int(text.bytes[index] - 0x30) : value
        index += 1
      }
      if !runs.isEmpty { runs[runs.count - 1].next = start }
      runs.append(Run(start: start, end: index, value: value, next: range.upperBound))
    }
    return runs
  }

  /// Reads a day at a run; gives it with the index of the run behind it.
  private func day(_ runs: [Run], at index: Int) -> (Day, Int)? {
    let year = runs[index]
    if (1990...2099).contains(year.value), isBetween(year, "年", dots: true),
      index + 2 < runs.count, isBetween(runs[index + 1], "月", dots: true)
    {
      return valid(Day(year: year.value, month: runs[index + 1].value, day: runs[index + 2].value))
        .map { ($0, index + 3) }
    }
    guard index + 1 < runs.count, isBetween(year, "月", dots: false) else { return nil }
    return valid(Day(year: nil, month: year.value, day: runs[index + 1].value))
      .map { ($0, index + 2) }
  }

  private func valid(_ day: Day) -> Day? {
    (1...12).contains(day.month) && (1...31).contains(day.day) ? day : nil
  }

  /// Whether nothing but a word, or a point, dash or stroke, parts a run from the next.
  private func isBetween(_ run: Run, _ word: StaticString, dots: Bool) -> Bool {
    let gap = text.bytes[run.end..<run.next]
    if gap.elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: 3)) { return true }
    return dots && gap.count == 1 && [0x2D, 0x2E, 0x2F].contains(gap[run.end])
  }

  /// Whether 至, 到 or a dash and nothing else joins a day with the next: `日起至`, `日-`, `—`.
  private func isConnected(_ runs: [Run], _ behind: Int) -> Bool {
    let gap = text.bytes[runs[behind - 1].end..<runs[behind].start]
    guard gap.count <= 30 else { return false }
    let joins = ["至", "到", "—", "–", "―", "-", "~"]
    let others = ["日", "号", "起", "止", "开始", "(含)", "(", ")", ",", "自"]
    var rest = gap
    var isJoined = false
    while !rest.isEmpty {
      guard let word = (joins + others).first(where: { rest.starts(with: $0.utf8) }) else {
        return false
      }
      if joins.contains(word) { isJoined = true }
      rest = rest.dropFirst(word.utf8.count)
    }
    return isJoined
  }

  /// Whether a run is a date that lost its 年 or 月: `202111日`.
  private func isBroken(_ run: Run) -> Bool {
    guard run.end - run.start >= 5, run.end - run.start <= 8, run.end + 3 <= text.bytes.count,
      text.bytes[run.start] == UInt8(ascii: "2"), text.bytes[run.start + 1] == UInt8(ascii: "0")
    else { return false }
    let next = text.bytes[run.end..<run.end + 3]
    return next.elementsEqual("日".utf8) || next.elementsEqual("月".utf8)
  }
}
