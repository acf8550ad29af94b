import DeskWording
import Desks

extension ActForm {
  /// Notes, papers, who applies.
  static let keeping = [
    ActForm(kind: .note, fields: { [said($0, "记录的内容")] }, act: { .note($0.text("text")) }),
    ActForm(
      kind: .attach, fields: { _ in [papers("要存入本件的文件")] },
      act: { .attach(try $0.files()) }),
    ActForm(
      kind: .amendApplicant, advice: "更正申请人的类别、姓名或者联系方式。原来的记录保留。",
      fields: { asked in
        let applicant = try await asked.asked.cases.cases.reveal(
          try asked.asked.actor, asked.page.file.id)
        return ApplicantFields.fields(asked.isSent ? nil : applicant, asked.asked.form)
          + [reason(asked, "为什么更正")]
      },
      act: { asked in
        .amendApplicant(
          try ApplicantFields.applicant(asked.asked.form), reason: asked.text("reason"))
      }),
  ]
}
