import Desks
import LawWording
import OfficeFiles
import Regulation

extension ActForm {
  /// The fee notice and the payment.
  static let fees = [
    ActForm(
      kind: .notifyFee, day: "申请人收到收费通知的日期",
      advice: "只有申请公开的数量、频次明显超过合理范围的，才可以收取信息处理费。按件、按量只能选择一种。", hasLetter: true,
      fields: { asked in
        [
          .radios(
            "basis", "收费标准", [("items", "按件计收"), ("pages", "按量计收")],
            value: asked.kept("basis", else: "items")),
          .text(
            "pages", "页数", value: asked.kept("pages"), hint: "只在按量计收时填写。", optional: true,
            width: 6, most: 6, keys: "numeric"),
          .box(
            "points", "只告知获取方式和途径，不提供信息", isTicked: asked.isTicked("points"),
            hint: "仅告知获取途径的，不按量收费。"),
        ]
      },
      above: { try await derivation($0) },
      act: { asked in
        let choice: FeeChoice =
          asked.text("basis") == "pages" ? .pages(try asked.number("pages")) : .items
        return .notifyFee(
          choice, onlyPoints: asked.isTicked("points"), letter: try LetterFields.choice(asked))
      }),
    ActForm(
      kind: .pay, day: "缴费日期", advice: "答复期限自申请人完成缴费次日起重新计算。",
      fields: { asked in
        [
          .text(
            "receipt", "票据号码", value: asked.kept("receipt"), optional: true, width: 20,
            most: CaseField.receipt.limit)
        ]
      },
      act: { .pay(receipt: $0.text("receipt")) }),
  ]

  /// What the fee comes to by item, and how.
  private static func derivation(_ asked: ActAsked) async throws -> [PieceView] {
    let fee = try await asked.asked.cases.cases.feeByItem(
      try asked.asked.actor, asked.page.file.id)
    return [.heading("按件计收的金额"), .facts(FactView.facts(of: fee))]
  }
}

extension FactView {
  /// A fee with how it is come to.
  static func facts(of fee: Fee) -> [FactView] {
    fee.lines.map { line in
      FactView(
        line.range(unit: fee.unit),
        line.amount == 0
          ? "不收费" : "\(line.quantity) \(fee.unit) × \(line.unitPrice) 元 = \(line.amount) 元")
    } + [FactView("合计", fee.formula.typeset), FactView("依据", fee.citation.shortText)]
  }
}
