import Desks
import HTTPTypes
import Testing

@testable import Site

@Suite struct `The figures' page` {
  @Test func `opens from every figure that is not nought what it counts`() async throws {
    try await OfficeUnderTest.run { office in
      let clerk = try await office.session("clerk", .clerk)
      _ = try await office.takeIn(as: clerk)
      let withdrawn = try await office.takeIn(as: clerk, [("kind", "legalServiceAgency")])
      try await office.done("register", in: withdrawn, as: clerk)
      try await office.done("withdraw", in: withdrawn, as: clerk)
      let page = try await office.ask("/office/figures?year=2026", session: clerk)
      let figures = page.text.matches(of: #/<a href="(\/office\/figures\/cell[^"]*)"[^>]*>(\d+)</#)
      #expect(!figures.isEmpty)
      for figure in figures {
        let address = String(figure.output.1).replacing("&amp;", with: "&")
        let list = try await office.ask(address, session: clerk)
        #expect(list.count("<td class=\"no\"") == Int(figure.output.2), "\(address)")
      }
      let before = try await office.ask("/office/figures?year=2025", session: clerk)
      #expect(!before.text.contains("/office/figures/cell"))
    }
  }

  @Test func `says which day of a period is no day`() async throws {
    try await OfficeUnderTest.run { office in
      let clerk = try await office.session("clerk", .clerk)
      let page = try await office.ask(
        "/office/figures?from=2026-02-30&through=2026-03-01", session: clerk)
      #expect(page.status == .unprocessableContent)
      #expect(page.text.contains("href=\"#f-from\""))
    }
  }
}
