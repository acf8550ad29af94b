import DeskWording
import Desks
import LawWording
import Regulation

extension ActForm {
  /// What a letter goes through before it leaves the organ, and how it leaves.
  static let chain = [
    ActForm(
      kind: .submit, advice: "提交之后不能再改；需要修改的，由审核人退回，或者自己撤回。", above: { try await paper($0) },
      act: { _ in .submit }),
    ActForm(kind: .review, button: "审核同意", above: { try await paper($0) }, act: { _ in .review }),
    ActForm(
      kind: .reviewLegality, button: "合法性审查同意", above: { try await paper($0) },
      act: { _ in .reviewLegality }),
    ActForm(
      kind: .signLetter, day: "签发日期", advice: "签发即作出答复：编发文字号，文书定稿，此后不能更改。", isGrave: true,
      button: "签发", above: { try await paper($0) }, act: { _ in .signLetter }),
    ActForm(
      kind: .giveBack, button: "退回", fields: { [reason($0, "退回的理由", hint: "写明要改哪里。")] },
      above: { try await paper($0) }, act: { .giveBack(reason: $0.text("reason")) }),
    ActForm(
      kind: .approveOnPaper, day: "签字日期",
      advice: "在纸面上签字的，由另一人上传签字的扫描件。拟稿人不能审核、签发自己拟的文书。",
      fields: { asked in
        let colleagues = try await asked.colleagues()
        return [
          .choice(
            "stage", "环节",
            asked.page.settings.chain
              .map { ($0.rawValue, $0.text) },
            value: asked.kept("stage", else: asked.page.file.draft?.stage.rawValue ?? "")),
          .choice(
            "by", "签字的人", colleagues.map { ("\($0.id)", $0.name) }, value: asked.kept("by")),
          .file("slip", "签字页的扫描件", accept: ".pdf,.jpg,.jpeg,.png,.ofd"),
        ]
      },
      above: { try await paper($0) },
      act: {
        .approveOnPaper(
          try $0.choice("stage"), by: try $0.id("by", Person.self), slip: try $0.file("slip"))
      }),
    ActForm(
      kind: .seal, day: "用印日期", advice: "打印、签字、盖章之后扫描上传。扫描件的校验值记入本件，扫描件就是正式文书。",
      isGrave: true,
      fields: { asked in
        let waiting = asked.page.file.letters.filter { !$0.isFrozen }
        return [
          .choice(
            "number", "哪一份文书",
            waiting.map { ("\($0.letter.number)", $0.nameWithNumber) },
            value: asked.kept("number", else: waiting.last.map { "\($0.letter.number)" } ?? "")),
          .file("scan", "盖章文书的扫描件", accept: ".pdf,.jpg,.jpeg,.png,.ofd"),
        ]
      },
      act: { .seal(letter: try $0.number("number"), scan: try $0.file("scan")) }),
    ActForm(
      kind: .deliver, day: "送达日期",
      fields: { asked in
        [
          .radios(
            "route", "送达方式", DeliveryRoute.allCases.map { ($0.rawValue, $0.text) },
            value: asked.kept("route", else: asked.page.file.intake.request.route.rawValue)),
          proof(asked, "送达凭证", hint: "邮件号码、签收人，或者发送记录。"),
          .radios(
            "remedy", "救济途径和期限怎样告知",
            [("inDecision", "写在答复里"), ("later", "另行告知"), ("never", "没有告知")],
            value: asked.kept("remedy", else: "inDecision")),
          .day("toldOn", "另行告知的日期", value: asked.kept("toldOn"), optional: true),
        ]
      },
      act: { asked in
        let remedy: DeliveryRecord.Remedy =
          switch asked.text("remedy") {
          case "inDecision": .inDecision
          case "later": .later(try asked.day("toldOn"))
          case "never": .never
          default: throw FieldFlaws("remedy", "请选择一项。")
          }
        return .deliver(
          DeliveryRecord(
            route: try asked.choice("route"), proof: asked.text("proof"), remedy: remedy))
      }),
  ]

  /// The draft as it will look, and how far it has come.
  private static func paper(_ asked: ActAsked) async throws -> [PieceView] {
    let preview = try await asked.asked.cases.cases.preview(
      try asked.asked.actor, .submit, in: asked.page.file.id, on: asked.today)
    return [.chain(StageView.stages(of: asked.page))]
      + (preview.map { [.paper(PaperPiece($0))] } ?? [])
  }
}
