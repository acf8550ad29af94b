import Desks
import HTTPTypes
import Testing

@testable import Site

@Suite struct `A decision on its way out of the organ` {
  /// An organ that can sign, and those who work there.
  private struct Cast {
    let clerk: SessionSecret
    let reviewer: SessionSecret
    let leader: SessionSecret
    let head: SessionSecret
    let path: String

    init(_ office: OfficeUnderTest) async throws {
      clerk = try await office.session("clerk", .clerk)
      reviewer = try await office.session("reviewer", .reviewer)
      leader = try await office.session("leader", .signingLeader)
      head = try await office.session("head", .headOfDisclosure)
      try await office.tellOfTheOrgan()
      let page = try await office.ask("/office/settings/cases", session: head)
      let seen = OfficeUnderTest.hidden("seen", in: page.text) ?? "0"
      let saved = try await office.ask(
        "/office/settings/cases", .post, session: head,
        form: [
          ("seen", seen), ("checks", "review"), ("prefix", "某数公开"), ("form", "electronic"),
          ("decided", "10"), ("abandoned", "3"), ("records", "10"),
        ])
      #expect(saved.status == .seeOther, "\(saved.errors)")
      path = try await office.takeIn(as: clerk)
      try await office.done("register", in: path, as: clerk)
    }
  }

  private static let draft = [
    ("kind", "1"), ("p1-delivery", "随本答复书提供合同全文。"), ("form", "electronic"),
  ]

  @Test func `is drafted by one, reviewed by another and signed by a third`() async throws {
    try await OfficeUnderTest.run { office in
      let cast = try await Cast(office)
      try await office.done("draft", in: cast.path, as: cast.clerk, Self.draft)
      try await office.done("submit", in: cast.path, as: cast.clerk)
      try await office.done("review", in: cast.path, as: cast.reviewer)
      try await office.done("signLetter", in: cast.path, as: cast.leader)
      try await office.done(
        "deliver", in: cast.path, as: cast.clerk,
        [("route", "post"), ("proof", "EMS 1"), ("remedy", "inDecision")])
      let page = try await office.ask(cast.path, session: cast.clerk)
      #expect(page.text.contains("/letters/1"))
      let letter = try await office.ask("\(cast.path)/letters/1", session: cast.clerk)
      #expect(letter.text.contains("某数公开〔2026〕1号"))
    }
  }

  @Test func `is neither reviewed nor signed by whoever wrote it`() async throws {
    try await OfficeUnderTest.run { office in
      let cast = try await Cast(office)
      // The reviewer writes this one, and so must not review it.
      try await office.done("draft", in: cast.path, as: cast.reviewer, Self.draft)
      try await office.done("submit", in: cast.path, as: cast.reviewer)
      let own = try await office.act("review", in: cast.path, as: cast.reviewer)
      #expect(own.status == .unprocessableContent)
      let byClerk = try await office.act("review", in: cast.path, as: cast.clerk)
      #expect(byClerk.status == .unprocessableContent)
      try await office.done("review", in: cast.path, as: cast.head)
      let early = try await office.act("signLetter", in: cast.path, as: cast.reviewer)
      #expect(early.status == .unprocessableContent)
      try await office.done("signLetter", in: cast.path, as: cast.leader)
    }
  }

  @Test func `goes back with a reason, and is shown before it goes out`() async throws {
    try await OfficeUnderTest.run { office in
      let cast = try await Cast(office)
      let preview = try await office.act(
        "draft", in: cast.path, as: cast.clerk, Self.draft + [("do", "preview")])
      #expect(preview.status == .ok)
      #expect(preview.text.contains("class=\"official\""))
      #expect(preview.text.contains("随本答复书提供合同全文。"))
      try await office.done("draft", in: cast.path, as: cast.clerk, Self.draft + [("do", "submit")])
      try await office.done(
        "giveBack", in: cast.path, as: cast.reviewer, [("reason", "请写明页数。")])
      let page = try await office.ask(cast.path, session: cast.clerk)
      #expect(page.text.contains("请写明页数。"))
      let silent = try await office.act("giveBack", in: cast.path, as: cast.reviewer)
      #expect(silent.status == .unprocessableContent)
    }
  }

  @Test func `cannot be signed while it does not say what it must`() async throws {
    try await OfficeUnderTest.run { office in
      let cast = try await Cast(office)
      try await office.done(
        "draft", in: cast.path, as: cast.clerk, [("kind", "1"), ("form", "electronic")])
      let preview = try await office.act(
        "draft", in: cast.path, as: cast.clerk, [("kind", "1"), ("do", "preview")])
      #expect(preview.text.contains("class=\"paperremarks\""))
      try await office.done("submit", in: cast.path, as: cast.clerk)
      try await office.done("review", in: cast.path, as: cast.reviewer)
      let signed = try await office.act("signLetter", in: cast.path, as: cast.leader)
      #expect(signed.status == .unprocessableContent)
    }
  }
}
