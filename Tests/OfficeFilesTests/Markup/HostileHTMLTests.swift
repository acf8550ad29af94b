import OfficeFiles
import Testing

@Suite struct HostileHTMLTests {
  private func refusal(of page: String, limits: Limits = Limits()) -> FileRefusal? {
    OfficeFilesTests.refusal { () throws(FileRefusal) in
      try HTMLReader.read(Array(page.utf8), limits: limits)
    }
  }

  @Test(arguments: ["div", "span", "table><tr><td", "font", "b"])
  func `a page nested a hundred thousand deep is refused`(element: String) {
    let page = String(repeating: "<\(element)>", count: 100_000) + "1"
    #expect(refusal(of: page) == .tooDeep(limit: 512))
  }

  @Test func `a page nested three hundred deep, where libxml2 would cut it off, is read`() throws {
    let page = String(repeating: "<div>", count: 300) + "到底"
    #expect(try sketch(ofHTML: page) == ["到底"])
  }

  @Test(.timeLimit(.minutes(1)))
  func `a tag with a million attributes is refused at once`() {
    let page = "<p " + (0..<1_000_000).map { "a\($0)=1" }.joined(separator: " ") + ">1</p>"
    #expect(refusal(of: page) == .tooManyAttributes(limit: 256))
  }

  @Test func `a parse that takes too long is given up`() {
    var limits = Limits()
    limits.parsingTime = .milliseconds(20)
    let page = String(repeating: "<div>", count: 500) + String(repeating: "</p>", count: 1_000_000)
    #expect(refusal(of: page, limits: limits) == .tooSlow(limit: .milliseconds(20)))
  }

  @Test func `more cells than the limit are refused`() {
    var limits = Limits()
    limits.cells = 100
    let page = "<table><tr>" + String(repeating: "<td>1", count: 1000) + "</table>"
    #expect(refusal(of: page, limits: limits) == .tooManyCells(limit: 100))
  }

  @Test func `more paragraphs than the limit are refused`() {
    var limits = Limits()
    limits.cells = 1000
    for page in [
      String(repeating: "<p>1", count: 2000), "<pre>" + String(repeating: "1\n", count: 2000),
    ] {
      #expect(refusal(of: page, limits: limits) == .tooManyCells(limit: 1000))
    }
  }

  @Test func `a file over the limit is refused by its size`() {
    var limits = Limits()
    limits.fileBytes = 10
    #expect(refusal(of: "<p>12345678</p>", limits: limits) == .tooLarge(bytes: 15, limit: 10))
  }

  @Test(arguments: ["", " \r\n\t", "\u{FEFF}"])
  func `an empty file is refused as empty`(page: String) {
    #expect(refusal(of: page) == .empty)
  }

  @Test func `a NUL byte does not end the page`() throws {
    #expect(try sketch(ofHTML: "<p>一\0二</p><p>三</p>") == ["一 二", "三"])
  }

  @Test func `a page cut off in a tag keeps what came before`() throws {
    #expect(try sketch(ofHTML: "<p>一</p><table><tr><td>1<td>2<td cols") == ["一", "[1|2|]"])
  }

  @Test func `pages read at the same time do not disturb each other`() async throws {
    let outcomes = try await withThrowingTaskGroup(of: [String].self) { group in
      for number in 0..<64 {
        group.addTask {
          try sketch(ofHTML: "<table><tr><td>\(number)<td><o:p>甲</o:p></table>")
        }
      }
      return try await group.reduce(into: Set<String>()) { $0.formUnion($1) }
    }
    #expect(outcomes == Set((0..<64).map { "[\($0)|甲]" }))
  }
}
