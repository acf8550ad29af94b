import DeskWording
import Desks
import Hummingbird

/// What one is allowed, and where one is signed in.
enum MyPage {
  static func page(_ asked: OfficeRequest, refusal: String? = nil) async throws -> Response {
    let actor = try asked.actor
    let sessions = try await asked.desks.sessions.list(actor)
    let roles = try await asked.roleWords(of: actor)
    return asked.page(
      actor.name, status: refusal == nil ? .ok : .unprocessableContent,
      (refusal.map { [.notice($0, .late)] } ?? []) + [
        .heading("我的角色"),
        roles.isEmpty
          ? .empty(EmptyView("还没有授予您任何角色。角色由安全管理员授予。"))
          : .facts(roles.map { FactView($0.role, $0.place) }),
        .heading("登录方式"),
        .links([
          LinkView("更改密码", "/office/me/password"),
          LinkView("绑定手机验证器", "/office/me/second-factor"),
        ]),
        .form(
          FormView(
            "/office/me/recovery-codes", token: asked.token, submit: "换一组恢复码",
            fields: [
              .text(
                "code", "当前动态验证码", width: 8, most: 10, autocomplete: "one-time-code",
                keys: "numeric")
            ], hint: "原来的恢复码随即作废。")),
        .grid(grid(sessions, asked)),
        .form(
          FormView(
            "/office/me/sessions/others", token: asked.token, submit: "结束其他会话",
            hint: "怀疑有人用过您的账户时，先结束其他会话，再更改密码。")),
      ])
  }

  private static func grid(_ sessions: [Session], _ asked: OfficeRequest) -> GridView {
    GridView(
      "登录中的会话",
      columns: [ColumnView("开始"), ColumnView("最近活动"), ColumnView("来自"), ColumnView("操作")],
      rows: sessions.map { session in
        let isCurrent = session.id == asked.visitor?.session
        return [
          CellView(session.startedAt.chinaTime, badge: isCurrent ? BadgeView("这一个", .good) : nil),
          CellView(session.seenAt.chinaTime), CellView(session.address ?? "不详"),
          CellView(
            isCurrent ? "–" : "",
            act: isCurrent
              ? nil
              : RowActView(
                actHref: "/office/me/sessions/\(session.id)", actWord: "结束",
                actSentence: "结束 \(session.startedAt.chinaTime) 开始的会话", actToken: asked.token)),
        ]
      }, count: "共 \(sessions.count) 个")
  }
}

extension OfficeRequest {
  /// The actor's roles and their places in words.
  func roleWords(of actor: Actor) async throws -> [(role: String, place: String)] {
    let register = try await desks.organs.register()
    let today = try await desks.organs.today()
    return actor.grants.held
      .sorted { ($0.role.order, $0.place) < ($1.role.order, $1.place) }
      .map { grant in
        switch grant.place {
        case .installation: (grant.role.text, "全系统")
        case .organ(let organ):
          (grant.role.text, register.organs[organ]?.name(on: today) ?? "机关不存在")
        }
      }
  }
}

extension Role {
  /// The place among the roles.
  var order: Int { Role.allCases.firstIndex(of: self) ?? 0 }
}
