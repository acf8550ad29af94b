/// What is likely to bring about a notice to correct, or lead nowhere; it keeps nobody from sending.
enum DescriptionAdvice: String, CaseIterable, Sendable {
  /// So few words that hardly anything can be searched for by them.
  case short
  /// Neither a time nor a document number.
  case noTime
  /// A question, and no piece of information.
  case question
  /// A complaint or a petition, for which there are other ways.
  case complaint
  /// Several things at once.
  case several

  /// What is to be said of answers.
  static func all(for answers: ApplyAnswers) -> [DescriptionAdvice] {
    let text = answers[.title] + "\n" + answers[.description]
    return allCases.filter { advice in
      switch advice {
      case .short:
        text.filter { !$0.isWhitespace }.count < 12 && answers[.documentNumber].isEmpty
      case .noTime: answers[.documentNumber].isEmpty && !text.namesTime
      case .question: text.asks
      case .complaint: ["投诉", "举报", "信访", "查处", "赔偿损失"].contains { text.contains($0) }
      case .several: text.items >= 3
      }
    }
  }

  /// What to do, in a sentence.
  var sentence: String {
    switch self {
    case .short: "描述比较简短，机关可能难以据此查找。建议补充事项、制作单位、地点或者项目名称。"
    case .noTime: "没有写到时间。建议写明大致的年份或者起止时间，例如“2023 年至 2024 年”。"
    case .question: "看起来是在询问问题。政府信息公开提供的是已经形成的文件和资料；需要解答的，可以拨打 12345 热线。"
    case .complaint: "看起来涉及投诉、举报或者信访。这类事项不作为政府信息公开申请处理，请通过 12345 热线或者信访渠道提出。"
    case .several: "看起来包含多项信息。一份申请写一项，办理更快，结果也更清楚。"
    }
  }
}

extension String {
  /// Whether it names a year, a month or a span of time.
  fileprivate var namesTime: Bool {
    if ["今年", "去年", "前年", "近年", "以来", "至今", "年度", "月份"].contains(where: { contains($0) }) {
      return true
    }
    let digits = Array(self)
    return digits.indices.contains { index in
      guard index + 3 < digits.count, digits[index...index + 3].allSatisfy(\.isWholeNumber)
      else { return false }
      if index > 0, digits[index - 1].isWholeNumber { return false }
      return "12".contains(digits[index])
        && (index + 4 == digits.count || !digits[index + 4].isWholeNumber)
    }
  }

  /// Whether it asks a question.
  fileprivate var asks: Bool {
    ["为什么", "是否合法", "怎么办", "怎样办", "如何办", "请问", "请解释", "请说明"].contains { contains($0) }
      || filter { $0 == "？" || $0 == "?" }.count >= 2
  }

  /// How many items are counted off at the beginnings of lines or behind semicolons.
  fileprivate var items: Int {
    split(whereSeparator: { $0.isNewline || $0 == "；" || $0 == ";" }).filter { line in
      let line = line.drop(while: \.isWhitespace)
      guard let first = line.first else { return false }
      if "（(①②③④⑤⑥⑦⑧⑨".contains(first) { return true }
      let number = line.prefix { $0.isWholeNumber || "一二三四五六七八九十".contains($0) }
      return !number.isEmpty && number.count <= 2
        && "、.．)）".contains(line.dropFirst(number.count).first ?? " ")
    }.count
  }
}
