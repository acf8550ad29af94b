import OfficeFiles
import Testing

@Suite struct `Chinese punctuation` {
  @Test(arguments: [
    ("收到,办结;没有:了?", "收到\u{FF0C}办结\u{FF1B}没有\u{FF1A}了\u{FF1F}"),
    ("(七)总计", "\u{FF08}七\u{FF09}总计"),
    ("7(本年新收) = 7,而 6", "7\u{FF08}本年新收\u{FF09} = 7\u{FF0C}而 6"),
    ("6((七)总计)", "6\u{FF08}(七)总计\u{FF09}"),
    ("导出(XLSX)", "导出\u{FF08}XLSX\u{FF09}"),
    ("III.balance (x), 1:2", "III.balance (x), 1:2"),
    ("正文“共7件,其中(一)3件”,不符", "正文“共7件,其中(一)3件”\u{FF0C}不符"),
    ("", ""), (")(", ")("),
  ])
  func `is set full width beside Chinese, but not in a quotation`(plain: String, set: String) {
    #expect(plain.typeset == set)
  }
}
