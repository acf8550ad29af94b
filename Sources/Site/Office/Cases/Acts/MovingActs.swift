import Desks

extension ActForm {
  /// Sending on, taking apart, putting together.
  static let moving = [
    ActForm(
      kind: .transfer, day: "移送日期", advice: "只在登记之前移送：本机关不计数，由接收的机关登记、计数和答复。",
      isGrave: true,
      fields: { asked in
        [try await organ(asked, "接收的机关"), reason(asked, "为什么移送")]
      },
      act: { .transfer(to: try $0.id("to", Organ.self), reason: $0.text("reason")) }),
    ActForm(
      kind: .forward, day: "转送日期", advice: "答复为“不属于本机关负责公开”之后，可以把申请转给负责的机关；本件仍由本机关计数。",
      fields: { asked in
        [
          try await organ(asked, "本系统内的机关", optional: true),
          .text(
            "partyName", "系统外的机关名称", value: asked.kept("partyName"), optional: true, width: 30,
            most: CaseField.partyName.limit),
          .text(
            "partyContact", "联系方式", value: asked.kept("partyContact"), optional: true, width: 30,
            most: CaseField.partyContact.limit),
          reason(asked, "为什么由其负责"),
        ]
      },
      act: { asked in
        let choice: ForwardingChoice
        if asked.text("to").isEmpty {
          guard !asked.text("partyName").isEmpty else {
            throw FieldFlaws("to", "请选择机关，或者填写系统外的机关名称。")
          }
          choice = .outside(name: asked.text("partyName"), contact: asked.text("partyContact"))
        } else {
          choice = .organ(try asked.id("to", Organ.self))
        }
        return .forward(choice, reason: asked.text("reason"))
      }),
    ActForm(
      kind: .split, day: "拆分日期", advice: "一份申请包含几项彼此无关的内容的，可以拆分，分别登记和答复。第一项留在本件。", isGrave: true,
      fields: { asked in
        (1...partFields).map { number in
          .area(
            "part\(number)", "第 \(number) 项的内容",
            value: asked.kept(
              "part\(number)", else: number == 1 ? asked.page.file.intake.request.description : ""),
            lines: 3, optional: number > 2, most: CaseField.description.limit)
        }
      },
      act: { asked in
        .split((1...partFields).map { asked.text("part\($0)") }.filter { !$0.isEmpty })
      }),
    ActForm(
      kind: .join, day: "合并日期", advice: "与另一件一并办理：对那一件的答复，同时是对本件的答复。两件分别计数。",
      fields: { asked in
        let related = try await asked.asked.cases.cases.related(
          try asked.asked.actor, to: asked.page.file.id)
        let rows = related.sameApplicant + related.sameSubject
        return [
          .choice(
            "lead", "与哪一件一并办理",
            rows.filter { $0.endedOn == nil }.map { ("\($0.id)", "\($0.number)　\($0.heading)") },
            value: asked.kept("lead"), hint: "列出的是同一申请人的，或者内容相近的在办办件。")
        ]
      },
      act: { .join(to: try $0.id("lead", Case.self)) }),
    ActForm(kind: .part, day: "分开日期", advice: "不再与另一件一并办理，单独答复。") { _ in .part },
  ]

  private static let partFields = 6

  private static func organ(
    _ asked: ActAsked, _ label: String, optional: Bool = false
  ) async throws -> FieldView {
    let today = asked.today
    let organs = try await asked.asked.desks.organs.register().organs.values
      .filter { $0.id != asked.page.file.organ && $0.exists(on: today) }
      .map { ("\($0.id)", $0.name(on: today)) }
      .sorted { $0.1 < $1.1 }
    return .choice(
      "to", label, (optional ? [("", "（不在本系统内）")] : []) + organs, value: asked.kept("to"),
      optional: optional)
  }
}
