import Desks

extension ApplyField {
  /// What is wrong and what to do, as the page says it.
  func sentence(_ fault: FieldFault.Fault, _ answers: ApplyAnswers) -> String {
    switch fault {
    case .missing: missing(answers)
    case .tooLong(let limit): "\(label)不能超过 \(limit) 个字，请缩短。"
    case .malformed: malformed(answers)
    case .unprintable: "\(label)里有看不见的特殊字符，请删去后重新输入。"
    case .tooMany(let limit): "\(label)最多 \(limit) 个。"
    case .tooLarge(let limit): "\(label)不能超过 \(limit.inMegabytes)。"
    }
  }

  /// The field as a sentence calls it.
  var label: String {
    switch self {
    case .kind: "申请人类别"
    case .name: "姓名或者名称"
    case .paper: "证件类型"
    case .paperNumber: "证件号码"
    case .representative: "法定代表人姓名"
    case .contact: "联系人姓名"
    case .telephone: "联系电话"
    case .mail: "电子邮箱"
    case .form: "获取形式"
    case .route: "获取途径"
    case .postalAddress: "通信地址"
    case .postcode: "邮政编码"
    case .title: "信息名称"
    case .documentNumber: "文号"
    case .description: "所需信息的描述"
    case .suggestsPublication: "公开建议"
    }
  }

  private func missing(_ answers: ApplyAnswers) -> String {
    switch self {
    case .name: answers.kind?.isPerson == false ? "请填写单位名称。" : "请填写姓名或者名称。"
    case .paper:
      answers.kind?.isPerson == false ? "请选择单位的证件类型。" : "请选择证件类型。"
    case .paperNumber: "请填写证件号码。"
    case .contact: "单位申请的，请填写联系人姓名。"
    case .telephone: "请填写联系电话。没有电话的，请填写电子邮箱或者通信地址。"
    case .mail: "选择以电子邮件获取的，请填写电子邮箱。"
    case .postalAddress: "选择邮寄的，请填写通信地址。"
    case .description: "请写明您需要什么信息。"
    default: "请填写\(label)。"
    }
  }

  private func malformed(_ answers: ApplyAnswers) -> String {
    switch self {
    case .paperNumber:
      switch answers.paper {
      case .residentCard?: "居民身份证号码应为 18 位，请对照证件核对，末位可能是字母 X。"
      case .unifiedCode?: "统一社会信用代码应为 18 位，请对照证照核对。"
      default: "证件号码应为 4 至 40 位字母或者数字，请对照证件核对。"
      }
    case .telephone: "电话号码只能有数字和连接号，例如 13800000000 或者 0514-80000000。"
    case .mail: "电子邮箱的格式应当像 name@example.com 这样。"
    default: "请核对\(label)。"
    }
  }
}
