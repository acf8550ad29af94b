internal import AnnualReport

/// Finds the title, the organ and the year of a report.
struct TitleReader {
  let document: SourceDocument

  /// What was found.
  struct Found {
    var title: Paragraph?
    var titleLine: Int?
    var organ: String?
    var year: Int?
  }

  /// Looks at the lines before the first section, and at the first lines of that section.
  func read(firstSection: Int?, overview: [Paragraph], preamble: [Paragraph]) -> Found {
    var found = Found()
    var titleYear: Int?
    let head = 0..<min(document.lines.count, firstSection ?? 60, 200)
    search: for index in head {
      for piece in titlePieces(index) where Self.isTitle(piece.folded) {
        found.title = Paragraph(piece.text, at: document.place(line: index))
        found.titleLine = index
        let above = lineAbove(index)
        titleYear =
          Dates.years(piece.folded).first
          ?? above.flatMap { Dates.years(Folding.fold($0)[...]).first }
        found.organ =
          organ(inTitle: piece.text)
          ?? above.flatMap { organ(inTitle: $0 + piece.text) }.flatMap {
            Self.endsLikeOrgan($0) ? $0 : nil
          }
        break search
      }
    }
    if found.title == nil, !document.windowTitle.isEmpty {
      let folded = Folding.fold(document.windowTitle)[...]
      if Self.isTitle(folded) {
        titleYear = Dates.years(folded).first
        found.organ = organ(inTitle: document.windowTitle)
      }
    }
    let texts = (preamble + overview.prefix(2)).map(\.text)
    let foldedTexts = texts.map { Folding.fold($0) }
    found.organ =
      found.organ ?? zip(texts, foldedTexts).lazy.compactMap { organ(inText: $1, $0) }.first
    let period = foldedTexts.lazy.compactMap { Dates.period($0[...]) }.first
    let opening = overview.first.map { Folding.fold($0.text) }.flatMap { text in
      Dates.years(text[...].prefix(8)).first
    }
    found.year = Self.vote(
      title: titleYear, from: period?.from, through: period?.through, opening: opening)
    return found
  }

  /// The year that most of the four places name; where none leads, the period's end counts
  /// before the title, and the title before the rest.
  static func vote(title: Int?, from: Int?, through: Int?, opening: Int?) -> Int? {
    let order = [through, title, from, opening].compactMap(\.self)
    var counts: [Int: Int] = [:]
    for year in order { counts[year, default: 0] += 1 }
    let most = counts.values.max() ?? 0
    return order.first { counts[$0] == most }
  }

  /// The texts that may be the title: a line, or a cell; a line with the one it is broken into.
  private func titlePieces(_ index: Int) -> [(text: String, folded: ArraySlice<UInt16>)] {
    let line = document.lines[index]
    if line.isRow {
      return document.pieces(of: line).map { (document.string($0), document.folded($0)) }
    }
    let text = document.string(line)
    let own = document.folded(line)
    guard index + 1 < document.lines.count, !document.lines[index + 1].isRow, own.count < 40,
      !Self.isTitle(own)
    else { return [(text, own)] }
    let next = document.folded(document.lines[index + 1])
    // The rest of a broken title says what it is the title of no more.
    guard next.count < 20, !Self.isTitle(next) else { return [(text, own)] }
    let whole = text + document.string(document.lines[index + 1])
    return [(text, own), (whole, Folding.fold(whole)[...])]
  }

  /// The line above a title, if it may be its beginning.
  private func lineAbove(_ index: Int) -> String? {
    guard index > 0, !document.lines[index - 1].isRow else { return nil }
    let text = document.string(document.lines[index - 1]).filter { !$0.isWhitespace }
    return text.count <= 40 && !text.contains { "，,。;；:：>＞|/".contains($0) } ? text : nil
  }

  /// Whether a folded text is the title of an annual report, or the end of one.
  static func isTitle(_ text: ArraySlice<UInt16>) -> Bool {
    guard text.count >= 8, text.count <= 60, !text.contains(0x3E), !text.contains(0x3A) else {
      return false
    }
    if text.contains(0x2E) || text.contains(0x2C) { return false }
    let subject = Self.subjects.contains { RowLabel.contains(text, $0) }
    let kind = Self.kinds.contains { RowLabel.contains(text, $0) }
    return subject && kind
  }

  /// What is left of a title when year, subject and ornament are taken away.
  private func organ(inTitle text: String) -> String? {
    var name = text.filter { !$0.isWhitespace }
    for ornament in ["#", "*", "《", "》", "关于"] {
      name = name.split(separator: ornament, omittingEmptySubsequences: true).joined()
    }
    if let cut = ["政府信息公开", "政务公开", "信息公开", "政府資訊公開", "政府信息公開"]
      .compactMap({ name.firstRange(of: $0)?.lowerBound }).min()
    {
      name = String(name[..<cut])
    }
    name = Self.withoutYear(name)
    while let last = name.last, "的年度()（）-—".contains(last) { name.removeLast() }
    return Self.isOrgan(name) && Self.isWhole(name) ? name : nil
  }

  /// The name that an opening sentence begins with, or that the preamble names as the author.
  private func organ(inText folded: [UInt16], _ text: String) -> String? {
    let clean = text.filter { !$0.isWhitespace }
    for marker in ["本报告由", "由"] {
      guard let range = clean.firstRange(of: marker),
        clean.distance(from: clean.startIndex, to: range.lowerBound) < 40
      else { continue }
      if let name = Self.leadingOrgan(clean[range.upperBound...]) { return name }
    }
    return Self.leadingOrgan(Self.withoutYear(clean)[...])
  }

  /// The shortest beginning of a text that ends as the names of organs do, followed by a word
  /// that a name cannot go on with.
  private static func leadingOrgan(_ text: Substring) -> String? {
    let characters = Array(text.prefix(32))
    for end in 3..<max(4, characters.count) {
      guard end < characters.count else { return nil }
      let name = String(characters[0..<end])
      if "，,。;；:：、(（".contains(characters[end - 1]) { return nil }
      guard endsLikeOrgan(name) else { continue }
      let next = String(characters[end...].prefix(3))
      if followers.contains(where: { next.hasPrefix($0) }) {
        return isOrgan(name) && isWhole(name) ? name : nil
      }
    }
    return nil
  }

  private static func withoutYear(_ text: String) -> String {
    let digits = Set("0123456789０１２３４５６７８９〇○零一二三四五六七八九")
    let characters = Array(text)
    for index in characters.indices where characters[index] == "年" && index >= 4 {
      guard characters[(index - 4)..<index].allSatisfy({ digits.contains($0) }) else { continue }
      var after = index + 1
      if after < characters.count, characters[after] == "度" { after += 1 }
      while after < characters.count, "，,".contains(characters[after]) { after += 1 }
      return String(characters[..<(index - 4)] + characters[after...])
    }
    return text
  }

  private static func isOrgan(_ name: String) -> Bool {
    (2...30).contains(name.count) && !name.hasPrefix("本") && !name.hasPrefix("我")
      && !name.contains("报告") && !name.contains { "，,。;；:：>＞|/".contains($0) }
  }

  /// Whether a name is no end of a longer one, as a broken line begins with.
  private static func isWhole(_ name: String) -> Bool {
    !name.contains { "《》〈〉“”（）()与".contains($0) }
      && !["厅", "局", "和国", "共和国", "民共和国", "人民共和国", "信息", "政府信息"]
        .contains(where: name.hasPrefix)
  }

  private static func endsLikeOrgan(_ name: String) -> Bool {
    suffixes.contains { name.hasSuffix($0) }
  }

  private static let suffixes = [
    "局", "委员会", "政府", "办公室", "中心", "办事处", "厅", "镇", "乡", "街道", "委", "办", "院", "所",
    "管委会", "公司", "大队", "支队", "总队", "馆", "社", "会", "署", "学校",
  ]
  private static let followers = [
    "作为", "坚持", "认真", "始终", "深入", "严格", "以习", "在", "根据", "按照", "(以", "（以", "紧紧",
    "高度", "全面", "持续", "积极", "围绕", "切实", "扎实", "不断", "依据", "编制", "共", "收到", "主动",
    "进一", "牢固", "聚焦", "紧扣", "贯彻", "办公", "政府", "政务", "20", "联系", "，", ",", "2",
  ]
  private static let subjects = ["政府信息公开", "政务公开", "信息公开"].map { Folding.fold($0) }
  private static let kinds = ["年度报告", "年报", "工作报告", "工作总结", "情况报告"].map {
    Folding.fold($0)
  }
}
