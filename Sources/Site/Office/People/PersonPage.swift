import DeskWording
import Desks
import HTTPTypes
import Hummingbird

/// One person: the account, the roles, the sessions, and what this visitor may do about them.
enum PersonPage {
  static func page(_ asked: OfficeRequest, refusal: String? = nil) async throws -> Response {
    let actor = try asked.actor
    let detail: PersonDetail
    do {
      detail = try await asked.desks.people.person(actor, try asked.id())
    } catch is PersonRefusal {
      throw HTTPError(.notFound)
    }
    let person = detail.person
    var pieces: [PieceView] = refusal.map { [.notice($0, .late)] } ?? []
    pieces.append(.facts(facts(detail)))
    pieces += try await roles(person, asked)
    if actor.may(.endSessions) { pieces += try await sessions(person, asked) }
    if actor.may(.keepAccounts) { pieces += try await editing(person, asked) }
    pieces += access(detail, asked)
    return asked.page(
      person.name, trail: [LinkView("人员与角色", "/office/people")],
      status: refusal == nil ? .ok : .unprocessableContent, pieces)
  }

  private static func facts(_ detail: PersonDetail) -> [FactView] {
    let person = detail.person
    return [
      FactView("账户", person.account, badge: person.badge), FactView("单位", detail.organName),
      FactView("办公电话", person.telephone.isEmpty ? "–" : person.telephone),
      FactView("密码", detail.hasPassword ? "已设定" : "尚未设定"),
      FactView(
        "手机验证器",
        detail.hasSecondFactor ? "已绑定，剩余恢复码 \(detail.recoveryCodesLeft) 个" : "尚未绑定"),
      FactView("最近登录", detail.signedInAt?.chinaTime ?? "从未登录"),
      FactView("开户日期", "\(person.addedOn)"),
    ]
  }

  private static func roles(_ person: Person, _ asked: OfficeRequest) async throws -> [PieceView] {
    let register = try await asked.desks.organs.register()
    let today = try await asked.desks.organs.today()
    let mayGrant = try asked.actor.may(.grantRoles)
    let rows = person.grants.sorted { ($0.role.order, $0.place) < ($1.role.order, $1.place) }
      .map { grant -> [CellView] in
        let organ: Organ.ID? = if case .organ(let id) = grant.place { id } else { nil }
        let place = organ.map { register.organs[$0]?.name(on: today) ?? "机关不存在" } ?? "全系统"
        let act = RowActView(
          actHref: "/office/people/\(person.id)/revoke", actWord: "收回",
          actSentence: "收回\(grant.role.text),\(place)", actToken: asked.token,
          hidden: [
            HiddenView(name: "role", value: grant.role.rawValue),
            HiddenView(name: "organ", value: organ.map { "\($0)" } ?? ""),
          ])
        return [
          CellView(grant.role.text), CellView(place),
          CellView(mayGrant ? "" : "–", act: mayGrant ? act : nil),
        ]
      }
    let grid = GridView(
      "角色", columns: [ColumnView("角色"), ColumnView("范围"), ColumnView("操作")], rows: rows,
      empty: EmptyView("还没有角色，因此什么也不能办。"))
    guard try mayGrant || asked.actor.may(.keepAccounts) else { return [.grid(grid)] }
    let form = FormView(
      "/office/people/\(person.id)/grant", token: asked.token, submit: "授予",
      fields: [
        .choice("role", "角色", Role.allCases.map { ($0.rawValue, $0.text) }),
        try await asked.organField(value: "\(person.organ)"),
      ], legend: "授予角色",
      hint: "系统、安全、审计三个管理员是三个人，不办理业务；授予管理员角色时不看单位一栏。")
    return [.grid(grid), .form(form)]
  }

  private static func sessions(_ person: Person, _ asked: OfficeRequest) async throws -> [PieceView]
  {
    let sessions = try await asked.desks.sessions.list(try asked.actor, of: person.id)
    return [
      .grid(
        GridView(
          "登录中的会话",
          columns: [ColumnView("开始"), ColumnView("最近活动"), ColumnView("来自"), ColumnView("操作")],
          rows: sessions.map { session in
            [
              CellView(session.startedAt.chinaTime), CellView(session.seenAt.chinaTime),
              CellView(session.address ?? "不详"),
              CellView(
                "",
                act: RowActView(
                  actHref: "/office/people/\(person.id)/sessions/\(session.id)", actWord: "结束",
                  actSentence: "结束 \(session.startedAt.chinaTime) 开始的会话", actToken: asked.token)),
            ]
          }, empty: EmptyView("现在没有登录。")))
    ]
  }

  private static func editing(_ person: Person, _ asked: OfficeRequest) async throws -> [PieceView]
  {
    [
      .form(
        FormView(
          "/office/people/\(person.id)/edit", token: asked.token, submit: "保存",
          fields: [
            .text("name", "姓名", value: person.name, width: 10, most: 40),
            .text(
              "telephone", "办公电话", value: person.telephone, type: "tel", optional: true, width: 20,
              most: 40),
            try await asked.organField(value: "\(person.organ)"),
          ], legend: "修改资料", hidden: [HiddenView(name: "version", value: "\(person.version)")]))
    ]
  }

  private static func access(_ detail: PersonDetail, _ asked: OfficeRequest) -> [PieceView] {
    let path = "/office/people/\(detail.person.id)"
    guard let actor = asked.visitor, actor.person != detail.person.id else { return [] }
    var pieces: [PieceView] = []
    if actor.may(.resetPasswords) {
      pieces.append(
        .form(
          FormView(
            path + "/password", token: asked.token, submit: "重置密码", legend: "重置密码",
            hint: "原密码和全部会话随即失效；得到一个一次性链接，由本人设定新密码。", isGrave: true)))
    }
    if actor.may(.resetSecondFactors), detail.hasSecondFactor {
      pieces.append(
        .form(
          FormView(
            path + "/second-factor", token: asked.token, submit: "重置手机验证器", legend: "重置手机验证器",
            hint: "本人下次登录时重新绑定。", isGrave: true)))
    }
    if actor.may(.lockAccounts) {
      pieces.append(
        .form(
          detail.person.isLocked
            ? FormView(path + "/unlock", token: asked.token, submit: "恢复账户", legend: "恢复账户")
            : FormView(
              path + "/lock", token: asked.token, submit: "停用账户",
              fields: [.text("reason", "停用原因", width: 30, most: 200)], legend: "停用账户",
              hint: "人员离岗或者账户异常时使用。", isGrave: true)))
    }
    return pieces
  }
}
