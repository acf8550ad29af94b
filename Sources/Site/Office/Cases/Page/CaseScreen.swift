import DeskWording
import Desks
import Hummingbird
import LawWording
import OfficeFiles
import Regulation
import Workdays

/// A case: the clock on top, the act that is due, what happened, the papers at the side.
enum CaseScreen {
  static func show(_ asked: OfficeRequest) async throws -> Response {
    try await answer(asked)
  }

  /// Opens the identity and the telephone; the desk records that they were looked at.
  static func reveal(_ asked: OfficeRequest) async throws -> Response {
    let applicant = try await asked.cases.cases.reveal(try asked.actor, try asked.caseID)
    return try await answer(asked, opened: applicant)
  }

  private static func answer(
    _ asked: OfficeRequest, opened: Applicant? = nil
  ) async throws -> Response {
    let actor = try asked.actor
    let today = try await asked.today()
    let id = try asked.caseID
    let page = try await asked.cases.cases.page(actor, id, on: today)
    let related = try await asked.cases.cases.related(actor, to: id)
    let main =
      DeadlinePiece.pieces(of: page, today: today) + likelyRepeat(related)
      + [.actList(ActListPiece(page))] + chain(page)
      + [
        .heading("办理经过"), .timeline(page.file.entries.map { MomentView($0, people: page.people) }),
      ]
    let side =
      request(page) + applicant(page, opened: opened, asked) + CasePapers.pieces(page)
      + connections(page, related)
    return asked.page(
      "\(page.row.number)　\(page.row.heading)", lead: page.row.state.text.typeset,
      trail: [LinkView("办件", "/office/cases")], LayoutPiece.beside(main: main, side: side))
  }

  private static func likelyRepeat(_ related: Related) -> [PieceView] {
    guard let row = related.likelyRepeat else { return [] }
    return [
      .notice(
        "可能是重复申请：同一申请人在 \(row.arrivedOn) 申请过相近的内容（\(row.number)），\(row.outcome.map { "答复为" + $0.text.typeset } ?? "尚未答复")。",
        .soon),
      .links([LinkView("查看此前的申请和答复", "/office/cases/\(row.id)")]),
    ]
  }

  private static func chain(_ page: CasePage) -> [PieceView] {
    guard let draft = page.file.draft else { return [] }
    var pieces: [PieceView] = [.heading("文书审核签发"), .chain(StageView.stages(of: page))]
    if let returned = draft.returned {
      let by = returned.by.flatMap { page.people[$0]?.name } ?? ""
      pieces.append(.notice("\(by)退回：\(returned.reason)", .soon))
    }
    return pieces
  }

  private static func request(_ page: CasePage) -> [PieceView] {
    var facts = [FactView("内容", page.file.intake.request.description)]
    if !page.file.intake.request.title.isEmpty {
      facts.append(FactView("名称", page.file.intake.request.title))
    }
    if !page.file.intake.request.documentNumber.isEmpty {
      facts.append(FactView("文号", page.file.intake.request.documentNumber))
    }
    if !page.file.intake.request.purpose.isEmpty {
      facts.append(FactView("用途", page.file.intake.request.purpose))
    }
    facts += [
      FactView(
        "获取方式", "\(page.file.intake.request.form.text)，\(page.file.intake.request.route.text)"),
      FactView("提交方式", page.file.intake.channel.text),
      FactView("到达", page.file.arrivedOn.description),
      FactView("经办", page.row.assignee?.name ?? "未分派"),
    ]
    return [.heading("申请"), .facts(facts)]
  }

  private static func applicant(
    _ page: CasePage, opened: Applicant?, _ asked: OfficeRequest
  ) -> [PieceView] {
    let masked = page.applicant
    guard !masked.isErased else {
      return [.heading("申请人"), .paragraph("保存期限届满，个人信息已经删除。")]
    }
    let pairs: [(String, String)] = [
      ("类别", masked.kind.text), ("姓名或名称", masked.name),
      (masked.paper?.text ?? "身份证明", opened?.paperNumber ?? masked.paperNumber),
      ("负责人", masked.representative), ("联系人", masked.contact),
      ("电话", opened?.telephone ?? masked.telephone), ("邮箱", opened?.mail ?? masked.mail),
      (
        "地址", [masked.postcode, masked.postalAddress].filter { !$0.isEmpty }.joined(separator: " ")
      ),
    ]
    let facts = pairs.filter { !$0.1.isEmpty }.map { FactView($0.0, $0.1) }
    let isCovered = opened == nil && !(masked.paperNumber + masked.telephone + masked.mail).isEmpty
    return [.heading("申请人", id: "applicant"), .facts(facts)]
      + (isCovered
        ? [
          .form(
            FormView(
              "/office/cases/\(page.file.id)/reveal#applicant", token: asked.token,
              submit: "显示完整号码", hint: "查看会记入操作记录。", isAside: true))
        ] : [])
  }

  /// How a case is tied to this one.
  private static func tieWord(_ id: Case.ID, _ file: CaseFile) -> String {
    if file.parts.contains(id) { return "拆分出的" }
    if file.joinedTo == id { return "并入" }
    if file.transferred?.to == id { return "移送为" }
    if file.forwarding?.caseID == id { return "转送为" }
    switch file.intake.origin {
    case .part: return "拆分自"
    case .transfer: return "移送自"
    case .forwarding: return "转送自"
    default: return "重新办理自"
    }
  }

  private static func connections(_ page: CasePage, _ related: Related) -> [PieceView] {
    var facts = page.members.map {
      FactView("一并办理", "\($0.number)　\($0.heading)", href: "/office/cases/\($0.id)")
    }
    facts += page.ties.map { tie in
      FactView(
        tieWord(tie.id, page.file), "\(tie.number)　\(tie.heading)", href: "/office/cases/\(tie.id)")
    }
    facts += page.remedies.map {
      FactView(
        $0.kind.text, $0.docket.isEmpty ? "未编号" : $0.docket, href: "/office/remedies/\($0.id)")
    }
    facts += related.sameApplicant.map {
      FactView("同一申请人", "\($0.number)　\($0.heading)", href: "/office/cases/\($0.id)")
    }
    facts += related.sameSubject.map {
      FactView("内容相近", "\($0.number)　\($0.heading)", href: "/office/cases/\($0.id)")
    }
    if related.ofTheMonth > 1 {
      facts.append(FactView("本月申请", "同一申请人本月向本机关申请 \(related.ofTheMonth) 件"))
    }
    return (facts.isEmpty ? [] : [.heading("相关"), .facts(facts)])
      + [.links([LinkView("登记复议或者诉讼", "/office/remedies/new?case=\(page.file.id)")])]
  }
}
