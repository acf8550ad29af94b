import DeskWording
import Desks
import HTTPTypes
import Hummingbird
import Workdays

/// One organ: what it is, how it is reached, and what has been recorded of it.
enum OrganPage {
  static func page(_ asked: OfficeRequest) async throws -> Response {
    let (organ, register, today) = try await asked.organ()
    let actor = try asked.actor
    var acts: [LinkView] = []
    if actor.may(.describeOrgans, at: organ.id) {
      acts.append(LinkView("修改资料", "/office/organs/\(organ.id)/edit"))
    }
    if actor.may(.keepOrgans) {
      acts.append(LinkView("更名、隶属、撤并", "/office/organs/\(organ.id)/history"))
    }
    let missing = organ.particulars.missing
    var pieces: [PieceView] = []
    if !missing.isEmpty {
      pieces.append(
        .notice("还缺：\(missing.map(\.text).joined(separator: "、"))。缺了这些，答复书不能写全。", .soon))
    }
    if !acts.isEmpty { pieces.append(.links(acts)) }
    pieces += [
      .facts(standing(organ, register, today)), .heading("公开工作机构与救济途径"),
      .facts(
        Particulars.Name.allCases.map { name in
          FactView(name.text, organ.particulars[name].isEmpty ? "–" : organ.particulars[name])
        }),
      .heading("沿革"), .timeline(moments(organ, register)),
    ]
    let below = register.supervised(by: organ.id, on: today)
      .compactMap { register.organs[$0] }.sorted { $0.id < $1.id }
    if !below.isEmpty {
      pieces.append(
        .grid(
          GridView(
            "主管的机关", columns: [ColumnView("名称"), ColumnView("类别")],
            rows: below.map {
              [
                CellView($0.name(on: today), href: "/office/organs/\($0.id)"),
                CellView($0.kind.text),
              ]
            }, count: "共 \(below.count) 家")))
    }
    return asked.page(organ.name(on: today), trail: [LinkView("机关", "/office/organs")], pieces)
  }

  private static func standing(
    _ organ: Organ, _ register: OrganRegister, _ today: CivilDate
  ) -> [FactView] {
    func link(_ term: String, _ id: Organ.ID?) -> FactView {
      guard let id, let other = register.organs[id] else { return FactView(term, "–") }
      return FactView(term, other.name(on: today), href: "/office/organs/\(id)")
    }
    let state: BadgeView =
      organ.exists(on: today) ? BadgeView("现有", .good) : BadgeView("已不存在", .late)
    return [
      FactView("类别", organ.kind.text, badge: state),
      FactView("统一社会信用代码", organ.code?.text ?? "–"),
      FactView("索引号前段码", organ.indexPrefix ?? "–"),
      FactView("规章制定权", organ.mayIssueRules ? "有" : "没有"),
      link("上级机关", organ.parent(on: today)), link("政务公开主管部门", organ.supervisor(on: today)),
    ]
  }

  private static func moments(_ organ: Organ, _ register: OrganRegister) -> [MomentView] {
    func name(_ id: Organ.ID?) -> String {
      id.flatMap { register.organs[$0]?.names.last?.value } ?? "无"
    }
    var dated: [(CivilDate, String)] = []
    if let founded = organ.founded { dated.append((founded, "成立")) }
    dated += organ.names.compactMap { fact in fact.since.map { ($0, "更名为“\(fact.value)”") } }
    dated += organ.parents.compactMap { fact in
      fact.since.map { ($0, "上级机关：\(name(fact.value))") }
    }
    dated += organ.supervisors.compactMap { fact in
      fact.since.map { ($0, "主管部门：\(name(fact.value))") }
    }
    if let ending = organ.ending {
      dated.append((ending.on, ending.into.map { "职责并入\(name($0))" } ?? "撤销"))
    }
    return dated.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
      .map { MomentView(day: "\($0.element.0)", $0.element.1) }
  }
}

extension OfficeRequest {
  /// The organ that the path names, among the others, on the day that it is.
  func organ() async throws -> (Organ, OrganRegister, CivilDate) {
    let id: Organ.ID = try id()
    let register = try await desks.organs.register()
    guard let organ = register.organs[id] else { throw HTTPError(.notFound) }
    return (organ, register, try await desks.organs.today())
  }
}
