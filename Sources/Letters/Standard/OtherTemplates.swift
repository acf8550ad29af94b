import Regulation

extension LetterTemplate {
  /// How a letter about a record begins: what the applicant wants corrected.
  private static let recordOpening = """
    本机关于{{application.received}}收到{{applicant.you}}提出的政府信息更正申请（编号：{{case.number}}），\
    要求更正与{{applicant.you}}自身相关的政府信息记录：{{record.request}}。
    """

  static let recordCorrected = LetterTemplate(
    .notice(.recordCorrected), title: "政府信息更正告知书",
    body: """
      \(recordOpening)
      经审核，{{applicant.you}}反映的情况属实。根据{{notice.article}}的规定，本机关已予更正，\
      更正结果：{{record.result}}。
      特此告知。
      """)

  static let recordNotCorrected = LetterTemplate(
    .notice(.recordNotCorrected), title: "政府信息不予更正告知书",
    body: """
      \(recordOpening)
      经审核，上述记录并无不准确之处，理由是：{{record.reasons}}。根据{{notice.article}}的规定，本机关不予更正。
      {{remedy.text}}
      """)

  static let recordForwarded = LetterTemplate(
    .notice(.recordForwarded), title: "政府信息更正申请转送告知书",
    body: """
      \(recordOpening)
      经审查，更正上述记录不属于本机关职能范围。根据{{notice.article}}的规定，\
      本机关已将{{applicant.you}}的申请转送{{otherOrgan.name}}处理{{#otherOrgan.contact}}\
      （联系方式：{{otherOrgan.contact}}）{{/otherOrgan.contact}}。
      特此告知。
      """)

  static let recordReferred = LetterTemplate(
    .notice(.recordReferred), title: "政府信息更正申请告知书",
    body: """
      \(recordOpening)
      经审查，更正上述记录不属于本机关职能范围。根据{{notice.article}}的规定，\
      请{{applicant.you}}向有权更正的{{otherOrgan.name}}提出{{#otherOrgan.contact}}\
      （联系方式：{{otherOrgan.contact}}）{{/otherOrgan.contact}}。
      特此告知。
      """)

  static let amendment = LetterTemplate(
    .notice(.amendment), title: "更正函",
    body: """
      本机关于{{amended.day}}作出的《{{amended.title}}》{{#amended.number}}（{{amended.number}}）{{/amended.number}}\
      存在错误，现更正如下：
      原文“{{amended.wrong}}”，更正为“{{amended.right}}”。
      其余内容不变。本函与原文书一并使用，给{{applicant.you}}带来的不便，敬请谅解。
      {{#remedy.text}}
      {{remedy.text}}
      {{/remedy.text}}
      """)

  static let deliveryReceipt = LetterTemplate(
    .notice(.deliveryReceipt), title: "送达回证", addressee: "",
    body: """
      | 申请编号 | {{case.number}} |
      | 受送达人 | {{applicant.name}} |
      | 送达文书 | {{delivered.title}}{{#delivered.number}}（{{delivered.number}}）{{/delivered.number}} |
      | 送达地点 | {{#delivered.place}}{{delivered.place}}{{/delivered.place}} |
      | 送达方式 | {{#delivered.method}}{{delivered.method}}{{/delivered.method}} |
      | 收件人签名或者盖章 | <br><br>　　　　　　　　　　　　年　　月　　日 |
      | 代收人签名及代收理由 | <br><br>　　　　　　　　　　　　年　　月　　日 |
      | 送达人签名 | <br><br>　　　　　　　　　　　　年　　月　　日 |
      | 备注 | <br> |
      """)
}
