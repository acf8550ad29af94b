import Desks
import Foundation
import HTTPTypes
import Testing

@testable import Site

@Suite struct `The queue` {
  @Test func `has an address for every view, with what is in it`() async throws {
    try await OfficeUnderTest.run { office in
      let clerk = try await office.session("clerk", .clerk)
      let path = try await office.takeIn(as: clerk)
      let all = try await office.ask("/office/cases", session: clerk)
      for view in QueueView.allCases {
        let address = view == .open ? "/office/cases" : "/office/cases?view=\(view.rawValue)"
        #expect(all.text.contains("href=\"\(address)\""), "\(view)")
        #expect(try await office.ask(address, session: clerk).status == .ok)
      }
      #expect(all.text.contains(path))
      let unassigned = try await office.ask("/office/cases?view=unassigned", session: clerk)
      #expect(unassigned.text.contains(path))
      let closed = try await office.ask("/office/cases?view=closed", session: clerk)
      #expect(!closed.text.contains(path))
    }
  }

  @Test func `pages on by an address, and shows each case once`() async throws {
    try await OfficeUnderTest.run { office in
      let clerk = try await office.session("clerk", .clerk)
      var taken: Set<String> = []
      for number in 0..<45 {
        taken.insert(
          try await office.takeIn(as: clerk, [("description", "第 \(number) 件的内容")]))
      }
      var address = "/office/cases"
      var seen: [String] = []
      for _ in 0..<3 {
        let page = try await office.ask(address, session: clerk)
        seen += page.text.matches(of: #/class="no"[^>]*><a href="([^"]+)"/#)
          .map { String($0.output.1) }
        guard let next = page.text.firstMatch(of: #/href="([^"]*after=[^"]*)">下一页/#) else { break }
        address = String(next.output.1).replacing("&amp;", with: "&")
      }
      #expect(seen.count == 45 && Set(seen) == taken)
    }
  }

  @Test func `hands chosen cases to somebody, and can be taken away as a file`() async throws {
    try await OfficeUnderTest.run { office in
      let clerk = try await office.session("clerk", .clerk)
      let path = try await office.takeIn(as: clerk)
      let id = String(path.split(separator: "/").last ?? "")
      let page = try await office.ask("/office/cases", session: clerk)
      let me = try #require(
        page.text.firstMatch(of: #/<option value="(\d+)">名字clerk/#)?.output.1)
      let answer = try await office.ask(
        "/office/cases/assign", .post, session: clerk,
        form: [("case", id), ("to", String(me)), ("back", "/office/cases")])
      #expect(answer.status == .seeOther)
      #expect(try await office.ask("/office/cases?view=mine", session: clerk).text.contains(path))
      let file = try await office.ask("/office/cases/list.xlsx", session: clerk)
      #expect(file.status == .ok && file.header("Content-Type")?.contains("spreadsheetml") == true)
      let days = try await office.ask("/office/cases/due-days.ics", session: clerk)
      #expect(days.text.hasPrefix("BEGIN:VCALENDAR"))
      #expect(days.text.replacing("\r\n ", with: "").contains(path))
    }
  }

  @Test func `leads from a row to the act that is due`() async throws {
    try await OfficeUnderTest.run { office in
      let clerk = try await office.session("clerk", .clerk)
      let path = try await office.takeIn(as: clerk)
      let answer = try await office.ask("\(path)/due", session: clerk)
      #expect(answer.header("Location") == "\(path)/act/register")
    }
  }
}
