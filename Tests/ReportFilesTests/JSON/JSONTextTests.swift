import AnnualReport
import ReportFiles
import Testing

@Suite struct JSONTextTests {
  @Test(arguments: [
    ("plain", #""plain""#), ("\"\\", #""\"\\""#), ("a\nb\tc\r", #""a\nb\tc\r""#),
    ("\u{0}\u{1B}[31m", #""\u0000\u001b[31m""#), ("\u{202E}gpj", #""\u202egpj""#),
    ("政务公开", #""政务公开""#), ("\u{E0001}", #""\udb40\udc01""#),
  ])
  func `a string is escaped so that neither JSON nor a terminal stumbles`(
    string: String, written: String
  ) {
    #expect(JSON.string(string).serialized == written)
  }

  @Test(arguments: [(66594, 2, "665.94"), (1, 9, "0.000000001"), (-30, 1, "-3")])
  func `a number keeps its exact decimals`(digits: Int, scale: Int, written: String) throws {
    let number = try #require(Quantity(digits: digits, scale: scale))
    #expect(JSON.number(number).serialized == written)
  }

  @Test func `members keep their order, and what fits stands on one line`() {
    let value = JSON.object([
      JSON.Member("b", .array([.null, .bool(true)])),
      JSON.Member("a", .array((0..<40).map { .whole($0) })),
      JSON.Member("c", .object([])),
    ])
    let lines = value.serialized.split(separator: "\n")
    #expect(lines.prefix(4) == ["{", #"  "b": [null, true],"#, #"  "a": ["#, "    0,"])
    #expect(lines.suffix(2) == [#"  "c": {}"#, "}"])
  }
}
