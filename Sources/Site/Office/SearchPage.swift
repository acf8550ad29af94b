import DeskWording
import Desks
import Foundation
import HTTPTypes
import Hummingbird

/// The search of the frame: what the person may see, by name, account or code.
enum SearchPage {
  static func answer(_ asked: OfficeRequest) async throws -> Response {
    let words = asked.query("q")
    guard !words.isEmpty else {
      return asked.page("搜索", [.empty(EmptyView("在页面上方输入机关名称、信用代码、人员姓名或者账户。"))])
    }
    var pieces = [try await organs(words, asked)]
    if try asked.actor.may(.listPeople) { pieces.append(try await people(words, asked)) }
    return asked.page("搜索“\(words)”", pieces)
  }

  private static func organs(_ words: String, _ asked: OfficeRequest) async throws -> PieceView {
    let today = try await asked.desks.organs.today()
    let found = try await asked.desks.organs.register().organs.values
      .filter { organ in
        organ.names.contains { $0.value.localizedStandardContains(words) }
          || organ.code?.text == words.uppercased()
      }
      .sorted { $0.id < $1.id }
    return .grid(
      GridView(
        "机关", columns: [ColumnView("名称"), ColumnView("类别")],
        rows: found.prefix(50).map { organ in
          [
            CellView(organ.name(on: today), href: "/office/organs/\(organ.id)"),
            CellView(organ.kind.text),
          ]
        }, count: "共 \(found.count) 家", empty: EmptyView("没有名称或者代码相符的机关。")))
  }

  private static func people(_ words: String, _ asked: OfficeRequest) async throws -> PieceView {
    var filter = PersonFilter()
    filter.text = words
    let found = try await asked.desks.people.list(try asked.actor, filter)
    return .grid(
      GridView(
        "人员", columns: [ColumnView("姓名"), ColumnView("账户")],
        rows: found.people.map { person in
          [CellView(person.name, href: "/office/people/\(person.id)"), CellView(person.account)]
        },
        count: found.next == nil ? "共 \(found.people.count) 人" : "超过 \(found.people.count) 人",
        empty: EmptyView("没有姓名或者账户相符的人员。")))
  }
}
