import Desks

extension ActForm {
  /// Registering, signing for a letter, confirming the receipt, handing over.
  static let receiving = [
    ActForm(kind: .register, day: "登记日期") { _ in .register },
    ActForm(
      kind: .sign, day: "签收日期", advice: "通过签收的邮件寄来的，以签收之日为收到申请之日。",
      fields: { [proof($0, "邮件号码或者签收人")] }, act: { .sign(proof: $0.text("proof")) }),
    ActForm(
      kind: .confirmReceipt, day: "双方确认的日期",
      advice: "平常信函寄来的，应当于收到申请的当日与申请人确认；互联网渠道和传真提交的，以双方确认之日为收到申请之日。",
      fields: { [proof($0, "怎样确认的", hint: "例如通话时间、接听人，或者邮件往来。")] },
      act: { .confirmReceipt(proof: $0.text("proof")) }),
    ActForm(
      kind: .assign,
      fields: { asked in
        let colleagues = try await asked.colleagues()
        return [
          .choice(
            "to", "交给", [("", "（不分派）")] + colleagues.map { ("\($0.id)", $0.name) },
            value: asked.kept("to", else: asked.page.row.assignee.map { "\($0.id)" } ?? ""))
        ]
      },
      act: { .assign($0.text("to").isEmpty ? nil : try $0.id("to", Person.self)) }),
  ]

  /// The field for the proof of something.
  static func proof(_ asked: ActAsked, _ label: String, hint: String? = nil) -> FieldView {
    .text(
      "proof", label, value: asked.kept("proof"), hint: hint, optional: true, width: 30,
      most: CaseField.proof.limit)
  }

  /// The field for a reason.
  static func reason(_ asked: ActAsked, _ label: String, hint: String? = nil) -> FieldView {
    .area("reason", label, value: asked.kept("reason"), hint: hint, most: CaseField.reason.limit)
  }

  /// The field for what somebody says.
  static func said(
    _ asked: ActAsked, _ label: String, hint: String? = nil, optional: Bool = false
  ) -> FieldView {
    .area(
      "text", label, value: asked.kept("text"), hint: hint, lines: 6, optional: optional,
      most: CaseField.text.limit)
  }

  /// The field for files.
  static func papers(_ label: String = "附件") -> FieldView {
    .files("files", label, accept: ActForm.acceptedFiles, hint: "可以一次选择几份。")
  }

  /// What files a case takes, as a browser's file window offers them.
  static let acceptedFiles = ".pdf,.doc,.docx,.xls,.xlsx,.wps,.et,.ofd,.txt,.jpg,.jpeg,.png,.zip"
}

extension ActAsked {
  /// Those who can have the case.
  func colleagues() async throws -> [PersonName] {
    try await asked.cases.queue.colleagues(try asked.actor, [page.file.organ])
  }
}
