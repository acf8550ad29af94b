import DeskWording
import Desks
import Hummingbird

/// The page of a thing that this person may not do: it says whom to ask.
enum RefusalPage {
  /// An address that none of the person's roles opens.
  static func answer(for route: OfficeRoute, _ asked: OfficeRequest) -> Response {
    guard case .rights(let rights) = route.access else { return page([], asked) }
    guard let visitor = asked.visitor else { return page([], asked) }
    let contacts = rights.flatMap { right -> [Contact] in
      do throws(AccessRefusal) {
        try right.policy(at: visitor.organ).require(of: visitor)
        return []
      } catch {
        return error.ask
      }
    }
    return page(contacts, asked)
  }

  /// What a desk refused.
  static func answer(_ refusal: AccessRefusal, _ asked: OfficeRequest) -> Response {
    page(refusal.ask, asked)
  }

  /// A form that came from elsewhere, or from a page that was left open too long.
  static func foreign(_ asked: OfficeRequest) -> Response {
    asked.page(
      "这一页已经过期", status: .forbidden,
      [
        .paragraph("为防止他人冒用您的登录，表单只能从本系统的页面提交，而且要在同一次登录之内。什么都没有改动。"),
        .links([LinkView("回到今日", "/office")]),
      ])
  }

  private static func page(_ contacts: [Contact], _ asked: OfficeRequest) -> Response {
    let lines = contacts.map { contact in
      FactView(
        contact.role.text,
        contact.people.isEmpty ? "请向系统管理员查询" : contact.people.joined(separator: "、"))
    }
    return asked.page(
      "您没有这项权限", lead: "您的角色不包括这一操作，没有任何改动。", status: .forbidden,
      [lines.isEmpty ? .paragraph("请向系统管理员咨询。") : .paragraph("可以向下列人员提出:")]
        + (lines.isEmpty ? [] : [.facts(lines)])
        + [.links([LinkView("回到今日", "/office"), LinkView("查看我的角色", "/office/me")])])
  }
}
