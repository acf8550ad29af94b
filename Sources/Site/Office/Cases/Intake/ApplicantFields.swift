import DeskWording
import Desks

/// The fields by which somebody at the office writes down who applies.
enum ApplicantFields {
  /// The fields, with what was filled in or what is known.
  static func fields(_ known: Applicant?, _ form: SentForm) -> [FieldView] {
    func value(_ field: CaseField, _ known: String?) -> String { known ?? form[field.rawValue] }
    func line(
      _ field: CaseField, _ label: String, _ known: String?, width: Int = 20, type: String = "text",
      hint: String? = nil
    ) -> FieldView {
      .text(
        field.rawValue, label, value: value(field, known), type: type, hint: hint, optional: true,
        width: width,
        most: field.limit)
    }
    return [
      .section("申请人"),
      .radios(
        "kind", "申请人类别", ApplicantKind.allCases.map { ($0.rawValue, $0.text) },
        value: value(.kind, known?.kind.rawValue), hint: "计入年报表三的列。"),
      .text(
        "name", "姓名或者名称", value: value(.name, known?.name), width: 20,
        most: CaseField.name.limit),
      .choice(
        "paper", "身份证明", [("", "没有提供")] + IdentityPaper.allCases.map { ($0.rawValue, $0.text) },
        value: value(.paper, known?.paper?.rawValue), optional: true),
      line(.paperNumber, "证件号码", known?.paperNumber, hint: "加密保存，查看留有记录。"),
      line(.representative, "法定代表人或者负责人", known?.representative, width: 10),
      line(.contact, "联系人", known?.contact, width: 10),
      line(.telephone, "电话", known?.telephone, type: "tel"),
      line(.postalAddress, "通信地址", known?.postalAddress, width: 30),
      line(.postcode, "邮政编码", known?.postcode, width: 8),
      line(.mail, "电子邮箱", known?.mail, type: "email"),
    ]
  }

  /// Who was filled in.
  static func applicant(_ form: SentForm) throws(FieldFlaws) -> Applicant {
    guard let kind = ApplicantKind(rawValue: form["kind"]) else {
      throw FieldFlaws("kind", "请选择申请人类别。")
    }
    return Applicant(
      kind: kind, name: form["name"], paper: IdentityPaper(rawValue: form["paper"]),
      paperNumber: form["paperNumber"], representative: form["representative"],
      contact: form["contact"], telephone: form["telephone"],
      postalAddress: form["postalAddress"], postcode: form["postcode"], mail: form["mail"])
  }
}
