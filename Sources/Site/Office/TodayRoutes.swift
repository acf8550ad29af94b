import DeskWording
import Desks
import HTTPTypes
import Hummingbird

/// The first page after the door: what waits for this person.
enum TodayRoutes {
  static let all: [OfficeRoute] = [
    .get("/office", .signedIn, today), .get("/office/search", .signedIn, SearchPage.answer),
  ]

  private static func today(_ asked: OfficeRequest) async throws -> Response {
    let actor = try asked.actor
    var waiting = try await CaseToday.pieces(asked)
    if actor.mayAnywhere(.describeOrgans) { waiting += try await organsWithGaps(asked) }
    if actor.may(.listPeople) { waiting += try await peopleToLookAt(asked) }
    if waiting.isEmpty { waiting = [.empty(EmptyView("今天没有等您办理的事项。"))] }
    let today = try await asked.desks.organs.today()
    return asked.page("今日", lead: "\(today)", waiting)
  }

  /// Organs that the person looks after whose particulars lack what every letter needs.
  private static func organsWithGaps(_ asked: OfficeRequest) async throws -> [PieceView] {
    let actor = try asked.actor
    let today = try await asked.desks.organs.today()
    let gaps = try await asked.desks.organs.register().organs(on: today).filter { organ in
      !organ.particulars.missing.isEmpty && actor.may(.describeOrgans, at: organ.id)
    }
    guard !gaps.isEmpty else { return [] }
    return [
      .grid(
        GridView(
          "资料不全的机关", columns: [ColumnView("机关"), ColumnView("还缺")],
          rows: gaps.prefix(20).map { organ in
            [
              CellView(organ.name(on: today), href: "/office/organs/\(organ.id)/edit"),
              CellView(organ.particulars.missing.map(\.text).joined(separator: "、")),
            ]
          },
          count: gaps.count > 20 ? "共 \(gaps.count) 家，先列 20 家" : "共 \(gaps.count) 家"))
    ]
  }

  /// How many accounts there are, and how many of them are locked.
  private static func peopleToLookAt(_ asked: OfficeRequest) async throws -> [PieceView] {
    let open = try await count(asked) { $0.isLocked = false }
    let locked = try await count(asked) { $0.isLocked = true }
    return [
      .heading("账户"),
      .figures([
        CountView(open, "个", "在用账户", href: "/office/people?state=open"),
        CountView(locked, "个", "已停用账户", href: "/office/people?state=locked"),
      ]),
    ]
  }

  private static func count(
    _ asked: OfficeRequest, _ narrow: (inout PersonFilter) -> Void
  ) async throws -> Int {
    var filter = PersonFilter()
    narrow(&filter)
    filter.limit = 500
    var count = 0
    repeat {
      let page = try await asked.desks.people.list(try asked.actor, filter)
      count += page.people.count
      filter.after = page.next
    } while filter.after != nil
    return count
  }
}
