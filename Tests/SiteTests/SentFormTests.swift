import Testing

@testable import Site

@Suite struct `A form sent as pairs` {
  @Test func `is decoded, trimmed, and kept in order`() throws {
    let form = try SentForm(urlEncoded: "name=%E5%85%AC+%E5%BC%80%20&a=1&a=2&empty=&bare")
    #expect(form["name"] == "公 开")
    #expect(form.all("a") == ["1", "2"])
    #expect(form["empty"].isEmpty && form["bare"].isEmpty && form["missing"].isEmpty)
    #expect(form.untouched("name") == "公 开 ")
  }

  @Test func `loses control characters but for line ends and tabs`() throws {
    let form = try SentForm(urlEncoded: "a=x%00y%0D%0Az%09%1B%5B")
    #expect(form["a"] == "xy\nz\t[")
  }

  @Test(arguments: ["a=%ZZ", "a=%", "a=%E5%85", "%FF=1"])
  func `is refused where it cannot be decoded`(text: String) {
    #expect(throws: FormFlaw.malformed) { try SentForm(urlEncoded: text) }
  }

  @Test func `has a bound on its fields`() {
    let text = (0...500).map { "a\($0)=1" }.joined(separator: "&")
    #expect(throws: FormFlaw.tooManyParts(limit: 500)) { try SentForm(urlEncoded: text) }
  }
}
