import Desks
import Regulation

extension ActForm {
  /// Asking for more time, the head's word on it, telling the applicant.
  static let extensions = [
    ActForm(
      kind: .askExtension, advice: "需要延长的，应当经公开工作机构负责人同意并告知申请人，最长不超过 20 个工作日，只能延长一次。",
      fields: { asked in
        let most = Provision.version(of: .replyExtension, on: asked.today)?.period?.number ?? 0
        return [
          .text(
            "workingDays", "延长几个工作日", value: asked.kept("workingDays", else: "\(most)"), width: 6,
            most: 3,
            keys: "numeric"),
          reason(asked, "为什么需要延长"),
        ]
      },
      act: { .askExtension(workingDays: try $0.number("workingDays"), reason: $0.text("reason")) }),
    ActForm(
      kind: .consentToExtension, button: "同意延长", above: { asked($0) },
      act: { _ in .consentToExtension }),
    ActForm(
      kind: .declineExtension, button: "不同意延长", fields: { [reason($0, "为什么不同意")] },
      above: { asked($0) }, act: { .declineExtension(reason: $0.text("reason")) }),
    ActForm(
      kind: .extend, day: "告知申请人的日期", advice: "告知之后，答复期限才延长。", hasLetter: true,
      above: { asked($0) }, act: { .extend(letter: try LetterFields.choice($0)) }),
    ActForm(
      kind: .delay, day: "告知申请人的日期", advice: "申请人说明的理由合理，但不能按期答复的，可以确定延迟答复的合理期限并告知申请人。",
      hasLetter: true,
      fields: { asked in
        [
          .day("until", "延迟到哪一天答复", value: asked.kept("until")),
          reason(asked, "为什么不能按期答复"),
        ]
      },
      act: {
        .delay(
          until: try $0.day("until"), reason: $0.text("reason"),
          letter: try LetterFields.choice($0))
      }),
  ]

  private static func asked(_ asked: ActAsked) -> [PieceView] {
    let name = { (id: Person.ID?) in id.flatMap { asked.page.people[$0]?.name } ?? "" }
    guard let extension_ = asked.page.file.extensionAsked else { return [] }
    var facts = [
      FactView("延长", "\(extension_.workingDays) 个工作日"), FactView("理由", extension_.reason),
      FactView("提出", "\(name(extension_.by))　\(extension_.on)"),
    ]
    if let day = extension_.consentedOn {
      facts.append(FactView("同意", "\(name(extension_.consentedBy))　\(day)"))
    }
    return [.facts(facts)]
  }
}
