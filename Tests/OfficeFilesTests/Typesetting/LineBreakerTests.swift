import Testing

@testable import OfficeFiles

@Suite struct `Breaking lines` {
  private func lines(_ text: String, _ width: Double, indent: Double = 0) -> [String] {
    let clusters = SquareMeasure.clusters(text)
    return LineBreaker(firstWidth: width - indent, width: width, size: 1)
      .lines(of: clusters).map { clusters.text($0) }
  }

  @Test(arguments: [
    ("a full line is filled", "一二三四五六七八九十", 5.0, ["一二三四五", "六七八九十"]),
    ("a comma is drawn up where a mark gives room", "一，三四五。七八", 5, ["一，三四五。", "七八"]),
    ("a comma that finds no room takes a character down", "一二三四五，六", 5, ["一二三四", "五，六"]),
    ("a bracket goes down with what it opens", "一二三四（五六七八", 5, ["一二三四", "（五六七八"]),
    ("a title mark goes down", "一二三四《五六》七", 5, ["一二三四", "《五六》七"]),
    ("quotation marks part from the words outside", "一二三四“五”七八", 5, ["一二三四", "“五”七八"]),
    ("a dash stays whole", "一二三四——六七", 5, ["一二三四", "——六七"]),
    ("an ellipsis stays whole", "一二三四……六七", 5, ["一二三四", "……六七"]),
    ("a number stays whole", "一二三四2026年", 5, ["一二三四", "2026年"]),
    ("a word is not hyphenated", "一二三openness四", 5, ["一二三", "openness四"]),
    ("a per cent sign stays with its number", "一二三四99%五", 5, ["一二三四", "99%五"]),
    ("a space at the end is dropped", "一二三四五 六七", 5, ["一二三四五", "六七"]),
    ("what is too long for a line is cut", "abcdefghijklm", 3, ["abcdef", "ghijkl", "m"]),
    ("nothing gives no line", "", 5, []),
  ])
  func `keeps the rules of Chinese print`(
    reason: String, text: String, width: Double, expected: [String]
  ) {
    #expect(lines(text, width) == expected, "\(reason)")
  }

  @Test func `an address is cut where the line ends`() {
    let text = "见https://www.example.gov.cn/zwgk/content.html。"
    #expect(
      lines(text, 10) == ["见https://www.exampl", "e.gov.cn/zwgk/conten", "t.html。"])
  }

  @Test func `the first line is shorter by its indent`() {
    #expect(lines("一二三四五六七八", 5, indent: 2) == ["一二三", "四五六七八"])
  }

  @Test func `a drawn up mark fills the line exactly`() {
    let clusters = SquareMeasure.clusters("一，三四五。七八")
    let line = LineBreaker(firstWidth: 5, width: 5, size: 1).lines(of: clusters)[0]
    #expect(line.width == 5)
    #expect(line.adjustments == [0, -0.5, 0, 0, 0, -0.5])
  }

  @Test func `a short line is spread between characters and not inside a number`() {
    let clusters = SquareMeasure.clusters("一二三四五六七12八九十一百")
    let line = LineBreaker(firstWidth: 8.5, width: 8.5, size: 1).lines(of: clusters)[0]
    #expect(clusters.text(line) == "一二三四五六七12")
    #expect(abs(line.width - 8.5) < 1e-9)
    #expect(line.adjustments[7] == 0)
    #expect(line.adjustments.prefix(7).allSatisfy { abs($0 - 0.5 / 7) < 1e-9 })
  }

  @Test func `the last line is not spread`() {
    let clusters = SquareMeasure.clusters("一二三四五六七")
    let last = LineBreaker(firstWidth: 5, width: 5, size: 1).lines(of: clusters).last
    #expect(last?.adjustments == [0, 0])
  }

  /// Random texts of marks, characters, words and numbers.
  @Test(arguments: 0..<400 as Range<UInt64>)
  func `no line breaks a rule that the text lets it keep`(seed: UInt64) {
    var random = Seeded(seed)
    let pieces = [
      "政", "府", "信", "息", "公", "开", "，", "。", "、", "（", "）", "《", "》", "“", "”", "——",
      "……", "2026", "A4", " ", "；", "：", "〔", "〕", "12号",
    ]
    let text = (0..<Int.random(in: 1...120, using: &random))
      .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    let width = Double(Int.random(in: 8...28, using: &random))
    let clusters = SquareMeasure.clusters(text)
    let lines = LineBreaker(firstWidth: width - 2, width: width, size: 1).lines(of: clusters)
    #expect(
      lines.map { clusters.text($0) }.joined().filter { $0 != " " }
        == text.filter { $0 != " " })
    for (number, line) in lines.enumerated() {
      #expect(line.width <= width - (number == 0 ? 2 : 0) + 0.02)
      let sum = zip(line.clusters, line.adjustments).reduce(0) {
        $0 + clusters[$1.0].width + $1.1
      }
      #expect(abs(sum - line.width) < 0.001)
      guard number > 0, let before = lines[number - 1].clusters.last,
        let first = line.clusters.first
      else { continue }
      // A run of marks longer than a line may have to be cut anywhere.
      if isStuck(before, clusters, room: width - 2) { continue }
      let text = clusters.text(lines[number - 1]) + "|" + clusters.text(line)
      #expect(clusters[first].punctuation != .closing, "\(text)")
      #expect(clusters[before].punctuation != .opening, "\(text)")
      #expect(
        !(clusters[before].punctuation == .pair && first == before + 1
          && clusters[first].scalar == clusters[before].scalar && first % 2 == before % 2))
    }
  }

  /// Whether there is no place to break for as long as a line around this one.
  private func isStuck(_ end: Int, _ clusters: [Cluster], room: Double) -> Bool {
    var width = 0.0
    var index = end
    while index > 0, !clusters[index - 1].mayPart(from: clusters[index]) {
      width += clusters[index].width
      index -= 1
    }
    var next = end
    while next + 1 < clusters.count, !clusters[next].mayPart(from: clusters[next + 1]) {
      next += 1
      width += clusters[next].width
    }
    return width > room / 2
  }
}

@Suite struct `Breaking titles` {
  private func lines(_ text: String, _ width: Double) -> [String] {
    let clusters = SquareMeasure.clusters(text)
    return TitleBreaker(width: width, size: 1).lines(of: clusters).map { clusters.text($0) }
  }

  @Test(arguments: [
    ("关于公布行政规范性文件清理结果的通知", ["关于公布行政规范性", "文件清理结果的通知"]),
    ("关于道路改造工程报告政府信息公开申请的答复", ["关于道路改造工程报告", "政府信息公开申请的答复"]),
    ("关于修改《湖南省行政程序规定》的决定", ["关于修改", "《湖南省行政程序规定》的决定"]),
    ("通知", ["通知"]),
  ])
  func `parts a title where its sense parts, near the middle`(title: String, expected: [String]) {
    #expect(lines(title, 15) == expected)
  }

  @Test func `never needs more lines than there must be`() {
    let title = String(repeating: "某", count: 50)
    #expect(lines(title, 18).map(\.count) == [17, 17, 16])
  }
}
