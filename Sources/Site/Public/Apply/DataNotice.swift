import Desks

/// What is told before personal data is asked for: who handles it, what for, on what ground, for how
/// long, and what rights one has.
///
/// - SeeAlso: 个人信息保护法 第十七条、第三十五条
struct DataNotice: Sendable {
  /// The organ's name.
  let organName: String
  /// How its disclosure office is reached.
  let particulars: Particulars
  /// For how many years the data is kept.
  let retention: RetentionTerms

  /// What is told, as terms and sentences.
  var facts: [FactView] {
    [
      FactView("由谁处理", handler),
      FactView(
        "用来做什么",
        "登记、办理和答复您的申请：核对身份，需要说明情况时与您联系，把答复送到您手里。统计报表里只有件数，没有您的个人信息。"),
      FactView(
        "法律依据",
        "《中华人民共和国个人信息保护法》第十三条第一款第三项（履行法定职责所必需），《中华人民共和国政府信息公开条例》第二十九条。"),
      FactView(
        "收集哪些信息",
        "姓名或者名称、证件类型和号码、联系方式、申请内容和附件。证件号码加密保存，平时遮挡显示，每次查看都有记录。不需要说明申请的用途。"),
      FactView("会不会公开", "您提出过申请这件事，以及您的姓名和联系方式，都不会出现在公开的页面上。"),
      FactView(
        "保存多久",
        "作出答复的，办结后 \(retention.decided) 年；撤回或者不再处理的，办结后 \(retention.abandoned) 年。期满后经复核删除。"),
      FactView(
        "您的权利",
        "您可以向上面的机关要求查阅、复制、更正、补充您的个人信息，在法律规定的情形下要求删除，也可以要求解释处理规则；认为处理违法的，可以向网信等履行个人信息保护职责的部门投诉、举报。"
      ),
      FactView("未成年人", "不满十四周岁的，请由父母或者其他监护人代为申请。"),
    ]
  }

  private var handler: String {
    [
      particulars.office.isEmpty ? organName : "\(organName)（\(particulars.office)）",
      particulars.telephone.isEmpty ? "" : "电话：\(particulars.telephone)",
    ].filter { !$0.isEmpty }.joined(separator: "，")
  }
}
