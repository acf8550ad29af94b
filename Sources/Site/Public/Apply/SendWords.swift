/// What is said where an application was not taken in, over the answers that are kept.
enum SendWords {
  static let trap = "有一个不应填写的栏目被填写了，可能是浏览器自动填入的。请再点一次“提交申请”。"
  static let tooMany = "从您所在的网络提交的申请过于频繁，请稍后再试。内容还在这一页上；也可以当面提交或者邮寄。"

  static let expired = "这份表的编号已经失效，内容还在这一页上。请再点一次“提交申请”。"

  /// What is said after a fault, with the number that the log has.
  static func failed(number: String) -> String {
    "系统暂时没能登记您的申请，内容还在这一页上，请稍后再点“提交申请”，不会重复登记。有附件的请重新选择。仍然不行的，请联系机关并告知编号 \(number)。"
  }
}
