import Letters
import OfficeFiles
import Regulation
import Testing

@Suite struct `A template` {
  private func remarks(_ body: String, title: String = "题") -> [String] {
    LetterTemplate(.notice(.deliveryReceipt), title: title, body: body).remarks.map(\.text)
  }

  private static let whole = "{{case.number}}{{delivered.title}}"

  @Test(arguments: [
    ("", []),
    ("{{case.nummer}}", ["第 1 行:没有“case.nummer”这一栏目。"]),
    ("\n{{decision.place}}", ["第 2 行:这种文书不使用“获取的方式、途径”({{decision.place}})。"]),
    ("{{#organ.fax}}甲", ["第 1 行:{{#organ.fax}} 没有对应的 {{/organ.fax}}。"]),
    ("甲{{/organ.fax}}", ["第 1 行:{{/organ.fax}} 之前没有对应的 {{#organ.fax}}。"]),
    (
      "{{#organ.fax}}{{^organ.name}}{{/organ.fax}}{{/organ.name}}",
      [
        "第 1 行:{{/organ.fax}} 之前没有对应的 {{#organ.fax}}。",
        "第 1 行:{{#organ.fax}} 没有对应的 {{/organ.fax}}。",
      ]
    ),
    ("甲{{organ.name", ["第 1 行:{{ 之后缺少 }}。"]),
    ("{{#part}}甲{{/part}}", ["第 1 行:没有“part”这一栏目。"]),
    ("{{ organ . name }}", []),
  ])
  func `says what is wrong with it, and where`(text: String, expected: [String]) {
    #expect(remarks(Self.whole + text) == expected)
  }

  @Test func `needs a title, a text and what the law wants stated`() {
    #expect(
      remarks(" \n", title: " ") == [
        "没有标题。", "没有正文。", "没有写明申请编号,应当写入 {{case.number}}。",
        "没有写明所送达的文书,应当写入 {{delivered.title}}。",
      ])
    #expect(
      remarks(Self.whole, title: "{{organ.nam}}") == ["第 1 行:没有“organ.nam”这一栏目。"])
  }

  @Test func `of a decision marks the decision itself`() {
    let template = LetterTemplate.standard(.decision(.mustBeCreated))
    let unmarked = template.revised(
      body: template.body.replacing("{{#part}}", with: "").replacing("{{/part}}", with: ""))
    #expect(
      unmarked.remarks.map(\.text) == ["没有用 {{#part}} 和 {{/part}} 标明答复内容,不能用于分项答复。"])
  }

  @Test func `is refused where it is longer than a letter can be`() {
    #expect(
      remarks(String(repeating: "字", count: 20_001)) == ["正文 20001 字,超过 20000 字。"])
  }

  @Test func `is counted up with each change, and the program's own stands behind it`() {
    let kind = LetterKind.notice(.correction)
    let standard = LetterTemplate.standard(kind)
    let changed = standard.revised(title: "补正通知").revised(form: .letter)
    #expect(changed.version == 3 && changed.title == "补正通知" && changed.form == .letter)
    #expect(changed.body == standard.body)
    let templates = LetterTemplates([changed])
    #expect(templates[kind] == changed)
    #expect(templates[.mixed] == .standard(.mixed))
  }
}

@Suite struct `The kinds of letters` {
  @Test func `are forty-one, each with a name of its own that leads back to it`() {
    let kinds = LetterKind.allCases
    #expect(kinds.count == CaseNotice.allCases.count + DecisionKind.allCases.count + 1)
    #expect(kinds.count == 41)
    #expect(Set(kinds.map(\.id)).count == 41 && Set(kinds.map(\.text)).count == 41)
    for kind in kinds { #expect(LetterKind(id: kind.id) == kind) }
    #expect(LetterKind(id: "decision.unknown") == nil)
    #expect(LetterKind.mixed.isDecision && !LetterKind.notice(.fee).isDecision)
  }

  @Test func `have templates of their own kind`() {
    for kind in LetterKind.allCases { #expect(LetterTemplate.standard(kind).kind == kind) }
  }

  @Test func `follow from what the letter is about`() {
    for kind in LetterKind.allCases { #expect(LetterSample.matter(kind).kind == kind) }
  }
}

@Suite struct `The fields` {
  @Test func `have words of their own, in Chinese`() {
    for field in LetterField.allCases {
      #expect(field.label != field.rawValue, "\(field)")
      #expect(field.label.unicodeScalars.allSatisfy { $0.value > 0x7F }, "\(field)")
    }
  }

  @Test func `are each used by some kind, and each kind can fill what it must state`() {
    #expect(Set(LetterKind.allCases.flatMap(\.fields)) == Set(LetterField.allCases))
    for kind in LetterKind.allCases {
      let fields = Set(kind.fields)
      for requirement in kind.requirements {
        #expect(fields.isSuperset(of: requirement.fields), "\(kind.id) \(requirement.text)")
      }
    }
  }
}
