import Letters
import OfficeFiles
import Regulation
import Testing

@Suite struct `Filling a template` {
  private func draft(
    _ body: String, _ change: (inout LetterFacts) -> Void = { _ in }
  ) -> LetterDraft {
    var facts = LetterSample.facts(.notice(.withdrawal))
    change(&facts)
    let template = LetterTemplate(.notice(.withdrawal), version: 3, title: "题", body: body)
    return LetterWriter(templates: LetterTemplates([template])).draft(facts)
  }

  private func lines(
    _ body: String, _ change: (inout LetterFacts) -> Void = { _ in }
  ) -> [String] {
    Array(draft(body, change).document.lines.dropFirst(3))
  }

  @Test func `turns lines into paragraphs, headings and tables`() {
    #expect(
      lines(
        """
        第一段

        # 甲
        ## 乙
        # 丙
        > 顶格
        | 项 | 值 |
        | {{case.number}} | a<br>b |
        末段
        """) == [
          "第一段", "# 一、甲", "## （一）乙", "# 二、丙", "顶格", "|项|值|", "|2026-0147|a\nb|", "末段",
        ])
  }

  @Test func `prints a stretch where its field is filled, or where it is not`() {
    let body = """
      {{#organ.fax}}
      传真{{organ.fax}}
      {{/organ.fax}}
      {{^organ.fax}}
      没有传真
      {{/organ.fax}}
      甲{{#organ.telephone}}乙{{#organ.fax}}丙{{/organ.fax}}丁{{/organ.telephone}}戊
      """
    #expect(lines(body) == ["没有传真", "甲乙丁戊"])
    #expect(lines(body) { $0.organ.fax = "0700-7" } == ["传真0700-7", "甲乙丙丁戊"])
  }

  @Test(arguments: [
    "{{case.number}}", "# 标题", "| 甲 | 乙 |", "{{#organ.fax}}", "<br>", "<script>alert(1)</script>",
    "> 顶格",
  ])
  func `takes a value for text, whatever it looks like`(value: String) {
    let body =
      "{{application.description}}\n申请{{application.description}}\n| 内容 | {{application.description}} |"
    #expect(
      lines(body) { $0.application.description = value }
        == [value, "申请\(value)", "|内容|\(value)|"])
  }

  @Test func `keeps the lines of a value where it stands alone, and joins them elsewhere`() {
    let body = "{{application.description}}\n申请{{application.description}}。"
    #expect(
      lines(body) { $0.application.description = "甲\n\n乙\r\n丙" } == ["甲", "乙", "丙", "申请甲 乙 丙。"])
  }

  @Test(arguments: ["", " ", "\n\t"])
  func `takes white space for nothing, and never leaves a blank`(value: String) {
    let draft = draft("申请{{application.description}}。") { $0.application.description = value }
    #expect(draft.document.lines.last == "申请【未填：申请内容】。")
    #expect(draft.remarks.contains(.unfilled(.applicationDescription, line: 1)))
  }

  @Test func `notes each field that wants filling with its line`() {
    let draft = draft("甲\n{{organ.fax}}\n{{reply.due}}和{{organ.fax}}") {
      $0.application.replyDue = nil
    }
    let unfilled = draft.remarks.filter { if case .unfilled = $0 { true } else { false } }
    #expect(
      unfilled == [
        .unfilled(.organFax, line: 2), .unfilled(.replyDue, line: 3),
        .unfilled(.organFax, line: 3),
      ])
  }

  @Test func `marks an unknown field and one that such a letter never fills`() {
    let draft = draft("{{case.nummer}}，{{decision.reasons}}")
    #expect(draft.document.lines.last == "【没有这一栏目：case.nummer】，【未填：理由】")
    #expect(
      draft.remarks.map(\.text).prefix(2) == [
        "模板:第 1 行:没有“case.nummer”这一栏目。", "模板:第 1 行:这种文书不使用“理由”({{decision.reasons}})。",
      ])
  }

  @Test func `keeps the version of the template in the letter`() {
    #expect(draft("甲").templateVersion == 3)
  }

  /// Random templates made of pieces that mean something.
  @Test(arguments: 0..<300 as Range<UInt64>)
  func `never fails on a template, however broken`(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func random(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    let pieces = [
      "{{", "}}", "{{#", "{{/", "{{^", "case.number", "organ.fax", "part", "decision.parts", "\n",
      "|",
      "# ", "<br>", "甲", "。", " ", "{{case.number}}", "{{#organ.fax}}", "{{/organ.fax}}",
    ]
    let body = (0..<random(60)).map { _ in pieces[random(pieces.count)] }.joined()
    let draft = draft(body)
    #expect(draft == self.draft(body))
    #expect(!draft.isComplete)
  }
}

@Suite struct `A decision with several parts` {
  private let day = LetterSample.day

  private func draft(_ facts: DecisionFacts, _ own: [LetterTemplate] = []) -> LetterDraft {
    LetterWriter(templates: LetterTemplates(own)).draft(LetterSample.facts(.decision(facts)))
  }

  @Test func `takes each part's words from the template of its kind`() {
    let kind = LetterKind.decision(.thirdPartyRights)
    let own = LetterTemplate.standard(kind).revised(
      body:
        "前文\n{{#part}}\n{{decision.article}}自拟文字：{{decision.reasons}}。\n{{/part}}\n{{remedy.text}}")
    let text = draft(LetterSample.mixed, [own]).document.wholeText
    #expect(text.contains("第三十六条第（三）项自拟文字：理由之一。"))
    #expect(!text.contains("前文"))
  }

  @Test func `says of parts without disclosure nothing of separating`() {
    var parts = [LetterSample.part(.notExisting), LetterSample.part(.petition)]
    parts[0].subject = "报告"
    parts[1].subject = "处理结果"
    let facts = DecisionFacts(Decision(.notExisting, and: [.petition]), parts: parts)
    let draft = draft(facts)
    #expect(draft.isComplete)
    let text = draft.document.wholeText
    #expect(
      text.contains("根据《中华人民共和国政府信息公开条例》第三十六条第（四）项、第三十九条第一款的规定，现分项答复如下："))
    #expect(!text.contains("区分处理"))
  }

  @Test func `wants a subject for each part, and the parts to be those of the decision`() {
    var facts = LetterSample.mixed
    facts.parts[1].subject = nil
    #expect(draft(facts).remarks == [.partWithoutSubject(number: 2)])
    facts = LetterSample.mixed
    facts.parts.removeLast()
    #expect(draft(facts).remarks.contains(.partsDiffer))
    let single = DecisionFacts(Decision(.provided), parts: [LetterSample.part(.notExisting)])
    #expect(draft(single).remarks.contains(.partsDiffer))
    #expect(draft(DecisionFacts(Decision(.provided), parts: [])).remarks.contains(.partsDiffer))
  }

  @Test func `notes what a part must state and does not`() {
    var facts = LetterSample.mixed
    facts.parts[1].reasons = nil
    let draft = draft(facts)
    #expect(draft.remarks.map(\.text) == ["“理由”未填(模板第 3 行)。"])
    #expect(draft.document.wholeText.contains("理由是：【未填：理由】。"))
  }
}
