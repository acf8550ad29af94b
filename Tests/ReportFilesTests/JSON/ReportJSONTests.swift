import AnnualReport
import ReportFiles
import ReportSamples
import Testing

@Suite struct ReportJSONTests {
  @Test(arguments: [Edition.y2021, .y2019])
  func `a report written as JSON and read again gives the same JSON`(edition: Edition) throws {
    let written = Sample.report(edition).json(file: "a.html").serialized
    let read = try ReportJSONReader.read(Array(written.utf8))
    #expect(read.report.json(file: "a.html").serialized == written)
  }

  @Test func `every cell of the edition is present, blank and doubtful ones as null`() throws {
    var report = Sample.report(.y2021)
    report[Cell(.fees, .amount)] = Reading(.number(try #require(Quantity(digits: 66594, scale: 2))))
    report[Cell(.received, .total)] = Reading(.blank, raw: "—")
    report[Cell(.carriedIn, .total)] = Reading(.text, raw: "若干", doubt: .notNumber)
    let lines = report.json(file: "a").serialized.split(separator: "\n")
      .map { $0.trimmingPrefix { $0 == " " } }
    #expect(lines.count { $0.contains(".") && $0.contains(": ") && !$0.contains("[") } == 200)
    #expect(lines.contains(#""fees.amount": 665.94"#))
    #expect(lines.contains(#""received.total": null,"#))
    #expect(lines.contains { $0.hasPrefix(#""blank": ["III.received.total""#) })
    #expect(lines.contains { $0.contains(#"{"cell": "III.carriedIn.total", "raw": "若干""#) })
  }

  @Test func `an abridged report has its one row besides its three children`() throws {
    let report = Sample.abridged
    let written = report.json(file: "a").serialized
    #expect(written.contains(#""other.total": 3"#))
    #expect(written.contains(#""other.other.total": null"#))
    let read = try ReportJSONReader.read(Array(written.utf8)).report
    #expect(read.printsOtherAsOneRow)
    #expect(read.number(.other, .total) == Quantity(3))
    #expect(read[Cell(.otherOther, .total)].doubt == .printedAsOneRow)
  }

  @Test func `members may stand in any order, with any white space, after a byte order mark`()
    throws
  {
    let text = """
      \u{FEFF} { "year" :2024 ,"doubts":[],"tables":{ "III" : {"received.total": 7}},
        "unknown": [{}], "blank":[], "organ":"常宁市数据局","edition":"2021"}
      """
    let report = try ReportJSONReader.read(Array(text.utf8)).report
    #expect(report.number(.received, .total) == Quantity(7))
    #expect(report.organ == "常宁市数据局")
    #expect(report.year == 2024)
    #expect(report.tables == [.iii])
  }

  @Test(arguments: [
    ("\"7\"", "7"), ("true", "true"), ("[7]", ""), ("{\"a\":7}", ""),
    ("12345678901234567890", "12345678901234567890"), ("0.12345678901", "0.12345678901"),
  ])
  func `a figure of the wrong type is a doubt, never a number`(figure: String, raw: String) throws {
    let text = #"{"edition":"2021","tables":{"III":{"received.total":\#(figure)}}}"#
    let reading = try ReportJSONReader.read(Array(text.utf8)).report[Cell(.received, .total)]
    #expect(reading.value == .text)
    #expect(reading.raw == raw)
    #expect(reading.doubt == .notNumber)
  }

  @Test func `a null that is not told to be blank is a doubt`() throws {
    let text = #"{"edition":"2021","tables":{"III":{"received.total":null}}}"#
    let reading = try ReportJSONReader.read(Array(text.utf8)).report[Cell(.received, .total)]
    #expect(reading.value == .unread)
    #expect(reading.doubt != nil)
  }

  @Test(arguments: [
    ("", Unreadable.empty), ("{", .damaged), ("nonsense", .damaged), ("{}", .noTables),
    ("[]", .noTables), ("3", .noTables), (#"{"edition":"1999","tables":{"III":{}}}"#, .noTables),
    (#"{"edition":"2021","tables":{}}"#, .noTables),
    (#"{"edition":"2021","tables":[]}"#, .noTables),
    (#"{"edition":"2021","year":"2024","tables":{"III":{}}}"#, .noTables),
    (#"{"edition":"2021","tables":{"V":{}}}"#, .noTables),
  ])
  func `a hostile file is refused`(text: String, reason: Unreadable) {
    #expect(throws: reason) { try ReportJSONReader.read(Array(text.utf8)) }
  }

  @Test(arguments: ["[", #"{"tables":"#])
  func `a file nested 100,000 deep is refused`(opening: String) {
    let text = String(repeating: opening, count: 100_000)
    #expect(throws: Unreadable.damaged) { try ReportJSONReader.read(Array(text.utf8)) }
  }

  @Test func `of several reports in one file the first is read, with a remark`() throws {
    let one = Sample.report(.y2021).json(file: "a").serialized
    let read = try ReportJSONReader.read(Array("[\(one),\(one)]".utf8))
    #expect(read.remarks == [.severalReports])
  }
}
