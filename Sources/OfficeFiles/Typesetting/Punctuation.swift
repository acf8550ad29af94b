/// What the rules of Chinese line breaking (禁则) see in a character.
enum Punctuation {
  /// An opening bracket or quotation mark: never at the end of a line.
  case opening
  /// A closing one, or a mark that ends something: never at the beginning of a line.
  case closing
  /// A dash or an ellipsis, which is written as two that never part.
  case pair
  /// A space, which a line neither begins nor ends with.
  case space
  /// None of these.
  case none

  init(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "(", "[", "{", "（", "［", "｛", "〔", "【", "〖", "〈", "《", "「", "『", "“", "‘", "＜":
      self = .opening
    case ")", "]", "}", "）", "］", "｝", "〕", "】", "〗", "〉", "》", "」", "』", "”", "’", "＞",
      ",", ".", ":", ";", "!", "?", "，", "。", "、", "．", "：", "；", "！", "？",
      "·", "•", "%", "‰", "％", "℃", "°", "々", "～":
      self = .closing
    case "—", "…", "⸺": self = .pair
    case " ", "\u{3000}", "\t": self = .space
    default: self = .none
    }
  }

  /// The half of a full-width mark that is blank and can be given up where a line is tight.
  static func blankHalf(of scalar: Unicode.Scalar) -> Half? {
    switch scalar {
    case "（", "［", "｛", "〔", "【", "〖", "〈", "《", "「", "『", "“", "‘": .left
    case "）", "］", "｝", "〕", "】", "〗", "〉", "》", "」", "』", "”", "’", "，", "。", "、", "．",
      "：", "；":
      .right
    default: nil
    }
  }

  /// A half of a character's square.
  enum Half {
    case left
    case right
  }
}
