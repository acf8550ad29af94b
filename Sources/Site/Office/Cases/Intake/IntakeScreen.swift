import DeskWording
import Desks
import Hummingbird
import LawWording
import OfficeFiles
import Regulation
import Workdays

/// Writing down an application that came by post, by fax, or over the counter (代填).
enum IntakeScreen {
  static func show(_ asked: OfficeRequest) async throws -> Response { try await page(asked) }

  static func receive(_ asked: OfficeRequest) async throws -> Response {
    do {
      let place = try await asked.place(with: .handle)
      let receipt = try await asked.cases.cases.receive(
        try asked.actor, at: place.id, try newCase(asked.form, asked),
        submission: asked.form["submission"])
      return confirmation(receipt, asked)
    } catch let flaws as FieldFlaws {
      return try await page(asked, flaws: flaws.words)
    } catch let refusal as CaseRefusal {
      return try await page(asked, refused: refusal.reasons)
    }
  }

  /// The number, and the code by which the applicant can look the case up; it is shown only once.
  private static func confirmation(_ receipt: ApplicationReceipt, _ asked: OfficeRequest)
    -> Response
  {
    let path = "/office/cases/\(receipt.id)"
    let again =
      receipt.differs
      ? "这份表单此前已经提交过，而且内容不同；以第一次提交的为准。" : "这份表单此前已经提交过，没有重复登记。"
    return asked.page(
      "已经登记",
      (receipt.wasThere ? [.notice(again, .soon)] : [])
        + [
          .confirmation(
            ConfirmationView(
              confirmed: "编号和查询码", keepsake: "\(receipt.number)\n\(receipt.lookupCode)",
              next: "查询码只显示这一次，请随登记回执交给申请人；申请人凭编号和查询码查询办理情况。")),
          .links(
            [
              LinkView("打开本件", path), LinkView("打印登记回执（PDF）", "\(path)/slips/receipt"),
              LinkView("再登记一件", "/office/cases/new"),
            ], isLead: true),
        ])
  }

  private static func page(
    _ asked: OfficeRequest, flaws: [String: String] = [:], refused: [CaseGround] = []
  ) async throws -> Response {
    let places = try await asked.places(with: .handle)
    let today = try await asked.today()
    let faults = refused.compactMap(\.fieldFault)
    let fields =
      (places.field(chosen: Organ.ID(asked.form["organ"])) + self.fields(asked.form, today))
      .map { field in
        field.flawed(
          flaws[field.name] ?? faults.first { $0.field.rawValue == field.name }?.text.typeset)
      }
    let sent = asked.form["submission"]
    let submission = sent.isEmpty ? try await asked.cases.cases.newSubmission() : sent
    let form = FormView(
      "/office/cases/new", token: asked.token, submit: "登记", fields: fields,
      cancelHref: "/office/cases",
      hidden: [HiddenView(name: "submission", value: submission)])
    let errors = ErrorSummaryView(
      fields, others: refused.filter { $0.fieldFault == nil }.map(\.text.typeset))
    return asked.page(
      "登记一件申请", lead: "邮寄、传真、当面提交或者口头提出的申请，由工作人员如实录入；信上没有的内容不必填。",
      trail: [LinkView("办件", "/office/cases")],
      status: errors == nil ? .ok : .unprocessableContent,
      (errors.map { [.errors($0)] } ?? []) + [.form(form)])
  }

  private static func fields(_ form: SentForm, _ today: CivilDate) -> [FieldView] {
    func kept(_ name: String, else proposed: String) -> String {
      form.fields.isEmpty ? proposed : form[name]
    }
    return [
      .radios(
        "matter", "事项", Matter.allCases.map { ($0.rawValue, $0.text.typeset) },
        value: kept("matter", else: Matter.disclosure.rawValue)),
      .radios(
        "channel", "提交方式", Channel.allCases.map { ($0.rawValue, $0.text) },
        value: kept("channel", else: Channel.inPerson.rawValue),
        hint: "收到申请之日按提交方式确定（第三十一条）。"),
      .day("arrivedOn", "到达本机关的日期", value: kept("arrivedOn", else: today.description)),
      .text(
        "proof", "凭证", value: form["proof"], hint: "例如邮件号码、传真记录。", optional: true, width: 30,
        most: CaseField.proof.limit),
      .box(
        "writtenDown", "申请人口头提出，由工作人员代为填写并经其核对", isTicked: form.isTicked("writtenDown")),
    ] + ApplicantFields.fields(nil, form) + requestFields(form)
  }

  private static func requestFields(_ form: SentForm) -> [FieldView] {
    [
      .section("申请公开的内容"),
      .area(
        "description", "内容描述", value: form["description"], hint: "照申请书上的写。", lines: 6,
        most: CaseField.description.limit),
      .text(
        "title", "政府信息的名称", value: form["title"], optional: true, width: 30,
        most: CaseField.title.limit),
      .text(
        "documentNumber", "文号", value: form["documentNumber"], optional: true, width: 20,
        most: CaseField.documentNumber.limit),
      .area(
        "purpose", "用途", value: form["purpose"], hint: "申请人不必说明用途。", lines: 2, optional: true,
        most: CaseField.purpose.limit),
      .radios(
        "form", "获取方式", DeliveryForm.allCases.map { ($0.rawValue, $0.text) },
        value: form["form"].isEmpty ? DeliveryForm.paper.rawValue : form["form"]),
      .radios(
        "route", "获取途径", DeliveryRoute.allCases.map { ($0.rawValue, $0.text) },
        value: form["route"].isEmpty ? DeliveryRoute.post.rawValue : form["route"]),
      .box(
        "suggests", "申请人建议将该信息主动公开（第四十四条）", isTicked: form.isTicked("suggests")),
      ActForm.papers("申请书和附件的扫描件"),
    ]
  }

  private static func newCase(
    _ form: SentForm, _ asked: OfficeRequest
  ) throws -> NewCase {
    guard let matter = Matter(rawValue: form["matter"]) else {
      throw FieldFlaws("matter", "请选择一项。")
    }
    guard let channel = Channel(rawValue: form["channel"]) else {
      throw FieldFlaws("channel", "请选择一项。")
    }
    guard let day = CivilDate(form["arrivedOn"]) else {
      throw FieldFlaws("arrivedOn", "请按 2026-03-18 这样的格式填写有效的日期。")
    }
    guard let deliveryForm = DeliveryForm(rawValue: form["form"]) else {
      throw FieldFlaws("form", "请选择一项。")
    }
    guard let route = DeliveryRoute(rawValue: form["route"]) else {
      throw FieldFlaws("route", "请选择一项。")
    }
    return NewCase(
      matter: matter, channel: channel, arrivedOn: day,
      applicant: try ApplicantFields.applicant(form),
      request: Desks.Request(
        description: form["description"], title: form["title"],
        documentNumber: form["documentNumber"], purpose: form["purpose"], form: deliveryForm,
        route: route, suggestsPublication: form.isTicked("suggests")),
      proof: form["proof"], writtenDown: form.isTicked("writtenDown"),
      files: try asked.newFiles("files"))
  }
}
