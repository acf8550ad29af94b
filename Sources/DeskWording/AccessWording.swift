public import Desks

extension AccessRefusal {
  /// The refusal as a sentence that says whom to ask.
  public var text: String {
    let what = right.map { "您没有“\($0.text)”的权限" } ?? "您没有这项权限"
    guard !ask.isEmpty else { return "\(what),没有作任何改动。" }
    return "\(what),没有作任何改动。可以向下列人员提出:\(ask.map(\.text).joined(separator: ";"))。"
  }
}

extension Contact {
  /// Whom to ask: 某市数据局审核人(李娜、王五).
  public var text: String {
    let names = people.isEmpty ? "暂无人担任" : people.joined(separator: "、")
    return "\(organName ?? "")\(role.text)(\(names))"
  }
}
