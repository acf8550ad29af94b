import DeskWording
import Desks
import HTTPTypes
import Hummingbird
import OfficeFiles
import Workdays

/// The form of an act in a remedy.
struct RemedyActForm {
  let kind: RemedyAct.Kind
  let asked: OfficeRequest
  let page: RemedyPage

  private var isSent: Bool { asked.request.method == .post }

  private func kept(_ name: String) -> String { isSent ? asked.form[name] : asked.query(name) }

  /// What the day means; nil where it is today.
  var day: String? {
    switch kind {
    case .answer: "提交答复的日期"
    case .decide: "作出决定、判决、裁定的日期"
    case .receiveDecision: "申请人收到的日期"
    case .appeal: "提起上诉的日期"
    case .becomeFinal: "发生法律效力的日期"
    case .handleAnew: "开始重新办理的日期"
    case .note, .attach, .strike: nil
    }
  }

  /// The fields.
  func fields(today: CivilDate) -> [FieldView] {
    (day.map { [.day("on", $0, value: isSent ? asked.form["on"] : today.description)] } ?? [])
      + particulars
  }

  private var particulars: [FieldView] {
    switch kind {
    case .answer: [text("答复的要点", optional: true), ActForm.papers()]
    case .decide:
      [
        .choice(
          "result", "结果", RemedyResult.allCases.map { ($0.rawValue, $0.text.typeset) },
          value: kept("result"), hint: "按年报表四归入结果维持、结果纠正或者其他结果。"),
        text("要点", optional: true), ActForm.papers("决定书、判决书或者裁定书"),
      ]
    case .appeal:
      [
        .radios(
          "by", "谁上诉", RemedyParty.allCases.map { ($0.rawValue, $0.text) },
          value: kept("by"))
      ]
    case .note: [text("记录的内容", optional: false)]
    case .attach: [ActForm.papers("要存入的文件")]
    case .strike:
      [
        .choice(
          "fact", "哪一条记录",
          page.file.entries.filter { !$0.isStruck && $0.fact.kind != .opened }
            .map { ("\($0.ref)", "\($0.on)　\($0.sentence.typeset)") }, value: kept("fact")),
        .area("reason", "错在哪里", value: kept("reason"), most: CaseField.reason.limit),
      ]
    case .receiveDecision, .becomeFinal, .handleAnew: []
    }
  }

  private func text(_ label: String, optional: Bool) -> FieldView {
    .area(
      "text", label, value: kept("text"), lines: 4, optional: optional, most: CaseField.text.limit)
  }

  /// The act that was filled in.
  func act() throws -> RemedyAct {
    let form = asked.form
    switch kind {
    case .answer: return .answer(text: form["text"], files: try asked.newFiles("files"))
    case .decide:
      guard let result = RemedyResult(rawValue: form["result"]) else {
        throw FieldFlaws("result", "请选择一项。")
      }
      return .decide(result, text: form["text"], files: try asked.newFiles("files"))
    case .appeal:
      guard let party = RemedyParty(rawValue: form["by"]) else {
        throw FieldFlaws("by", "请选择一项。")
      }
      return .appeal(by: party)
    case .note: return .note(form["text"])
    case .attach: return .attach(try asked.newFiles("files"))
    case .strike:
      guard let fact = FactRef(form["fact"]) else { throw FieldFlaws("fact", "请选择一条记录。") }
      return .strike(fact, reason: form["reason"])
    case .receiveDecision: return .receiveDecision
    case .becomeFinal: return .becomeFinal
    case .handleAnew: return .handleAnew
    }
  }
}
