import AnnualReport
import Foundation
import ReportFiles
import ReportSamples
import Testing

@Suite struct CheckCommandTests {
  private let program: Program

  init() throws { program = try Program() }

  @Test func `the status is 0 where no error was found`() throws {
    defer { program.remove() }
    try program.write(Sample.report(.y2021), to: "good.json")
    let run = try program.run("report", "check", "good.json")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.hasSuffix("共检查 1 个文件:0 份报告有错误;错误 0 处、需核对 0 处、提示 0 处。\n"))
  }

  @Test func `the status is 1 where an error was found`() throws {
    defer { program.remove() }
    try program.write(Sample.faulty, to: "faulty.json")
    let run = try program.run("report", "check", "faulty.json")
    #expect(run.status == 1)
    #expect(run.output.contains("(七)总计·自然人 6 → 7;(七)总计·总计 6 → 7"))
  }

  @Test func `a file that cannot be read outranks errors, and the others are still checked`() throws
  {
    defer { program.remove() }
    try program.write(Sample.faulty, to: "a.json")
    try program.write("{", to: "b.json")
    try program.write(Sample.faulty, to: "c.json")
    let run = try program.run("report", "check", ".", "--format", "json")
    #expect(run.status == 2)
    let files = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
    #expect(files?.compactMap { $0["file"] as? String } == ["./a.json", "./b.json", "./c.json"])
    let findings = files?[1]["findings"] as? [[String: Any]]
    #expect(findings?.first?["rule"] as? String == "file.unreadable")
    #expect(findings?.first?["severity"] as? String == "error")
    #expect(files?[1]["edition"] is NSNull)
  }

  @Test func `a file that is not there cannot be read`() throws {
    defer { program.remove() }
    let run = try program.run("report", "check", "nowhere.html")
    #expect(run.status == 2)
    #expect(run.output.contains("文件打不开:没有这个文件"))
  }

  @Test(arguments: [
    ["report", "check"], ["report", "check", "x", "--format", "csv"], ["nonsense"],
    ["report", "check", "x", "--jobs", "0"], ["report", "check", "x", "--max-size", "0"],
    ["report", "check", "x", "--may-issue-rules", "perhaps"],
  ])
  func `a command that cannot be understood ends with 64`(arguments: [String]) throws {
    defer { program.remove() }
    #expect(try program.run(arguments).status == 64)
  }

  @Test func `hidden and temporary files are skipped, and links in a circle end`() throws {
    defer { program.remove() }
    try program.write(Sample.report(.y2021), to: "in/deep/er/a.json")
    for name in ["in/.hidden.json", "in/~$a.docx", "in/.git/a.json", "in/x.tmp", "in/Thumbs.db"] {
      try program.write("{", to: name)
    }
    try FileManager.default.createSymbolicLink(
      at: program.folder.appending(path: "in/deep/loop"), withDestinationURL: program.folder)
    let run = try program.run("report", "check", "in", "--format", "json")
    #expect(run.status == 0)
    #expect(run.output.contains(#""file": "in/deep/er/a.json""#))
    #expect(run.output.components(separatedBy: #""file":"#).count == 2)
  }

  @Test func `last year's report is found by organ and year among the files`() throws {
    defer { program.remove() }
    try program.write(Sample.report(.y2021, year: 2024), to: "a/2024.json")
    var before = Sample.report(.y2021, year: 2023)
    before[Cell(.carriedOut, .total)].value = .number(Quantity(3))
    try program.write(before, to: "a/2023.json")
    let other = Sample.report(.y2021, organ: "常宁市教育局", year: 2023)
    try program.write(other, to: "a/other.json")
    let run = try program.run("report", "check", "a", "--format", "json")
    #expect(run.status == 1)
    #expect(run.output.components(separatedBy: #""rule": "year.carried""#).count == 2)
  }

  @Test func `last year's report can be given as a file or a folder of its own`() throws {
    defer { program.remove() }
    try program.write(Sample.report(.y2021, year: 2024), to: "now/a.json")
    try program.write(Sample.report(.y2021, year: 2023), to: "then/a.json")
    let without = try program.run("report", "check", "now", "--format", "json")
    #expect(without.output.contains(#""year.carried""#))
    for previous in ["then", "then/a.json"] {
      let with = try program.run(
        "report", "check", "now", "--previous", previous, "--format", "json")
      #expect(!with.output.contains(#""year.carried""#))
      #expect(with.output.components(separatedBy: #""file":"#).count == 2)
    }
  }

  @Test func `a file's name cannot command the terminal`() throws {
    defer { program.remove() }
    try program.write("{", to: "in/a\u{1B}[2J\nb.json")
    let run = try program.run("report", "check", "in")
    #expect(run.output.hasPrefix("文件:in/a\\u{1b}[2J\\u{a}b.json\n"))
  }

  @Test func `files larger than the limit are not read`() throws {
    defer { program.remove() }
    try program.write(String(repeating: " ", count: 1 << 20) + "{}", to: "big.json")
    let run = try program.run("report", "check", "big.json", "--max-size", "1")
    #expect(run.status == 2)
  }

  @Test func `the result can be written to a file`() throws {
    defer { program.remove() }
    try program.write(Sample.report(.y2021), to: "a.json")
    let run = try program.run("report", "check", "a.json", "--format", "html", "--output", "r.html")
    #expect(run.output == "")
    let page = try String(contentsOf: program.folder.appending(path: "r.html"), encoding: .utf8)
    #expect(page.contains("常宁市数据局 2024年"))
  }

  @Test func `nobody reading the output any longer is no matter for words`() throws {
    defer { program.remove() }
    try program.write(Sample.faulty, to: "a.json")
    let errors = try program.runIntoClosedPipe("report", "check", "a.json")
    #expect(errors == "")
  }
}
