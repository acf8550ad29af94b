import DeskWording
import Desks
import HTTPTypes
import Hummingbird

/// What last year's report named as problems, what became of them, and what next year has to answer.
enum ReportProblemsPage {
  static func page(_ asked: OfficeRequest, refusal: String? = nil) async throws -> Response {
    let report = try await asked.report()
    let path = "\(report.path)/problems"
    func lines(_ texts: [String]) -> String { texts.joined(separator: "\n") }
    func form(_ act: String, _ submit: String, _ fields: [FieldView], _ legend: String) -> PieceView
    {
      .form(
        FormView(
          path, token: asked.token, submit: submit, fields: fields, legend: legend,
          hidden: report.hidden + [HiddenView(name: "act", value: act)]))
    }
    var pieces: [PieceView] = refusal.map { [.notice($0, .late)] } ?? []
    for (index, problem) in report.file.lastProblems.enumerated() {
      let field = FieldView.area("answer", "整改情况", value: problem.answer, lines: 3, most: 2000)
      pieces.append(
        .form(
          FormView(
            path, token: asked.token, submit: "保存", fields: [field.distinct(index)],
            legend: "上年度问题 \(index + 1)：\(problem.text)",
            hidden: report.hidden + [
              HiddenView(name: "act", value: "answer"),
              HiddenView(name: "problem", value: "\(index)"),
            ])))
    }
    pieces += [
      form(
        "take", "登记",
        [
          .area(
            "last", "上年度报告所列问题", value: lines(report.file.lastProblems.map(\.text)),
            hint: "一行一项。重新登记后，整改情况需要重新填写。", lines: 4, optional: true)
        ], "上年度没有在本系统编制报告的，照印出的报告登记"),
      form(
        "state", "保存",
        [
          .area(
            "problems", "本年度存在的问题", value: lines(report.file.problems),
            hint: "一行一项。编制下年度报告时，每一项都要答复。", lines: 4, optional: true)
        ], "留给下年度答复"),
    ]
    return asked.page(
      "问题与整改", trail: report.trail, status: refusal == nil ? .ok : .unprocessableContent, pieces)
  }

  static func save(_ asked: OfficeRequest) async throws -> Response {
    let report = try await asked.report()
    func lines(_ name: String) -> [String] {
      asked.form[name].split(separator: "\n").map(String.init).filter {
        !$0.allSatisfy(\.isWhitespace)
      }
    }
    let act: ReportAct
    switch asked.form["act"] {
    case "answer": act = .answer(problem: Int(asked.form["problem"]) ?? -1, asked.form["answer"])
    case "take": act = .takeProblems(lines("last"))
    case "state": act = .stateProblems(lines("problems"))
    default: throw HTTPError(.badRequest)
    }
    return try await ReportPage.perform(act, report, asked, to: "\(report.path)/problems") {
      refusal in try await page(asked, refusal: refusal)
    }
  }
}
