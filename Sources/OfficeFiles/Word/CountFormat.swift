/// Writes a count as a list's level wants it.
enum CountFormat {
  /// The count in a format by its name in the file; formats that Chinese documents do not use come
  /// out in plain digits.
  static func write(_ count: Int, as format: String) -> String {
    switch format {
    case "chineseCounting", "chineseCountingThousand", "japaneseCounting",
      "taiwaneseCounting", "taiwaneseCountingThousand":
      chinese(count, digits: Array("〇一二三四五六七八九"), units: ["", "十", "百", "千"], bareTen: true)
    case "chineseLegalSimplified":
      chinese(count, digits: Array("零壹贰叁肆伍陆柒捌玖"), units: ["", "拾", "佰", "仟"])
    case "ideographLegalTraditional":
      chinese(count, digits: Array("零壹貳參肆伍陸柒捌玖"), units: ["", "拾", "佰", "仟"])
    case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital":
      String(String(count).compactMap { $0.wholeNumberValue.map { Array("〇一二三四五六七八九")[$0] } })
    case "ideographTraditional": one(of: "甲乙丙丁戊己庚辛壬癸", count)
    case "ideographZodiac": one(of: "子丑寅卯辰巳午未申酉戌亥", count)
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese":
      one(of: "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", count)
    case "decimalFullWidth", "decimalFullWidth2":
      String(String(count).compactMap { $0.wholeNumberValue.map { Array("0123456789")[$0] } })
    case "decimalZero": count < 10 ? "0\(count)" : "\(count)"
    case "upperLetter": letters(count, from: "A")
    case "lowerLetter": letters(count, from: "a")
    case "upperRoman": roman(count)
    case "lowerRoman": roman(count).lowercased()
    default: "\(count)"
    }
  }

  private static func one(of marks: String, _ count: Int) -> String {
    guard (1...marks.count).contains(count) else { return "\(count)" }
    return String(Array(marks)[count - 1])
  }

  /// Chinese numerals up to 9,999; ten is 十 where it stands alone, 壹拾 where money is written.
  private static func chinese(
    _ count: Int, digits: [Character], units: [String], bareTen: Bool = false
  ) -> String {
    guard (1...9999).contains(count) else { return "\(count)" }
    var text = ""
    var gap = false
    for place in stride(from: 3, through: 0, by: -1) {
      let digit = count / [1, 10, 100, 1000][place] % 10
      if digit == 0 {
        gap = !text.isEmpty
        continue
      }
      // The zero inside a number is 零 in either set of numerals.
      if gap { text += "零" }
      gap = false
      let isBareTen = bareTen && place == 1 && digit == 1 && text.isEmpty
      text += (isBareTen ? "" : String(digits[digit])) + units[place]
    }
    return text
  }

  /// A, B … Z, AA, BB …, as Word counts.
  private static func letters(_ count: Int, from first: Unicode.Scalar) -> String {
    guard (1...780).contains(count),
      let letter = Unicode.Scalar(first.value + UInt32((count - 1) % 26))
    else { return "\(count)" }
    return String(repeating: String(letter), count: (count - 1) / 26 + 1)
  }

  private static func roman(_ count: Int) -> String {
    guard (1...3999).contains(count) else { return "\(count)" }
    let numerals = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = count
    var text = ""
    for (value, numeral) in numerals {
      while rest >= value {
        text += numeral
        rest -= value
      }
    }
    return text
  }
}
