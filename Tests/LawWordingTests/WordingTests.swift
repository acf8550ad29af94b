import Foundation
import LawWording
import Regulation
import Testing
import Workdays

struct WordingTests {
  /// Every name and sentence of the law, word for word, beside the term that it is for.
  @Test func `every term has the words that the file gives it`() throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Cases/words.tsv")
    let expected = try String(contentsOf: url, encoding: .utf8)
      .split(whereSeparator: \.isNewline).map(String.init)
    let words = allWords()
    #expect(words.count == expected.count)
    for (word, line) in zip(words, expected) { #expect(word == line) }
  }

  private func allWords() -> [String] {
    var words: [String] = []
    func add<Term>(_ type: String, _ terms: [Term], _ text: (Term) -> String) {
      words += terms.map { "\(type).\($0)\t\(text($0))" }
    }
    add("event", EventKind.allCases) { $0.text }
    add("clock", Clock.Name.allCases) { $0.text }
    add("state", Clock.State.allCases) { $0.text }
    add("channel", Channel.allCases) { $0.text }
    add("outcome", Outcome.allCases) { $0.text }
    add("decision", DecisionKind.allCases) { "\($0.text) — \($0.citation.text)" }
    add("statement", Statement.allCases) { $0.text }
    add("fee", FeeNotice.Statement.allCases) { $0.text }
    add("ground", Ground.allCases) { Refusal($0).text }
    add("notice", CaseNotice.allCases) { $0.text }
    add("states", CaseNotice.Statement.allCases) { $0.text }
    add("follows", CaseNotice.allCases) { $0.consequenceText ?? "–" }
    return words
  }

  @Test(arguments: [
    (1, "一"), (7, "七"), (10, "十"), (11, "十一"), (20, "二十"), (33, "三十三"), (56, "五十六"),
    (100, "一百"), (101, "一百零一"), (110, "一百一十"), (115, "一百一十五"), (202, "二百零二"),
  ])
  func `articles are counted in Chinese`(number: Int, text: String) {
    #expect(Citation(.regulation, number).shortText == "条例第\(text)条")
  }

  @Test func `a place is cited to its paragraph and item`() {
    #expect(
      Citation.regulation(33, paragraph: 2).text == "《中华人民共和国政府信息公开条例》第三十三条第二款")
    #expect(Citation.regulation(36, item: 7).shortText == "条例第三十六条第(七)项")
    #expect(Citation(.feeRules).shortText == "国办函〔2020〕109号")
  }

  @Test func `several places name each instrument once`() {
    #expect(
      DecisionKind.stateSecret.citations.text == "《中华人民共和国政府信息公开条例》第十四条、第三十六条第(三)项")
    #expect(
      [Citation.regulation(14), Citation(.litigationLaw, 46)].text
        == "《中华人民共和国政府信息公开条例》第十四条和《中华人民共和国行政诉讼法》第四十六条")
    #expect([Citation]().text.isEmpty)
  }
}

struct StepWordingTests {
  func text(_ question: ClockQuestion, _ name: Clock.Name) -> [String] {
    question.answer().clocks.first { $0.clock.name == name }?.steps.map(\.text) ?? []
  }

  @Test func `a derivation can be followed by a citizen`() {
    let received = CivilDate(2026, 2, 12)
    #expect(
      text(ClockQuestion(received: received, today: received), .reply) == [
        "2026-02-12 为收到申请之日(当面提交)。",
        "自 2026-02-13 起计算 20 个工作日,双休日和法定节假日不计入。",
        "2026-02-14 是调休工作日,计入。",
        "2026-02-15 至 2026-02-23 春节放假,不计入。",
        "2026-02-28 是调休工作日,计入。",
        "截止日为 2026-03-18。",
      ])
  }

  @Test func `consulting and extending are told with their days`() {
    let question = ClockQuestion(
      received: CivilDate(2026, 3, 2), channel: .online,
      events: [
        .init(.confirmed, on: CivilDate(2026, 3, 2)),
        .init(.thirdPartyConsulted, on: CivilDate(2026, 3, 11)),
        .init(.thirdPartyAnswered, on: CivilDate(2026, 3, 24)),
        .init(.organConsulted, on: CivilDate(2026, 3, 18)),
        .init(.organAnswered, on: CivilDate(2026, 3, 31)),
        .init(.extended, on: CivilDate(2026, 4, 8)), .init(.decided, on: CivilDate(2026, 4, 9)),
      ], today: CivilDate(2026, 4, 9))
    #expect(
      text(question, .reply) == [
        "2026-03-02 为收到申请之日(互联网)。",
        "自 2026-03-03 起计算 20 个工作日,双休日和法定节假日不计入。",
        "2026-03-11 至 2026-03-31 征求第三方和其他机关意见,其中 15 个工作日不计入。",
        "2026-04-04 至 2026-04-06 清明节放假,不计入。",
        "2026-04-08 经公开工作机构负责人同意,延长 20 个工作日。",
        "2026-05-01 至 2026-05-05 劳动节放假,不计入。",
        "2026-05-09 是调休工作日,计入。",
        "截止日为 2026-05-21。",
        "2026-04-09 作出答复,在期限内。",
      ])
    #expect(
      text(question, .organ) == [
        "2026-03-18 征求其他机关意见。",
        "自 2026-03-19 起计算 15 个工作日,双休日和法定节假日不计入。",
        "2026-04-04 至 2026-04-06 清明节放假,不计入。",
        "截止日为 2026-04-09。",
        "2026-03-31 其他机关提出意见,在期限内。",
      ])
  }

  @Test func `a clock that waits says for what`() {
    let received = CivilDate(2026, 3, 2)
    var question = ClockQuestion(received: received, channel: .online, today: received)
    #expect(
      text(question, .reply) == [
        "2026-03-02 通过互联网收到申请材料。", "双方尚未确认,收到之日还不能确定。",
      ])
    question.channel = .inPerson
    question.events = [.init(.feeNotified, on: CivilDate(2026, 3, 9))]
    #expect(
      text(question, .reply).last == "2026-03-09 申请人收到收费通知,缴费次日起重新计算答复期限。")
    question.events = [.init(.correctionNoticed, on: CivilDate(2026, 3, 9))]
    #expect(
      text(question, .reply).last == "2026-03-09 发出补正通知,收到补正后的申请之日起重新计算答复期限。")
    question.events = [.init(.decided, on: CivilDate(2026, 3, 9))]
    #expect(text(question, .reconsideration) == ["尚未送达,期限还没有开始。"])
  }

  @Test func `a case that was closed while it waited says how`() {
    let received = CivilDate(2026, 3, 2)
    var question = ClockQuestion(
      received: received, channel: .online,
      events: [.init(.decided, on: CivilDate(2026, 3, 3))], today: received)
    #expect(question.answer().headline == "2026 年 3 月 3 日作出答复")
    #expect(text(question, .reply).last == "2026-03-03 作出答复。")
    question.channel = .inPerson
    question.events = [
      .init(.correctionNoticed, on: CivilDate(2026, 3, 9)),
      .init(.lapsed, on: CivilDate(2026, 3, 31)),
    ]
    #expect(question.answer().headline == "2026 年 3 月 31 日视为放弃申请,不再处理")
  }

  @Test func `remedies, silence and a provisional end are told`() {
    let question = ClockQuestion(
      received: CivilDate(2026, 3, 2),
      events: [
        .init(.thirdPartyConsulted, on: CivilDate(2026, 3, 3)),
        .init(.decided, on: CivilDate(2026, 3, 31)), .init(.delivered, on: CivilDate(2026, 4, 1)),
      ], today: CivilDate(2026, 4, 1))
    #expect(
      text(question, .directLitigation) == [
        "2026-04-01 送达。",
        "自 2026-04-02 起计算 6 个月,至期满月的对应日,没有对应日的为当月末日,期满日不是工作日的顺延。",
        "2026-10-01 届满,但当日不是工作日,顺延至下一个工作日。",
        "截止日为 2026-10-08。",
      ])
    #expect(text(question, .thirdParty).last == "第三方逾期未提出意见,由行政机关依照条例决定是否公开。")
    let late = CivilDate(2026, 12, 21)
    #expect(
      text(ClockQuestion(received: late, today: late), .reply).last
        == "2026-12-31 之后的放假安排尚未公布,截止日为暂定。")
  }
}

struct ShellWordingTests {
  @Test func `what is to be said besides is said in whole sentences`() {
    let question = ClockQuestion(
      received: CivilDate(2026, 3, 2), channel: .ordinaryMail,
      events: [
        .init(.confirmed, on: CivilDate(2026, 3, 4)), .init(.decided, on: CivilDate(2026, 3, 20)),
        .init(.delivered, on: CivilDate(2026, 3, 23)), .init(.extended, on: CivilDate(2026, 3, 24)),
      ], today: CivilDate(2026, 3, 20))
    #expect(
      question.answer().notes == [
        "2026-03-04 与申请人确认收到申请:确认收到的日期晚于规定。(条例第三十一条)",
        "答复属于不予公开(条例第十四条至第十六条)的,应当先申请行政复议,不能直接起诉。",
        "2026-03-23 送达:日期在所问之日以后,按届时发生计算。",
      ])
    var told = question
    told.decision = Decision(.provided)
    #expect(told.answer().notes.count == 2)
  }

  @Test func `a refusal's letter sends to reconsideration first`() {
    let day = CivilDate(2026, 3, 20)
    let refusal = RemedyNotice(for: Decision(.stateSecret), on: day, under: .standard)
    #expect(
      refusal.text(authority: "某市人民政府", court: "某市人民法院")
        == "如对本答复不服,应当自收到本答复之日起60日内先向某市人民政府申请行政复议;"
        + "对行政复议决定仍不服的,可以自收到行政复议决定书之日起15日内向某市人民法院提起行政诉讼。")
    let referral = RemedyNotice(for: Decision(.specialRules), on: day, under: .standard)
    #expect(
      referral.text(authority: "某市人民政府", court: "某市人民法院")
        == "如对本答复不服,可以自收到本答复之日起60日内向某市人民政府申请行政复议,"
        + "或者自收到本答复之日起6个月内向某市人民法院提起行政诉讼。")
  }

  @Test func `a letter that is delivered online names the online channel`() {
    let day = CivilDate(2026, 3, 20)
    let lapse = RemedyNotice(forNoticeOn: day, under: .standard)
    #expect(
      lapse.text(
        authority: "某市人民政府", court: "某市人民法院", letter: "本告知书", online: "某某平台")
        == "如对本告知书不服,可以自收到本告知书之日起60日内向某市人民政府申请行政复议,"
        + "或者自收到本告知书之日起6个月内向某市人民法院提起行政诉讼。申请行政复议也可以通过互联网渠道(某某平台)提出。")
  }

  @Test func `counting beyond the calendar is refused in words`() {
    #expect(
      CountRefusal.beyondCertain(through: CivilDate(2026, 12, 31)).text
        == "工作日历收录至 2026-12-31,此后的放假安排尚未公布,不能计算。")
    #expect(
      CountRefusal.beforeCertain(from: CivilDate(2019, 1, 1)).text
        == "工作日历自 2019-01-01 起收录,此前的日期不能计算。")
  }

  @Test(arguments: [
    (CalendarProblem.Fault.header, 1, "第 1 行:首行应为 date,kind,holiday_name。"),
    (.fields(2), 3, "第 3 行:应有 3 栏,实有 2 栏。"),
    (.impossibleDate("2027-02-30"), 3, "第 3 行:“2027-02-30”不是有效的日期,应写作 2027-01-01。"),
    (.range("2027-02-01~2027-02-03"), 3, "第 3 行:“2027-02-01~2027-02-03”是一段日期,请每天一行。"),
    (.wrongYear(CivilDate(2028, 1, 1)), 3, "第 3 行:2028-01-01 不属于这一年。"),
    (.unknownKind("x"), 3, "第 3 行:“x”不是 holiday 或 makeup_workday。"),
    (.noName, 3, "第 3 行:缺少节日名称。"),
    (.duplicate(CivilDate(2027, 1, 1), firstLine: 2), 3, "第 3 行:2027-01-01 与第 2 行重复。"),
    (.alreadyFixed(CivilDate(2026, 12, 31)), 3, "第 3 行:2026-12-31 已由上一年的通知安排。"),
    (.makeupOnWeekday(CivilDate(2027, 1, 4)), 3, "第 3 行:2027-01-04 是周一至周五,不能是调休工作日。"),
    (.missingPublicHoliday(CivilDate(2027, 10, 1)), 0, "缺少法定节假日 2027-10-01。"),
    (.notNextYear(expected: 2027), 0, "应为 2027 年的安排。"),
  ])
  func `a calendar file's problem is told with its line`(
    fault: CalendarProblem.Fault, line: Int, text: String
  ) {
    #expect(CalendarProblem(line: line, fault: fault).text == text)
  }

  @Test func `an impossible number of items is refused in words`() {
    #expect(FeeRefusal.impossibleCount(-1).text == "数量 -1 不合理,应为 0 至 100000。")
  }
}
