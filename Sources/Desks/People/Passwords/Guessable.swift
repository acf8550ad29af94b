/// Passwords that are tried first.
///
/// A list of the most common passwords is a list of words, runs of keys, repetitions and years, put
/// together and dressed up. So these are taken out, and what is left must be enough by itself.
enum Guessable {
  /// Characters that must be left.
  static let enough = 5

  static func isGuessable(_ password: String) -> Bool {
    let plain = Array(password.lowercased().map { undressed[$0] ?? $0 })
    let typed = Array(password.lowercased().map { unshifted[$0] ?? $0 })
    var explained = [Bool](repeating: false, count: plain.count)
    mark(words: plain, &explained)
    mark(words: typed, &explained)
    mark(runs: typed, &explained)
    mark(years: typed, &explained)
    return explained.count { !$0 } < enough
  }

  private static func mark(words text: [Character], _ explained: inout [Bool]) {
    for start in text.indices {
      for word in CommonWords.all where text[start...].starts(with: word) {
        for index in start..<start + word.count { explained[index] = true }
      }
    }
  }

  /// Three or more keys that stand beside each other on a keyboard, in the alphabet or among the
  /// digits, forwards or backwards, or are the same.
  private static func mark(runs text: [Character], _ explained: inout [Bool]) {
    guard text.count >= 3 else { return }
    for start in 0...text.count - 3 {
      let three = Array(text[start..<start + 3])
      guard Set(three).count == 1 || CommonWords.triples.contains(String(three)) else { continue }
      for index in start..<start + 3 { explained[index] = true }
    }
  }

  private static func mark(years text: [Character], _ explained: inout [Bool]) {
    guard text.count >= 4 else { return }
    for start in 0...text.count - 4 {
      guard let year = Int(String(text[start..<start + 4])), (1900...2099).contains(year) else {
        continue
      }
      for index in start..<start + 4 { explained[index] = true }
    }
  }

  /// The letter that a digit or a sign is written for.
  private static let undressed: [Character: Character] = [
    "@": "a", "4": "a", "3": "e", "1": "i", "!": "i", "0": "o", "$": "s", "5": "s", "7": "t",
    "8": "b", "9": "g",
  ]

  /// The key that a sign is typed with.
  private static let unshifted: [Character: Character] = [
    "!": "1", "@": "2", "#": "3", "$": "4", "%": "5", "^": "6", "&": "7", "*": "8", "(": "9",
    ")": "0",
  ]
}

/// Words and runs of keys that passwords are made of.
enum CommonWords {
  static let all: [[Character]] = """
    password passwd pass admin administrator root user guest test demo welcome login letmein master \
    manager system server oracle mysql sql default changeme change secret qwerty qwert asdf zxcv \
    iloveyou love monkey dragon sunshine princess football baseball shadow superman batman hello \
    world computer internet windows google baidu tencent alibaba huawei taobao weixin wechat \
    china chinese zhongguo beijing shanghai shenzhen guangzhou hunan hengyang changning changsha \
    zhengfu zhengwu gongkai xinxi zhengwugongkai shuju shujuju bangongshi xitong guanli guanliyuan \
    guanlizhe mima denglu yonghu ceshi nihao woaini woaiwojia aini wodemima wangluo renmin weihu \
    kehu caiwu zhaopin office spring summer autumn winter
    """.split(separator: " ").map(Array.init)

  /// All runs of three, forwards and backwards.
  static let triples: Set<String> = {
    let rows = [
      "abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop[]", "asdfghjkl;", "zxcvbnm,./",
      "1qaz",
      "2wsx", "3edc", "4rfv", "5tgb", "6yhn", "7ujm", "8ik", "9ol", "147258369", "5201314",
    ]
    var triples: Set<String> = []
    for row in rows.flatMap({ [Array($0), Array($0.reversed())] }) {
      for start in 0...row.count - 3 { triples.insert(String(row[start..<start + 3])) }
    }
    return triples
  }()
}
