import AnnualReport
import Desks
import Foundation
import HTTPTypes
import ReportFiles
import Testing

@testable import Site

@Suite struct `The pages of an annual report` {
  @Test func `lead from its beginning to its publication`() async throws {
    try await OfficeUnderTest.run { office in
      let clerk = try await office.session("r.clerk", .clerk)
      let reviewer = try await office.session("r.review", .reviewer)
      let leader = try await office.session("r.leader", .signingLeader)
      let path = "/office/reports/\(office.organ)/2025"
      #expect(try await office.ask(path, session: clerk).status == .notFound)
      let begun = try await office.ask(
        "/office/reports", .post, session: clerk,
        form: [("organ", "\(office.organ)"), ("year", "2025")])
      #expect(begun.header("Location")?.hasPrefix(path) == true)
      #expect(try await office.ask(path, session: clerk).text.contains("还没有填报"))
      for cell in Form.of(.y2021).cells where cell.table == .ii {
        let answer = try await office.send(
          "\(path)/figures/\(cell)", clerk, [("number", "0"), ("source", "业务统计")])
        #expect(answer.status == .seeOther, "\(cell)")
      }
      for (section, text) in [
        (1, "2025年收到申请{{applications.received}}件。"), (5, "公开内容还不够丰富。已加强培训。"),
        (6, "本年度没有收取信息处理费。"),
      ] {
        let answer = try await office.send(
          "\(path)/text/\(section)", clerk, [("text", text)])
        #expect(answer.status == .seeOther, "\(section)")
      }
      let page = try await office.ask(path, session: clerk)
      #expect(page.text.contains("2025年收到申请0件。"))
      #expect(page.text.contains("href=\"\(path)/figures/III.received.total\">0</a>"))
      for (who, act) in [(clerk, "submit"), (reviewer, "review"), (leader, "sign")] {
        let answer = try await office.send(path, who, [("act", act)])
        #expect(answer.status == .seeOther, "\(act)")
      }
      let publicPath = "/annual-reports/\(office.organ)/2025"
      #expect(try await office.ask(publicPath).status == .notFound)
      #expect(try await office.send(path, clerk, [("act", "publish")]).status == .seeOther)
      let published = try await office.ask(publicPath)
      #expect(published.status == .ok)
      for link in Links.of(published.text) {
        #expect(try await office.ask(link).status == .ok, "\(link)")
      }
      #expect(Links.of(published.text).count > 200)
      for kind in ReportFileKind.allCases {
        #expect(
          try await office.ask("\(path)/files/\(kind.rawValue)", session: clerk).status == .ok)
      }
    }
  }

  @Test func `say why an act is refused, and keep what was typed`() async throws {
    try await OfficeUnderTest.run { office in
      let clerk = try await office.session("r.clerk", .clerk)
      let path = "/office/reports/\(office.organ)/2025"
      _ = try await office.ask(
        "/office/reports", .post, session: clerk,
        form: [("organ", "\(office.organ)"), ("year", "2025")])
      let submitted = try await office.send(
        path, clerk, [("act", "submit")], seenAt: "\(path)/problems")
      #expect(submitted.status == .unprocessableContent)
      #expect(submitted.text.contains("总体情况”还没有撰写"))
      let typed = try await office.send(
        "\(path)/text/1", clerk, [("text", "收到{{applications.x}}件<b>")])
      #expect(typed.status == .unprocessableContent)
      #expect(typed.text.contains("收到{{applications.x}}件&lt;b&gt;"))
      let late = try await office.ask(
        "\(path)/text/1", .post, session: clerk, form: [("text", "乙"), ("version", "1")])
      #expect(late.status == .unprocessableContent)
      #expect(late.text.contains("有了新的改动"))
    }
  }

  @Test func `take hostile input for text or for nothing`() async throws {
    try await OfficeUnderTest.run { office in
      let clerk = try await office.session("r.clerk", .clerk)
      let path = "/office/reports/\(office.organ)/2025"
      _ = try await office.ask(
        "/office/reports", .post, session: clerk,
        form: [("organ", "\(office.organ)"), ("year", "2025")])
      for text in `Hostile input to the office`.texts {
        let answers = [
          try await office.send("\(path)/text/5", clerk, [("text", text)]),
          try await office.send(
            "\(path)/figures/II.licences.decided", clerk, [("number", text), ("source", text)]),
          try await office.send(
            "\(path)/figures/II.licences.decided", clerk, [("number", "1"), ("source", text)]),
          try await office.send(
            "\(path)/problems", clerk, [("act", "state"), ("problems", text)]),
          try await office.send(
            "\(path)/problems", clerk, [("act", "answer"), ("problem", text), ("answer", text)]),
          try await office.send(path, clerk, [("act", "giveBack"), ("reason", text)]),
          try await office.send(path, clerk, [("act", "base"), ("round", text)]),
          try await office.ask(path, session: clerk),
        ]
        for (index, answer) in answers.enumerated() {
          #expect(answer.status.code < 500, "\(index) \(text.prefix(20))")
          #expect(!answer.text.contains("<script>alert"), "\(index)")
        }
        let name = try #require(
          text.addingPercentEncoding(withAllowedCharacters: .alphanumerics))
        for address in ["\(path)/figures/\(name)", "\(path)/text/\(name)", "\(path)/files/\(name)"]
        {
          let answer = try await office.ask(address, session: clerk)
          #expect(answer.status.code < 500, "\(address.prefix(80))")
        }
      }
    }
  }
}

@Suite struct `The pages of a round` {
  @Test func `lead from a file over a return to the total`() async throws {
    try await OfficeUnderTest.run { office in
      let house = try await RoundUnderTest(office)
      let path = house.path
      #expect(
        try await office.ask(path, session: house.supervisor).text.contains("1家单位"))
      var report = house.report
      report[Cell(.concluded, .total)] = Reading(.number(Quantity(6)))
      report[Cell(.licences, .decided)] = Reading(.text, raw: "若干件")
      let own = "\(path)/organs/\(house.organ)"
      #expect(try await office.upload(own, house.clerk, report) == .seeOther)
      let doubts = try await office.ask(own, session: house.clerk)
      #expect(doubts.text.contains("识别存疑 1 处"))
      #expect(doubts.text.contains("若干件"))
      #expect(!doubts.text.contains(">报送</button>"))
      for fields in [
        [("act", "confirm"), ("value.II.licences.decided", "12")], [("act", "handIn")],
      ] {
        #expect(try await office.send(own, house.clerk, fields).status == .seeOther)
      }
      let board = try await office.ask(path, session: house.supervisor)
      #expect(board.text.contains("1家单位，1家已报"))
      let seen = try await office.ask(own, session: house.supervisor)
      #expect(seen.text.contains("III.outcomes"))
      let returned = try await office.send(
        own, house.supervisor,
        [("act", "giveBack"), ("cell", "III.concluded.total"), ("remark", "总计应为7")])
      #expect(returned.status == .seeOther)
      #expect(try await office.ask(own, session: house.clerk).text.contains("总计应为7"))
      report[Cell(.concluded, .total)] = Reading(.number(Quantity(7)))
      report[Cell(.licences, .decided)] = Reading(.number(Quantity(12)))
      #expect(try await office.upload(own, house.clerk, report) == .seeOther)
      #expect(try await office.send(own, house.clerk, [("act", "handIn")]).status == .seeOther)
      #expect(
        try await office.send(own, house.supervisor, [("act", "accept")]).status == .seeOther)
      let sum = try await office.ask(
        "\(path)/sum?cell=III.received.total", session: house.supervisor)
      #expect(sum.text.contains("合计 7，由 1 家相加"))
      for file in ["figures.xlsx", "findings.xlsx", "reports.zip"] {
        let answer = try await office.ask("\(path)/\(file)", session: house.supervisor)
        #expect(answer.status == .ok)
        #expect(
          try await office.ask("\(path)/\(file)", session: house.clerk).status == .forbidden)
      }
      #expect(
        try await office.ask("\(own)/versions/1", session: house.clerk).status == .ok)
    }
  }
}

/// The addresses that a page leads to.
enum Links {
  static func of(_ html: String) -> [String] {
    html.split(separator: "<a href=\"").dropFirst().compactMap { piece in
      piece.firstIndex(of: "\"").map { String(piece[..<$0]).replacing("&amp;", with: "&") }
    }
  }
}
