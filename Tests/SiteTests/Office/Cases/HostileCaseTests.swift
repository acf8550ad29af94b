import Desks
import HTTPTypes
import Testing

@testable import Site

@Suite struct `Hostile input to the desk of cases` {
  /// The names of all fields of a page's forms but the token.
  private static func fields(of page: String) -> [String] {
    let names = page.matches(of: #/ name="([^"]+)"/#).map { String($0.output.1) }
    return names.reduce(into: []) { seen, name in
      if !["token", "viewport", "q"].contains(name), !seen.contains(name) { seen.append(name) }
    }
  }

  @Test func `ends in a page that says what is wrong, whichever act it is sent to`() async throws {
    try await OfficeUnderTest.run { office in
      let clerk = try await office.session("clerk", .clerk)
      let path = try await office.takeIn(as: clerk)
      for kind in CaseAct.Kind.allCases {
        let address = "\(path)/act/\(kind.rawValue)"
        let page = try await office.ask(address, session: clerk)
        #expect(page.status == .ok, "\(kind)")
        let names = Self.fields(of: page.text)
        for text in `Hostile input to the office`.texts {
          let form = names.map {
            ($0, $0 == "seen" ? OfficeUnderTest.hidden("seen", in: page.text) ?? "" : text)
          }
          let answer = try await office.ask(address, .post, session: clerk, form: form)
          #expect(answer.status.code < 500, "\(kind) \(text.prefix(20))")
          #expect(!answer.text.contains("<script>alert"), "\(kind)")
          #expect(answer.header("Set-Cookie") == nil)
        }
      }
    }
  }

  @Test func `ends in a page that says what is wrong, in every other form`() async throws {
    try await OfficeUnderTest.run { office in
      let head = try await office.session("head", .headOfDisclosure)
      _ = try await office.takeIn(as: head)
      let forms: [(page: String, act: String)] = [
        ("/office/cases/new", "/office/cases/new"), ("/office/cases", "/office/cases/assign"),
        ("/office/cases/shared", "/office/cases/shared"),
        ("/office/retention", "/office/retention"),
        ("/office/settings/cases", "/office/settings/cases"),
        (
          "/office/settings/letters/notice.correction", "/office/settings/letters/notice.correction"
        ),
        ("/office/remedies/new", "/office/remedies/new"),
        ("/office/ledger", "/office/ledger/columns"),
        ("/office/ledger", "/office/ledger/plan"), ("/office/ledger", "/office/ledger/import"),
      ]
      for (shown, act) in forms {
        let page = try await office.ask(shown, session: head)
        #expect(page.status == .ok, "\(shown)")
        for text in `Hostile input to the office`.texts {
          let form =
            Self.fields(of: page.text).map { ($0, text) } + [("carried", text), ("case", text)]
          let answer = try await office.ask(act, .post, session: head, form: form)
          #expect(answer.status.code < 500, "\(act) \(text.prefix(20))")
          #expect(!answer.text.contains("<script>alert"), "\(act)")
          #expect(answer.header("Location")?.contains("evil") != true)
        }
      }
    }
  }

  @Test func `leaves the lists' addresses harmless`() async throws {
    try await OfficeUnderTest.run { office in
      let clerk = try await office.session("clerk", .clerk)
      _ = try await office.takeIn(as: clerk)
      for base in ["/office/cases", "/office/cases/week", "/office/remedies", "/office/figures"] {
        for name in [
          "view", "organ", "outcome", "channel", "kind", "month", "matter", "assignee", "after",
          "week", "from", "through", "year", "pending", "cell",
        ] {
          for text in `Hostile input to the office`.texts {
            let query = QueryText.of([(name, text)])
            let answer = try await office.ask("\(base)?\(query)", session: clerk)
            #expect(answer.status.code < 500, "\(base) \(name) \(text.prefix(20))")
            #expect(!answer.text.contains("<script>alert"))
          }
        }
      }
    }
  }

  @Test(arguments: ["https://evil.example/", "//evil.example", "/office/casesevil", "/office/me"])
  func `leads nobody away after handing cases over`(back: String) async throws {
    try await OfficeUnderTest.run { office in
      let clerk = try await office.session("clerk", .clerk)
      let path = try await office.takeIn(as: clerk)
      let id = path.split(separator: "/").last.map(String.init) ?? ""
      let answer = try await office.ask(
        "/office/cases/assign", .post, session: clerk,
        form: [("case", id), ("to", ""), ("back", back)])
      #expect(answer.status == .seeOther)
      #expect(answer.header("Location")?.hasPrefix("/office/cases?") == true)
    }
  }
}
