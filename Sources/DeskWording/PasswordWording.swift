public import Desks

extension PasswordRefusal {
  /// All that is wrong with the password, a sentence each.
  public var texts: [String] { faults.map(\.text) }
}

extension PasswordFault {
  /// What is wrong, as a sentence.
  public var text: String {
    switch self {
    case .tooShort(let minimum): "密码至少 \(minimum) 个字符。"
    case .tooLong(let maximum): "密码不能超过 \(maximum) 个字符。"
    case .tooFewClasses(let needed): "密码应当包含\(PasswordWords.classes(needed))。"
    case .controlCharacter: "密码中有无法输入的字符。"
    case .containsName: "密码不能包含账户名或者姓名。"
    case .common: "密码容易被猜中,请少用常见词语、连续的按键和年份。"
    case .usedBefore(let last): "\(PasswordWords.used(last))。"
    }
  }
}

extension PasswordPolicy {
  /// What a password must be, as one sentence to stand beside the field.
  public var text: String {
    let age = maximumAge.map { ",每 \($0) 天更换一次" } ?? ""
    return "至少 \(minimumLength) 个字符,包含\(PasswordWords.classes(classes));"
      + "不能包含账户名或者姓名,不能使用常见密码,\(PasswordWords.used(history))\(age)。"
  }
}

/// Parts of sentences about passwords.
private enum PasswordWords {
  static func classes(_ needed: Int) -> String {
    needed >= 4 ? "大写字母、小写字母、数字和其他符号" : "大写字母、小写字母、数字、其他符号中的至少 \(needed) 类"
  }

  static func used(_ last: Int) -> String {
    last == 0 ? "不能与当前密码相同" : "不能与当前密码和此前 \(last) 次的密码相同"
  }
}
