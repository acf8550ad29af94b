/// Answers that can be sent as they are.
enum GoodAnswers {
  static let all: [(String, String)] = [
    ("kind", "naturalPerson"), ("name", "张三"), ("paper", "residentCard"),
    ("paperNumber", "11010519491231002X"), ("telephone", "13800000000"), ("form", "electronic"),
    ("route", "online"), ("title", "征收土地的批复"),
    ("description", "市自然资源和规划局2023年对青禾镇东风村批准征收土地的批复和补偿安置方案"),
  ]

  /// The answers, from a page.
  static func sent(from step: String, _ changes: (String, String)...) -> [(String, String)] {
    with([("step", step)] + changes)
  }

  /// The answers with some of them changed.
  static func with(_ changes: [(String, String)]) -> [(String, String)] {
    let names = changes.map(\.0)
    return all.filter { !names.contains($0.0) } + changes
  }
}
