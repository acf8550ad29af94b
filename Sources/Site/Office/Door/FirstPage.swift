import DeskWording
import Desks
import HTTPTypes
import Hummingbird

/// The page of the link that the first start prints: the first organ and the first administrator.
enum FirstPage {
  static func show(_ asked: OfficeRequest) async throws -> Response { try await page(asked) }

  static func accept(_ asked: OfficeRequest) async throws -> Response {
    let form = asked.form
    if let flaw = PasswordFields.mismatch(form) { return try await page(asked, passwordFlaw: flaw) }
    guard let kind = OrganKind(rawValue: form["kind"]) else {
      return try await page(asked, others: ["请选择机关类别。"])
    }
    do {
      let organ = NewOrgan(
        name: form["organ"], code: form["code"].isEmpty ? nil : form["code"], kind: kind)
      try await asked.desks.firstAdministrator.accept(
        token: token(asked),
        FirstPerson(account: form["account"], name: form["name"], organ: organ),
        password: form.untouched("new"), from: asked.address)
    } catch let refusal as PasswordRefusal {
      return try await page(asked, passwordFlaw: refusal.texts.joined())
    } catch let refusal as PersonRefusal {
      return try await page(asked, others: [refusal.text])
    } catch let refusal as OrganRefusal {
      return try await page(asked, others: [refusal.text])
    } catch let refusal as SignInRefusal {
      return try await page(asked, others: [refusal.text])
    }
    return asked.page(
      "第一位系统管理员已设立",
      [
        .confirmation(
          ConfirmationView(
            confirmed: "单位和系统管理员账户已建立，链接已失效。",
            next: "登录后请绑定手机验证器，再为安全管理员、审计管理员各建一个账户：三员分立，不能是同一个人。")),
        .links([LinkView("登录", "/office/sign-in")], isLead: true),
      ])
  }

  private static func token(_ asked: OfficeRequest) -> String {
    asked.context.parameters.get("token") ?? ""
  }

  private static func page(
    _ asked: OfficeRequest, passwordFlaw: String? = nil, others: [String] = []
  ) async throws -> Response {
    guard try await asked.desks.firstAdministrator.isOpen(token: token(asked)) else {
      return asked.page(
        "链接已失效", status: .notFound,
        [.paragraph("这个链接只能用一次,24 小时内有效。重新启动程序会打印新的链接；已经有管理员时不再打印。")])
    }
    let sent = asked.form
    let form = FormView(
      "/office/first/\(token(asked))", token: asked.token, submit: "建立",
      fields: [
        .text("organ", "单位名称", value: sent["organ"], hint: "写全称，如“某某市数据局”。", width: 30, most: 100),
        .choice(
          "kind", "机关类别", OrganKind.allCases.map { ($0.rawValue, $0.text) }, value: sent["kind"]),
        .text(
          "code", "统一社会信用代码", value: sent["code"], optional: true, width: 20, most: 18),
        .text("name", "系统管理员姓名", value: sent["name"], width: 10, most: 40, autocomplete: "name"),
        .text(
          "account", "账户", value: sent["account"], hint: "字母开头，可以有数字、点和短横。", width: 20,
          most: 64, autocomplete: "username"),
      ] + PasswordFields.fields(passwordFlaw.map { [$0] } ?? [], settings: asked.desks.settings))
    var pieces: [PieceView] = [.form(form)]
    if let errors = ErrorSummaryView(form.fields, others: others) {
      pieces.insert(.errors(errors), at: 0)
    }
    return asked.page(
      "首次使用", lead: "先建立您的单位和第一位系统管理员。",
      status: others.isEmpty && passwordFlaw == nil ? .ok : .unprocessableContent, pieces)
  }
}
