import DeskWording
import Desks

/// The fields of an organ's settings, and the settings that were filled in.
enum CaseSettingsFields {
  static func fields(_ settings: OrganSettings, _ form: SentForm) -> [FieldView] {
    let isSent = !form.fields.isEmpty
    func kept(_ name: String, _ known: String) -> String { isSent ? form[name] : known }
    let checks = isSent ? Set(form.all("checks")) : Set(settings.checks.map(\.rawValue))
    return [
      .boxes(
        "checks", "签发之前的审核环节",
        [Stage.review, .legalityReview].map { ($0.rawValue, $0.text) }, values: checks,
        hint: "拟稿人和签发人始终是两个人。"),
      .box(
        "headSigns", "公开工作机构负责人可以签发",
        isTicked: isSent ? form.isTicked("headSigns") : settings.headSigns),
      .text(
        "prefix", "机关代字", value: kept("prefix", settings.documentPrefix),
        hint: "发文字号的开头，例如“常数公开”。没有填写的，不能签发。", width: 10, most: 20),
      .radios(
        "form", "通常怎样签字盖章", LetterForm.allCases.map { ($0.rawValue, $0.text) },
        value: kept("form", settings.letterForm.rawValue)),
      number(
        "correction", "通常的补正期限（工作日）",
        kept("correction", settings.practice.correctionPeriod.map(String.init) ?? ""),
        isOptional: true),
      .box(
        "automatic", "公开指南写明：网上提交后显示的回执即为双方确认",
        isTicked: isSent
          ? form.isTicked("automatic") : settings.practice.automaticReceiptConfirms,
        hint: "选中的，网上提交的申请以提交之日为收到之日；没有选中的，以双方确认之日为收到之日。"),
      .section("个人信息保存几年", hint: "自办结之日起计算。期满之后由人逐件审查，不自动删除。"),
      number("decided", "作出答复的", kept("decided", "\(settings.retention.decided)")),
      number(
        "abandoned", "撤回、视为放弃或者移送的", kept("abandoned", "\(settings.retention.abandoned)")),
      number("records", "更正申请", kept("records", "\(settings.retention.records)")),
    ]
  }

  /// The settings that were filled in, in the place of those known.
  static func settings(
    _ known: OrganSettings, _ form: SentForm
  ) throws(FieldFlaws) -> OrganSettings {
    var settings = known
    settings.checks = form.all("checks").compactMap(Stage.init(rawValue:))
    settings.headSigns = form.isTicked("headSigns")
    settings.documentPrefix = form["prefix"]
    guard let letterForm = LetterForm(rawValue: form["form"]) else {
      throw FieldFlaws("form", "请选择一项。")
    }
    settings.letterForm = letterForm
    settings.practice.correctionPeriod =
      form["correction"].isEmpty ? nil : try years(form, "correction")
    settings.practice.automaticReceiptConfirms = form.isTicked("automatic")
    settings.retention.decided = try years(form, "decided")
    settings.retention.abandoned = try years(form, "abandoned")
    settings.retention.records = try years(form, "records")
    return settings
  }

  private static func years(_ form: SentForm, _ name: String) throws(FieldFlaws) -> Int {
    guard form[name].count <= 4, let number = Int(form[name]) else {
      throw FieldFlaws(name, "请填写整数。")
    }
    return number
  }

  private static func number(
    _ name: String, _ label: String, _ value: String, isOptional: Bool = false
  ) -> FieldView {
    .text(
      name, label, value: value, optional: isOptional, width: 6, most: 4, keys: "numeric")
  }
}
