import DeskWording
import Desks
import Hummingbird
import LawWording
import OfficeFiles
import Regulation
import Workdays

/// A reconsideration or a lawsuit: what is due, what happened, what can be done.
enum RemedyScreen {
  static func show(_ asked: OfficeRequest) async throws -> Response {
    let today = try await asked.today()
    let page = try await asked.cases.remedies.page(try asked.actor, try asked.id(), on: today)
    let file = page.file
    let main: [PieceView] =
      clock(page)
      + [
        .actList(acts(page)), .heading("办理经过"),
        .timeline(file.entries.map { MomentView($0, people: page.people) }),
      ]
    return asked.page(
      "\(file.intake.kind.text.typeset)　\(file.intake.docket)",
      lead: page.row.result?.text.typeset ?? "尚未审结",
      trail: [LinkView("复议和诉讼", "/office/remedies")],
      LayoutPiece.beside(main: main, side: side(page)))
  }

  private static func clock(_ page: RemedyPage) -> [PieceView] {
    if let due = page.row.due {
      return [
        .deadline(
          DeadlinePiece(
            "提交答复的期限", "最迟 \(due.longText)（\(due.weekdayText)）",
            badge: page.row.daysLeft.map(BadgeView.init(daysLeft:)), isMain: true))
      ]
    }
    guard let appeal = page.file.appealDue else { return [] }
    return [.deadline(DeadlinePiece("上诉期限", "最迟 \(appeal.longText)", isMain: true))]
  }

  private static func acts(_ page: RemedyPage) -> ActListPiece {
    let open = page.acts.filter(\.reasons.isEmpty).map(\.act)
    let path = "/office/remedies/\(page.file.id)/act/"
    let due = [RemedyAct.Kind.answer, .handleAnew, .receiveDecision].first(where: open.contains)
    return ActListPiece(
      due: due.map { DueActView(dueWord: $0.text, dueHref: path + $0.rawValue) },
      groups: [
        ActGroupView(
          actGroup: "可以办理",
          groupActs: open.filter { $0 != due }.map { LinkView($0.text, path + $0.rawValue) })
      ],
      shut: page.acts.filter { !$0.reasons.isEmpty }.map {
        ShutActView(shutWord: $0.act.text, shutReasons: $0.reasons.map(\.text.typeset))
      })
  }

  private static func side(_ page: RemedyPage) -> [PieceView] {
    let intake = page.file.intake
    var facts = [
      FactView("受理机关", intake.authority), FactView("针对", intake.about.text.typeset),
      FactView("收到通知", page.file.acceptedOn.description),
    ]
    if intake.kind == .reconsideration {
      facts.append(FactView("程序", intake.procedure == .simple ? "简易程序" : "普通程序"))
    }
    if let about = page.about {
      facts.append(
        FactView("办件", "\(about.number)　\(about.heading)", href: "/office/cases/\(about.id)"))
    }
    if let anew = page.file.remandedTo {
      facts.append(FactView("重新办理", "已登记为新的办件", href: "/office/cases/\(anew)"))
    }
    if let after = intake.after {
      facts.append(FactView("此前的复议", "查看", href: "/office/remedies/\(after)"))
    }
    return [.heading("案件"), .facts(facts)]
      + (page.file.files.isEmpty
        ? []
        : [
          .heading("文件"),
          .facts(
            page.file.files.map {
              FactView(
                $0.size.inBytes, $0.name,
                href: "/office/remedies/\(page.file.id)/files/\($0.hash)")
            }),
        ])
  }

  static func file(_ asked: OfficeRequest) async throws -> Response {
    .taken(
      try await asked.cases.remedies.file(
        try asked.actor, try asked.id(), hash: try asked.part("file")))
  }
}

extension MomentView {
  /// A fact of a remedy as its history shows it.
  init(_ entry: RemedyEntry, people: [Person.ID: PersonName]) {
    self.init(
      day: entry.on.description, entry.sentence.typeset,
      by: entry.by.flatMap { people[$0]?.name }, details: entry.details.map(\.typeset),
      isStruck: entry.isStruck)
  }
}
