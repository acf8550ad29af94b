import Desks

extension ActForm {
  /// The one notice to correct, the correction, and the reasons of Article 35.
  static let corrections = [
    ActForm(
      kind: .noteCorrection, day: "发出通知的日期",
      advice: "补正通知只能发一次，应当自收到申请之日起 7 个工作日内发出，说明需要补正的事项和合理的补正期限。", hasLetter: true,
      fields: { asked in
        [
          said(
            asked, "需要补正的事项",
            hint: "写明缺什么、怎样补，例如：请提供所需文件的名称、文号，或者便于查询的其他特征。"),
          .day(
            "by", "补正期限", value: asked.kept("by"), hint: "不填的，按本机关通常的补正期限。", optional: true),
        ]
      },
      act: {
        .noteCorrection(
          what: $0.text("text"), by: try $0.dayIfAny("by"), letter: try LetterFields.choice($0))
      }),
    ActForm(
      kind: .correct, day: "收到补正的日期", advice: "答复期限自收到补正之日起重新计算。",
      fields: { [said($0, "补正的内容", optional: true), papers()] },
      act: { .correct(text: $0.text("text"), files: try $0.files()) }),
    ActForm(
      kind: .askForReasons, day: "发出的日期", advice: "申请公开的数量、频次明显超过合理范围的，可以要求申请人说明理由。",
      hasLetter: true,
      fields: { [said($0, "申请的数量和频次", hint: "例如：一个月内向本机关申请 43 件。")] },
      act: { .askForReasons(what: $0.text("text"), letter: try LetterFields.choice($0)) }),
    ActForm(
      kind: .giveReasons, day: "收到的日期",
      fields: { [said($0, "申请人说明的理由", optional: true), papers()] },
      act: { .giveReasons(text: $0.text("text"), files: try $0.files()) }),
  ]
}
