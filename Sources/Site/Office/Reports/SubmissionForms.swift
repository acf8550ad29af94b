import AnnualReport
import DeskWording
import Desks
import HTTPTypes
import Hummingbird
import ReportFiles

/// The acts on what an organ hands in, as forms, and what a form comes to.
enum SubmissionForms {
  /// What the organ does: lay in a file or its own report, say what doubtful cells hold, hand it in.
  static func own(_ page: SubmissionPage, _ asked: OfficeRequest, _ path: String) -> [PieceView] {
    guard (page.submission?.state ?? .notBegun).isOwed else { return [] }
    var pieces: [PieceView] = []
    if let current = page.submission?.current, !current.wasHandedIn {
      if current.openDoubts.isEmpty {
        pieces.append(
          .form(
            FormView(path, token: asked.token, submit: "报送", hidden: hidden("handIn", page))))
      } else {
        pieces.append(doubts(page, current, asked, path))
      }
    }
    pieces.append(
      .form(
        FormView(
          path, token: asked.token, submit: "上传",
          fields: [
            .file(
              "file", "报告文件", accept: ".docx,.pdf,.html,.htm,.xlsx,.txt,.md,.json",
              hint: "可以是网页、Word、PDF、Excel 或者文本；上传后逐项识别，存疑的地方由您对照原文确认。")
          ], legend: "上传报告", hidden: hidden("upload", page))))
    if page.hasSigned {
      pieces.append(
        .form(
          FormView(
            path, token: asked.token, submit: "使用本单位在系统中签发的报告", hidden: hidden("own", page)))
      )
    }
    return pieces
  }

  /// What the supervising organ does: accept, or send back with remarks.
  static func supervisors(
    _ page: SubmissionPage, _ asked: OfficeRequest, _ path: String
  ) -> [PieceView] {
    guard let submission = page.submission, submission.state == .handedIn else { return [] }
    let named = submission.current.cells.cells.map { (value: "\($0)", label: $0.label) }
    let cells = [(value: "", label: "整份报告")] + named
    let remarks = (1...5).flatMap { place in
      [
        FieldView.choice(
          "cell", "第 \(place) 条意见针对", cells, value: asked.form.all("cell")[at: place - 1],
          optional: true
        ).distinct(place),
        FieldView.text(
          "remark", "意见", value: asked.form.all("remark")[at: place - 1], optional: true,
          width: 30, most: 500
        ).distinct(place),
      ]
    }
    return [
      .form(
        FormView(path, token: asked.token, submit: "通过", hidden: hidden("accept", page))),
      .form(
        FormView(
          path, token: asked.token, submit: "退回", fields: remarks, legend: "退回修改",
          hidden: hidden("giveBack", page))),
    ]
  }

  /// The act that a form asks for; nothing where a doubtful cell is left open.
  static func act(_ form: SentForm, _ page: SubmissionPage) throws -> SubmissionAct? {
    switch form["act"] {
    case "confirm":
      var values: [Cell: Quantity?] = [:]
      for cell in page.submission?.current.openDoubts ?? [] {
        if form.isTicked("blank.\(cell)") {
          values[cell] = .some(nil)
        } else if let number = Quantity(plain: form["value.\(cell)"]) {
          values[cell] = number
        } else {
          return nil
        }
      }
      return .confirm(values)
    case "handIn": return .handIn
    case "accept": return .accept
    case "giveBack":
      let cells = form.all("cell")
      return .giveBack(
        form.all("remark").enumerated().compactMap { index, text in
          guard !text.allSatisfy(\.isWhitespace) else { return nil }
          return CellRemark(cell: Cell(cells[at: index]), text: text)
        })
    default: throw HTTPError(.badRequest)
    }
  }

  private static func doubts(
    _ page: SubmissionPage, _ current: Submission.Version, _ asked: OfficeRequest, _ path: String
  ) -> PieceView {
    let fields = current.openDoubts.flatMap { cell -> [FieldView] in
      let reading = page.report?[cell]
      let line = reading?.place.flatMap { place -> String? in
        let index = Int(place.shown) - 1
        guard page.source.indices.contains(index) else { return nil }
        return "原文第 \(place.shown) 行：" + page.source[index].cells.joined(separator: " | ")
      }
      let hint = [reading?.doubt?.words, line ?? reading.map { "原文：\($0.raw)" }]
        .compactMap(\.self).joined(separator: "；")
      let read = reading?.value.number?.description ?? ""
      let sent = asked.form["value.\(cell)"]
      return [
        .text(
          "value.\(cell)", cell.label, value: sent.isEmpty ? read : sent,
          hint: String(hint.prefix(300)), optional: true, width: 10, most: 20, keys: "decimal"),
        .box("blank.\(cell)", "空白", isTicked: asked.form.isTicked("blank.\(cell)")),
      ]
    }
    return .form(
      FormView(
        path, token: asked.token, submit: "确认", fields: fields,
        legend: "识别存疑 \(current.openDoubts.count) 处，请对照原文确认", hidden: hidden("confirm", page)))
  }

  private static func hidden(_ act: String, _ page: SubmissionPage) -> [HiddenView] {
    [
      HiddenView(name: "version", value: "\(page.version)"), HiddenView(name: "act", value: act),
    ]
  }
}

extension [String] {
  /// The text at a place; empty beyond the end.
  fileprivate subscript(at index: Int) -> String { indices.contains(index) ? self[index] : "" }
}
