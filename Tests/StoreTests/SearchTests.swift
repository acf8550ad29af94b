import StoreFixtures
import Testing
import Workdays

@testable import Store

@Suite struct `Searching` {
  @Test(arguments: Engines.all)
  func `finds the same as looking through all entries would`(on engine: Engines) async throws {
    try await withStore(on: engine) { store in
      var random = SeededGenerator(seed: 11)
      var entries: [Int64: SearchEntry] = [:]
      for _ in 0..<6 {
        let changes = (0..<50).map { _ in randomEntry(&random) }
        try await store.write("indexing") { transaction in
          for (number, entry) in changes.enumerated() {
            if number % 7 == 0 {
              try transaction.unindex(area: entry.area, id: entry.id)
            } else {
              try transaction.index(entry)
            }
          }
        }
        for (number, entry) in changes.enumerated() {
          entries[entry.id] = number % 7 == 0 ? nil : entry
        }
      }
      let left = Array(entries.values)
      for text in ["公", "公开", "信息公开", "公 年", "a*", "ab", "\"公开 ab\"", "2*", "开公信", "无"] {
        for query in queries(text) {
          let page = try await store.read("searching") { try $0.search(query) }
          #expect(
            page.hits.map(\.id).sorted() == Self.expected(query, in: left), "\(query)")
          #expect(page.hits.map(\.day) == page.hits.map(\.day).sorted(by: >))
          #expect(page.count == .exact(page.hits.count))
        }
      }
    }
  }

  private func queries(_ text: String) -> [SearchQuery] {
    [
      SearchQuery(
        text, areas: ["publication", "letter"], organs: .all, isPublicOnly: false, limit: 100),
      SearchQuery(
        text, areas: ["publication"], organs: .only([1, 2]), isPublicOnly: true, limit: 100),
    ]
  }

  private func randomEntry(_ random: inout SeededGenerator) -> SearchEntry {
    let words = ["公开", "信息", "公", "开", "年", "ab", "abc", "2025", "20", " ", "、", "公信"]
    func text(_ length: Int) -> String {
      (0..<length).map { _ in words.randomElement(using: &random) ?? "" }.joined()
    }
    let id = Int64.random(in: 1...90, using: &random)
    return SearchEntry(
      area: id % 3 == 0 ? "letter" : "publication", id: id,
      organ: Int64.random(in: 1...4, using: &random),
      day: CivilDate(dayNumber: Int32.random(in: 20_000...20_010, using: &random)),
      isPublic: Bool.random(using: &random), title: text(3),
      body: text(Int.random(in: 0...20, using: &random)))
  }

  /// What a search must find, by going through the tokens of all entries.
  private static func expected(_ query: SearchQuery, in entries: [SearchEntry]) -> [Int64] {
    guard let terms = try? SearchText(query.text).terms else { return [] }
    return entries.filter { entry in
      guard query.areas.contains(entry.area), !query.isPublicOnly || entry.isPublic else {
        return false
      }
      if case .only(let organs) = query.organs, !organs.contains(entry.organ) { return false }
      return terms.indices.allSatisfy { index in
        [entry.title, entry.body].contains {
          SearchMatches(of: [terms[index]], in: $0).found.contains(0)
        }
      }
    }.map(\.id).sorted()
  }

  @Test(arguments: Engines.all)
  func `hands out pages that follow one another`(on engine: Engines) async throws {
    try await withStore(on: engine) { store in
      try await fill(store, 95)
      for order in SearchOrder.allCases {
        var ids: [Int64] = []
        var query = SearchQuery(
          "公开", areas: ["publication"], organs: .all, isPublicOnly: true, order: order, limit: 20)
        var pages = 0
        repeat {
          let current = query
          let page = try await store.read("searching") { try $0.search(current) }
          ids += page.hits.map(\.id)
          pages += 1
          #expect(page.count == .exact(95))
          query.cursor = page.next.map { SearchCursor($0.description) } ?? nil
        } while query.cursor != nil
        #expect(pages == 5)
        #expect(ids.sorted() == Array(1...95))
        if order == .newest { #expect(ids == Array((1...95).reversed())) }
      }
    }
  }

  @Test(arguments: Engines.all)
  func `puts what has the terms in its title first where relevance is asked for`(
    on engine: Engines
  ) async throws {
    try await withStore(on: engine) { store in
      let entries = [
        ("年度报告", "信息公开"), ("信息公开指南全文", "…"), ("信息公开", "…"), ("信息", "公开"),
      ]
      try await store.write("indexing") { transaction in
        for (number, (title, body)) in entries.enumerated() {
          try transaction.index(
            SearchEntry(
              area: "publication", id: Int64(number), organ: 1,
              day: CivilDate(dayNumber: Int32(20_000 - number)), isPublic: true, title: title,
              body: body))
        }
      }
      let query = SearchQuery(
        "信息 公开", areas: ["publication"], organs: .all, isPublicOnly: true, order: .relevance)
      let page = try await store.read("searching") { try $0.search(query) }
      #expect(page.hits.map(\.id) == [2, 1, 3, 0])
    }
  }

  @Test(arguments: Engines.all)
  func `stops counting at a thousand`(on engine: Engines) async throws {
    try await withStore(on: engine) { store in
      try await fill(store, 1_001)
      let query = SearchQuery("公开", areas: ["publication"], organs: .all, isPublicOnly: true)
      let page = try await store.read("searching") { try $0.search(query) }
      #expect(page.count == .atLeast(1_000))
      #expect(page.hits.count == 20)
    }
  }

  @Test(arguments: [
    SearchQuery("公开", areas: [], organs: .all, isPublicOnly: false),
    SearchQuery("公开", areas: ["publication"], organs: .only([]), isPublicOnly: false),
    SearchQuery("", areas: ["publication"], organs: .all, isPublicOnly: false),
    SearchQuery("…", areas: ["publication"], organs: .all, isPublicOnly: false),
    SearchQuery("公开", areas: ["letter"], organs: .all, isPublicOnly: false),
    SearchQuery("公开", areas: ["publication"], organs: .only([9]), isPublicOnly: false),
  ])
  func `in nothing, or for nothing, finds nothing`(query: SearchQuery) async throws {
    try await withStore(on: .sqlite) { store in
      try await fill(store, 3)
      let page = try await store.read("searching") { try $0.search(query) }
      #expect(page == SearchPage(hits: [], count: .exact(0), next: nil))
    }
  }

  @Test(arguments: Engines.all)
  func `finds an entry that moved to another day once`(on engine: Engines) async throws {
    try await withStore(on: engine) { store in
      try await fill(store, 3)
      try await store.write("moving") { transaction in
        try transaction.index(
          SearchEntry(
            area: "publication", id: 2, organ: 1, day: CivilDate(2030, 1, 1), isPublic: true,
            title: "公开", body: ""))
      }
      let query = SearchQuery("公开", areas: ["publication"], organs: .all, isPublicOnly: true)
      let page = try await store.read("searching") { try $0.search(query) }
      #expect(page.hits.map(\.id) == [2, 3, 1])
    }
  }

  private func fill(_ store: Store, _ count: Int) async throws {
    try await store.write("indexing") { transaction in
      let entries = (1...count).map { number in
        SearchEntry(
          area: "publication", id: Int64(number), organ: 1,
          day: CivilDate(dayNumber: Int32(20_000 + number / 10)), isPublic: true,
          title: "第\(number)号",
          body: "政府信息公开")
      }
      try transaction.index(entries)
    }
  }
}
