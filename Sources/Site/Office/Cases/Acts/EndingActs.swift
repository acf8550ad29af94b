import DeskWording
import Desks
import LawWording
import OfficeFiles
import Regulation

extension ActForm {
  /// Withdrawal, lapse, another row, a fact put right, the answer about records.
  static let endings = [
    ActForm(
      kind: .withdraw, day: "申请人撤回的日期", isGrave: true,
      fields: { [proof($0, "怎样撤回的", hint: "例如书面撤回的日期，或者通话记录。")] },
      act: { .withdraw(proof: $0.text("proof")) }),
    ActForm(
      kind: .lapse, day: "不再处理的日期", advice: "申请人无正当理由逾期不补正，或者逾期未缴费的，视为放弃申请，不再处理。",
      hasLetter: true, isGrave: true, act: { .lapse(letter: try LetterFields.choice($0)) }),
    ActForm(
      kind: .recount, advice: "改变本件在年报表三中的栏目。办理经过不变，改变的理由记入本件。",
      fields: { asked in
        [
          .choice(
            "row", "计入哪一栏", Outcome.allCases.map { ($0.rawValue, $0.text.typeset) },
            value: asked.kept("row", else: asked.page.row.outcome?.rawValue ?? "")),
          reason(asked, "为什么计入这一栏"),
        ]
      },
      act: { .recount(try $0.choice("row"), reason: $0.text("reason")) }),
    ActForm(
      kind: .strike, advice: "记错的事项标为作废，不再影响期限；记录本身保留，可以重新补记正确的。",
      fields: { asked in
        let facts = asked.page.file.entries.filter { $0.kind.canBeStruck && !$0.isStruck }
        return [
          .choice(
            "fact", "哪一条记录", facts.map { ("\($0.ref)", "\($0.on)　\($0.sentence.typeset)") },
            value: asked.kept("fact")),
          reason(asked, "错在哪里"),
        ]
      },
      act: { asked in
        guard let fact = FactRef(asked.text("fact")) else {
          throw FieldFlaws("fact", "请选择一条记录。")
        }
        return .strike(fact, reason: asked.text("reason"))
      }),
    ActForm(
      kind: .settle, day: "答复日期", advice: "更正申请不是政府信息公开申请，不计入年报表三。", hasLetter: true,
      isGrave: true,
      fields: { asked in
        [
          .radios(
            "settlement", "怎样答复",
            [
              ("corrected", "记录有误，已经更正"), ("refused", "记录无误，或者没有证据，不予更正"),
              ("forwarded", "不属于本机关，已经转送有权更正的机关"),
              ("referred", "不属于本机关，告知申请人向有权更正的机关提出"),
            ], value: asked.kept("settlement")),
          said(asked, "更正的结果，或者不予更正的理由", optional: true),
          .text(
            "partyName", "有权更正的机关", value: asked.kept("partyName"), optional: true, width: 30,
            most: CaseField.partyName.limit),
          .text(
            "partyContact", "该机关的联系方式", value: asked.kept("partyContact"), optional: true,
            width: 30,
            most: CaseField.partyContact.limit),
        ]
      },
      act: {
        .settle(try settlement($0), letter: try LetterFields.choice($0))
      }),
  ]

  private static func settlement(_ asked: ActAsked) throws(FieldFlaws) -> Settlement {
    let text = Erasable(asked.text("text"))
    switch asked.text("settlement") {
    case "corrected": return .corrected(result: text)
    case "refused": return .refused(reasons: text)
    case "forwarded", "referred":
      return .passedOn(
        to: asked.text("partyName"), contact: asked.text("partyContact"),
        isForwarded: asked.text("settlement") == "forwarded")
    default: throw FieldFlaws("settlement", "请选择一项。")
    }
  }
}
