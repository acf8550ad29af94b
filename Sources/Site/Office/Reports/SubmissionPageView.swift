import AnnualReport
import DeskWording
import Desks
import HTTPTypes
import Hummingbird
import OfficeFiles
import ReportFiles

/// What an organ hands in: the file, its doubts beside the source, remarks, versions, and the acts of
/// either side.
enum SubmissionPageView {
  static func page(_ asked: OfficeRequest, refusal: String? = nil) async throws -> Response {
    let page = try await asked.reports.rounds.page(
      try asked.actor, of: try asked.id(), in: try asked.round)
    let path = "/office/rounds/\(page.round.id)/organs/\(page.organ)"
    var pieces: [PieceView] = refusal.map { [.notice($0, .late)] } ?? []
    let state = page.submission?.state ?? .notBegun
    pieces.append(
      .facts([
        FactView(
          "状态", "",
          badge: page.isOverdue ? BadgeView("\(state.text)，逾期", .late) : state.badge),
        FactView("截止日期", "\(page.round.due)"),
      ]))
    if state == .returned, let submission = page.submission {
      pieces += SubmissionParts.remarks(submission)
    }
    if !page.round.isClosed {
      if page.isOwn { pieces += SubmissionForms.own(page, asked, path) }
      if page.isSupervisor { pieces += SubmissionForms.supervisors(page, asked, path) }
    }
    if let report = page.report, let checkup = page.checkup {
      pieces += ReportFindings.pieces(checkup) { _ in nil }
      let marked = Set(checkup.findings.filter { $0.severity == .error }.flatMap(\.cells))
      pieces.append(
        .sheets(
          Table.allCases.filter(report.tables.contains).map { table in
            SheetView(table, of: report, marked: marked) { _ in nil }
          }))
    }
    if let submission = page.submission {
      pieces +=
        SubmissionParts.versions(submission, path)
        + SubmissionParts.history(submission, page)
    }
    return asked.page(
      "\(page.organName)\(page.round.year)年度报告",
      trail: [LinkView("年度报告", "/office/reports")]
        + (page.isSupervisor ? [LinkView("报送情况", "/office/rounds/\(page.round.id)")] : []),
      status: refusal == nil ? .ok : .unprocessableContent, pieces)
  }

  static func act(_ asked: OfficeRequest) async throws -> Response {
    let (organ, round): (Organ.ID, Round.ID) = (try asked.id(), try asked.round)
    let actor = try asked.actor
    let page = try await asked.reports.rounds.page(actor, of: organ, in: round)
    do {
      switch asked.form["act"] {
      case "upload":
        let sent = asked.form.files.first { $0.name == "file" && !$0.bytes.isEmpty }
        guard let sent, !sent.isTooLarge else {
          return try await self.page(
            asked, refusal: sent == nil ? "请选择报告文件。" : "文件太大。")
        }
        let name = FileName(sent.fileName ?? "").last
        try await asked.reports.rounds.layIn(
          actor, NewFile(name: name, bytes: sent.bytes), of: organ, in: round,
          seen: asked.versionMadeFor)
      case "own":
        try await asked.reports.rounds.layInOwn(
          actor, of: organ, in: round, seen: asked.versionMadeFor)
      default:
        guard let act = try SubmissionForms.act(asked.form, page) else {
          return try await self.page(asked, refusal: "请填写确认的数值；原文为空白的，勾选“空白”。")
        }
        try await asked.reports.rounds.perform(
          actor, act, of: organ, in: round, seen: asked.versionMadeFor)
      }
      return asked.redirect("/office/rounds/\(round)/organs/\(organ)", done: .saved)
    } catch let refusal as RoundRefusal {
      return try await self.page(asked, refusal: refusal.text)
    } catch is RoundChanged {
      return try await self.page(asked, refusal: "在您打开这一页之后，有了新的改动；请核对后再提交。")
    }
  }

  static func file(_ asked: OfficeRequest) async throws -> Response {
    guard let number = Int(try asked.part("number")),
      let file = try await asked.reports.rounds.file(
        try asked.actor, of: try asked.id(), in: try asked.round, version: number)
    else { throw HTTPError(.notFound) }
    return .file(file.bytes, named: file.name.isEmpty ? "报告" : file.name, type: .other)
  }
}
