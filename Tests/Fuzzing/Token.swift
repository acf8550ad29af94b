/// Pieces that mean something to one of the readers.
enum Token {
  /// A piece at random.
  static func random(using random: inout SplitMix) -> [UInt8] {
    Array((all.randomElement(using: &random) ?? "0").utf8)
  }

  /// Puts another number in the place of one of the file's.
  static func changeNumber(in bytes: inout [UInt8], using random: inout SplitMix) {
    let start = Int.random(in: bytes.indices, using: &random)
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard let first = bytes[start...].firstIndex(where: digits.contains) else { return }
    let last = bytes[first...].firstIndex { !digits.contains($0) } ?? bytes.endIndex
    bytes.replaceSubrange(
      first..<last, with: Array((numbers.randomElement(using: &random) ?? "1").utf8))
  }

  private static let numbers = [
    "", "-1", "1", "6", "00000", "7 1 3", "1,259", "1,259", "26件", "22(其中修订16件)", "0.5",
    "665.94", "99999999999999999999999", "1e9", "7", "/", "—", "无", "不适用", "2147483648",
    "9223372036854775807", "0.0000000001", "二十", "100%",
  ]

  private static let all =
    numbers + markup + words + [
      "{", "}", "[", "]", "\"", ":", ",", "null", "true", "\\u0000", "\\ud800",
      "|", "||||||||", " | ", "|---|---|", "\n", "\n\n", "\t", "\r\n", "\u{3000}", "\u{A0}",
      "\u{200B}", "\u{FEFF}", "\u{202E}", "\u{0}", "\u{1B}[2J", "— 5 —", "- 3 -", "\u{C}",
    ]

  private static let markup = [
    "<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<td rowspan=\"22\">",
    "<td colspan=\"99999999\">", "<td rowspan=\"-1\">", "<td rowspan=\"0\">", "<p>", "<br/>",
    "<div>", "<div><div><div><div><div><div><div><div>", "<font>", "<span>", "<o:p>", "&nbsp;",
    "&#x110000;", "&#0;", "&bogus;", "<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE x [",
    "<!ENTITY a \"aaaaaaaaaa\">", "&a;&a;&a;&a;", "<script>", "</html>", "<meta charset=gb2312>",
    "<meta charset=\"utf-16\">", "<?xml version=\"1.0\" encoding=\"bogus\"?>", "<w:tbl>",
    "</w:tbl>", "<w:tr>", "<w:tc>", "<w:gridSpan w:val=\"7\"/>", "<w:vMerge/>",
    "<w:vMerge w:val=\"restart\"/>", "<w:t>", "</w:t>", "<c r=\"ZZZZZ999999999\">", "<c r=\"A1\"",
    " t=\"s\">", "<v>", "</v>", "<mergeCell ref=\"A1:XFD1048576\"/>", "<row r=\"1048577\">",
  ]

  private static let words = [
    "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况",
    "四、政府信息公开行政复议、行政诉讼情况", "总计", "自然人", "规章", "行政规范性文件",
    "(三)不予公开", "(六)其他处理", "(七)总计", "三、本年度办理结果", "四、结转下年度继续办理",
    "结果维持", "尚未审结", "行政许可", "本年收费金额", "2024年", "2019年1月1日起至2019年12月31日止",
    "受理 749 件", "共 955 个(其中公众号 46 个、头条 1 个)", "等", "其中", "件", "无上年结转",
  ]
}
