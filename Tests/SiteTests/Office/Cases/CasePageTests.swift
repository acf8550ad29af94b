import Desks
import HTTPTypes
import Testing

@testable import Site

@Suite struct `A case at the office` {
  @Test func `is made once by a form that is sent twice`() async throws {
    try await OfficeUnderTest.run { office in
      let clerk = try await office.session("clerk", .clerk)
      let page = try await office.ask("/office/cases/new", session: clerk)
      let token = try #require(OfficeUnderTest.hidden("submission", in: page.text))
      let first = try await office.takeIn(as: clerk, submission: token)
      let form = OfficeUnderTest.letter + [("submission", token)]
      let again = try await office.ask(
        "/office/cases/new", .post, session: clerk, form: form)
      #expect(again.casePath == first)
      #expect(again.text.contains("没有重复登记"))
      let queue = try await office.ask("/office/cases", session: clerk)
      #expect(queue.count("<td class=\"no\"") == 1)
    }
  }

  @Test func `tells a form's faults beside the fields, and keeps what was filled in`() async throws
  {
    try await OfficeUnderTest.run { office in
      let clerk = try await office.session("clerk", .clerk)
      let form = OfficeUnderTest.letter.map { ($0.0, $0.0 == "arrivedOn" ? "2026-02-30" : $0.1) }
      let answer = try await office.ask("/office/cases/new", .post, session: clerk, form: form)
      #expect(answer.status == .unprocessableContent)
      #expect(answer.text.contains("href=\"#f-arrivedOn\""))
      #expect(answer.text.contains("人民路停车项目的采购合同"))
    }
  }

  @Test func `covers identity and telephone until somebody opens them, which is recorded`()
    async throws
  {
    try await OfficeUnderTest.run { office in
      let clerk = try await office.session("clerk", .clerk)
      let path = try await office.takeIn(as: clerk)
      let page = try await office.ask(path, session: clerk)
      #expect(!page.text.contains("11010519491231002X") && !page.text.contains("13800138000"))
      let opened = try await office.ask("\(path)/reveal", .post, session: clerk, form: [])
      #expect(opened.text.contains("11010519491231002X") && opened.text.contains("13800138000"))
      let auditor = try await office.session("auditor", .auditAdministrator)
      let record = try await office.ask("/office/audit", session: auditor)
      #expect(record.text.contains("名字clerk"))
      let again = try await office.ask(path, session: clerk)
      #expect(!again.text.contains("11010519491231002X"))
    }
  }

  @Test func `says of each act that cannot be done why not, with its article`() async throws {
    try await OfficeUnderTest.run { office in
      let clerk = try await office.session("clerk", .clerk)
      let path = try await office.takeIn(as: clerk)
      let page = try await office.ask(path, session: clerk)
      #expect(page.text.contains("现在不能办的"))
      #expect(page.text.contains("尚未作出答复，没有可以送达的文书。"))
      let act = try await office.ask("\(path)/act/pay", session: clerk)
      #expect(act.text.contains("没有待缴纳的收费通知。"))
    }
  }

  @Test func `is nobody's business at another organ`() async throws {
    try await OfficeUnderTest.run { office in
      let clerk = try await office.session("clerk", .clerk)
      let path = try await office.takeIn(as: clerk)
      let stranger = try await office.session("stranger", nil)
      for address in [path, "\(path)/act/register", "\(path)/due", "\(path)/letters/1"] {
        let answer = try await office.ask(address, session: stranger)
        #expect(answer.status == .forbidden, "\(address)")
        #expect(!answer.text.contains("王小明"))
      }
      let supervisor = try await office.session("supervisor", .supervisor)
      #expect(try await office.ask(path, session: supervisor).status == .forbidden)
    }
  }

  @Test func `tells whoever acts second what happened meanwhile, and keeps the form`() async throws
  {
    try await OfficeUnderTest.run { office in
      let clerk = try await office.session("clerk", .clerk)
      let path = try await office.takeIn(as: clerk)
      let page = try await office.ask("\(path)/act/note", session: clerk)
      let seen = try #require(OfficeUnderTest.hidden("seen", in: page.text))
      try await office.done("register", in: path, as: clerk)
      let note = [("text", "已电话联系申请人。")]
      let answer = try await office.act("note", in: path, as: clerk, note, seen: seen)
      #expect(answer.status == .conflict)
      #expect(answer.text.contains("又有了下面的办理记录"))
      #expect(answer.text.contains("已电话联系申请人。"))
      let now = try #require(OfficeUnderTest.hidden("seen", in: answer.text))
      #expect(now != seen)
      let again = try await office.act("note", in: path, as: clerk, note, seen: now)
      #expect(again.status == .seeOther)
    }
  }
}
