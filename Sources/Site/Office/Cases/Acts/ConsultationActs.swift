import DeskWording
import Desks
import LawWording
import Regulation

extension ActForm {
  /// Asking third parties and co-making organs, and what they answer.
  static let consultations = [
    ActForm(
      kind: .consult, day: "发出征求意见书的日期",
      advice: "征求第三方意见应当书面进行，第三方自收到征求意见书之日起 15 个工作日内提出意见；征求意见所需时间不计算在答复期限内。", hasLetter: true,
      fields: { asked in
        [
          .radios(
            "party", "征求谁的意见",
            [
              (ConsultedKind.thirdParty.rawValue, "合法权益可能受到损害的第三方（第三十二条）"),
              (ConsultedKind.organ.rawValue, "共同制作该信息的其他行政机关（第三十四条）"),
            ], value: asked.kept("party", else: ConsultedKind.thirdParty.rawValue)),
          .text(
            "partyName", "名称或者姓名", value: asked.kept("partyName"), width: 30,
            most: CaseField.partyName.limit),
          .radios(
            "body", "是", [("yes", "单位"), ("no", "个人")], value: asked.kept("body", else: "yes")),
          .text(
            "partyContact", "联系方式", value: asked.kept("partyContact"), optional: true, width: 30,
            most: CaseField.partyContact.limit),
          .text(
            "partyAddress", "送达地址", value: asked.kept("partyAddress"), optional: true, width: 30,
            most: CaseField.partyAddress.limit),
          .area(
            "text", "征求意见的内容", value: asked.kept("text"),
            hint: "只写明拟公开的信息；不要写申请人是谁。", optional: true, most: CaseField.text.limit),
        ]
      },
      act: {
        .consult(
          try $0.choice("party"),
          Consulted(
            name: $0.text("partyName"), contact: $0.text("partyContact"),
            address: $0.text("partyAddress"), about: $0.text("text"),
            isBody: $0.text("body") != "no"), letter: try LetterFields.choice($0))
      }),
    ActForm(
      kind: .receiveConsultation, day: "收到征求意见书的日期",
      fields: { [whom($0)] }, act: { .receiveConsultation(try consulted($0)) }),
    ActForm(
      kind: .answerConsultation, day: "收到意见的日期",
      fields: { asked in
        [
          whom(asked),
          .choice(
            "opinion", "意见",
            [("", "没有说明是否同意")] + Opinion.allCases.map { ($0.rawValue, $0.text) },
            value: asked.kept("opinion")),
          said(asked, "意见的内容", optional: true), papers(),
        ]
      },
      act: {
        .answerConsultation(
          try consulted($0), $0.text("opinion").isEmpty ? nil : try $0.choice("opinion"),
          text: $0.text("text"), files: try $0.files())
      }),
    ActForm(
      kind: .tellThirdParty, day: "书面告知第三方的日期",
      advice: "第三方不同意公开而决定公开的，应当把决定公开的内容和理由书面告知第三方（第三十二条）。", hasLetter: true,
      fields: { asked in
        [
          .choice(
            "consulted", "告知哪一个第三方",
            asked.page.file.consultations.filter { $0.party.kind == .thirdParty }
              .map { ("\($0.party.number)", $0.party.name) }, value: asked.kept("consulted")),
          .area(
            "text", "决定公开的内容", value: asked.kept("text"), most: CaseField.text.limit),
          reason(asked, "公开的理由"),
        ]
      },
      act: {
        .tellThirdParty(
          try consulted($0), content: $0.text("text"), reasons: $0.text("reason"),
          letter: try LetterFields.choice($0))
      }),
  ]

  private static func whom(_ asked: ActAsked) -> FieldView {
    let open = asked.page.file.consultations.filter { $0.answeredOn == nil }
    return .choice(
      "consulted", "被征求意见的", open.map { ("\($0.party.number)", $0.party.name) },
      value: asked.kept("consulted"))
  }

  private static func consulted(_ asked: ActAsked) throws(FieldFlaws) -> ConsultedID {
    ConsultedID(rawValue: try asked.number("consulted"))
  }
}
