import Desks

/// The questions of each page.
enum ApplySteps {
  /// The fields of a page, filled in with the answers, each with what is wrong with it.
  static func fields(
    of step: ApplyStep, _ answers: ApplyAnswers, _ faults: ApplyFaults?
  ) -> [FieldView] {
    let fields =
      switch step {
      case .who: who(answers)
      case .contact: contact(answers)
      case .what: what(answers)
      case .check: [FieldView]()
      }
    return fields.map { view in
      view.flawed(ApplyField(rawValue: view.name).flatMap { faults?[$0] })
    }
  }

  private static func who(_ answers: ApplyAnswers) -> [FieldView] {
    [
      .radios(
        "kind", "您以什么身份申请", ApplicantKind.allCases.map { ($0.rawValue, $0.choice) },
        value: answers[.kind]),
      .text(
        "name", "姓名或者名称", value: answers[.name], hint: "请与证件上的一致。", width: 20,
        most: ApplyField.name.most, autocomplete: "name"),
      .choice(
        "paper", "证件类型",
        [("", "请选择")] + IdentityPaper.allCases.map { ($0.rawValue, $0.choice) },
        value: answers[.paper]),
      .text(
        "paperNumber", "证件号码", value: answers[.paperNumber],
        hint: "只用于核对身份。系统加密保存，平时遮挡显示。", width: 20,
        most: ApplyField.paperNumber.most, autocomplete: "off"),
      .text(
        "representative", "法定代表人姓名", value: answers[.representative], hint: "单位申请的填写。",
        optional: true, width: 20, most: ApplyField.representative.most, autocomplete: "off"),
      .text(
        "contact", "联系人姓名", value: answers[.contact], hint: "单位申请的必填，公民个人不填。", width: 20,
        most: ApplyField.contact.most, autocomplete: "off"),
    ]
  }

  private static func contact(_ answers: ApplyAnswers) -> [FieldView] {
    [
      .text(
        "telephone", "联系电话", value: answers[.telephone], type: "tel",
        hint: "需要说明情况时与您联系。没有电话的，可以只填电子邮箱或者通信地址。", width: 20,
        most: ApplyField.telephone.most, autocomplete: "tel", keys: "tel"),
      .text(
        "mail", "电子邮箱", value: answers[.mail], type: "email", optional: true, width: 30,
        most: ApplyField.mail.most, autocomplete: "email", keys: "email"),
      .radios(
        "form", "希望以什么形式得到信息", DeliveryForm.choices.map { ($0.rawValue, $0.choice) },
        value: answers[.form],
        hint: "机关按您的要求提供；可能危及载体安全或者成本过高的，会改用电子文件等适当形式，或者安排查阅、抄录。"),
      .radios(
        "route", "希望通过什么途径得到信息", DeliveryRoute.choices.map { ($0.rawValue, $0.choice) },
        value: answers[.route], hint: "在本网站下载的，用提交后得到的编号和查询码领取。"),
      .text(
        "postalAddress", "通信地址", value: answers[.postalAddress], hint: "邮寄的必填。", optional: true,
        most: ApplyField.postalAddress.most, autocomplete: "street-address"),
      .text(
        "postcode", "邮政编码", value: answers[.postcode], optional: true, width: 6,
        most: ApplyField.postcode.most, autocomplete: "postal-code", keys: "numeric"),
    ]
  }

  private static func what(_ answers: ApplyAnswers) -> [FieldView] {
    [
      .text(
        "title", "信息名称", value: answers[.title], hint: "文件、批复、合同、会议纪要等的名称。不知道全称的，写知道的部分。",
        optional: true, most: ApplyField.title.most, autocomplete: "off"),
      .text(
        "documentNumber", "文号", value: answers[.documentNumber],
        hint: "例如：常政发〔2024〕12号。", optional: true, width: 20,
        most: ApplyField.documentNumber.most, autocomplete: "off"),
      .area(
        "description", "描述", value: answers[.description],
        hint: "请写明是关于什么事项的、由哪个单位制作、大致在什么时间，以及地点、项目名称等能与其他信息区别开的内容。", lines: 7,
        most: ApplyField.description.most),
      .box(
        "suggestsPublication", "建议将这项信息向社会公开",
        isTicked: !answers[.suggestsPublication].isEmpty, hint: "机关审查后认为可以公开的，会纳入主动公开的范围。"),
    ]
  }
}
