import Foundation
import Testing

@Suite struct ClockCommandTests {
  private let program: Program

  init() throws { program = try Program() }

  /// Runs the command for JSON and reads it.
  private func answer(_ arguments: String...) throws -> (status: Int32, json: [String: Any]) {
    let run = try program.run(["clock"] + arguments + ["--format", "json"])
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    return (run.status, try #require(json, "\(run.errors)"))
  }

  private func clocks(_ json: [String: Any]) -> [[String: Any]] {
    json["clocks"] as? [[String: Any]] ?? []
  }

  @Test func `the JSON is word for word what was agreed`() throws {
    defer { program.remove() }
    let run = try program.run(
      "clock", "--received", "2026-03-02", "--today", "2026-03-20", "--event",
      "thirdPartyAnswered 2026-03-20", "--format", "json")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(
      run.output == """
        {
          "receiptDay": "2026-03-02",
          "clocks": [
            {
              "name": "reply",
              "state": "running",
              "due": "2026-03-30",
              "daysLeft": 6,
              "provisional": false,
              "steps": [
                {"on": "2026-03-02", "text": "2026-03-02 为收到申请之日(当面提交)。", "article": "条例第三十一条第(一)项"},
                {
                  "on": "2026-03-03",
                  "text": "自 2026-03-03 起计算 20 个工作日,双休日和法定节假日不计入。",
                  "article": "条例第三十三条第二款"
                },
                {"on": "2026-03-30", "text": "截止日为 2026-03-30。", "article": "条例第三十三条第二款"}
              ]
            },
            {
              "name": "correctionNotice",
              "state": "overdue",
              "due": "2026-03-11",
              "daysLeft": -7,
              "provisional": false,
              "steps": [
                {"on": "2026-03-02", "text": "2026-03-02 为收到申请之日(当面提交)。", "article": "条例第三十一条第(一)项"},
                {"on": "2026-03-03", "text": "自 2026-03-03 起计算 7 个工作日,双休日和法定节假日不计入。", "article": "条例第三十条"},
                {"on": "2026-03-11", "text": "截止日为 2026-03-11。", "article": "条例第三十条"}
              ]
            }
          ],
          "refusals": [
            {
              "act": "thirdPartyAnswered",
              "on": "2026-03-20",
              "reasons": [{"ground": "noThirdPartyConsultation", "article": "条例第三十二条"}]
            }
          ]
        }

        """)
  }

  @Test func `every kind of event is known, and their order does not matter`() throws {
    let events = [
      "confirmed 2026-03-02", "correctionNoticed 2026-03-04", "corrected 2026-03-09",
      "thirdPartyConsulted 2026-03-11", "thirdPartyReceived 2026-03-12",
      "thirdPartyAnswered 2026-03-20", "organConsulted 2026-03-11", "organReceived 2026-03-12",
      "organAnswered 2026-03-20", "feeNotified 2026-03-23", "feePaid 2026-03-25",
      "extended 2026-04-10", "decided 2026-05-06", "delivered 2026-05-07",
      "reconsiderationAccepted 2026-06-01",
    ]
    defer { program.remove() }
    let common = [
      "clock", "--received", "2026-03-02", "--channel", "online", "--today", "2026-06-01",
      "--format", "json",
    ]
    let forward = try program.run(common + events.flatMap { ["--event", $0] })
    let backward = try program.run(common + events.reversed().flatMap { ["--event", $0] })
    #expect(forward.status == 0)
    #expect(forward.output == backward.output)
    #expect(forward.output.contains(#""refusals": []"#))
    for name in [
      "reply", "correctionNotice", "correction", "thirdParty", "organ", "feePayment",
      "reconsiderationAnswer", "reconsideration", "litigationAfterReconsideration",
    ] {
      #expect(forward.output.contains("\"name\": \"\(name)\""), "\(name)")
    }
    for event in ["withdrawn 2026-04-01", "lapsed 2026-04-01"] {
      let run = try program.run(common + ["--event", event])
      #expect(run.status == 0, "\(event)")
    }
  }

  @Test func `a clock that waits has no due day, and one that is late has fewer than none left`()
    throws
  {
    defer { program.remove() }
    let waiting = try answer(
      "--received", "2026-03-02", "--channel", "fax", "--today", "2026-03-03")
    #expect(waiting.json["receiptDay"] is NSNull)
    #expect(clocks(waiting.json).map { $0["state"] as? String } == ["waiting", "waiting"])
    #expect(clocks(waiting.json).allSatisfy { $0["due"] is NSNull && $0["daysLeft"] is NSNull })
    let late = try answer("--received", "2026-03-02", "--today", "2026-04-08")
    #expect(clocks(late.json).first?["daysLeft"] as? Int == -6)
    #expect(clocks(late.json).first?["state"] as? String == "overdue")
  }

  @Test func `a due day beyond the calendar is provisional until a file says more`() throws {
    defer { program.remove() }
    let holidays = ["2027-01-01", "2027-05-01", "2027-05-02", "2027-10-01", "2027-10-02"]
    try program.write(
      "date,kind,holiday_name\n" + holidays.map { "\($0),holiday,某节\n" }.joined()
        + "2027-10-03,holiday,国庆节\n2027-01-04,holiday,元旦\n", to: "2027.csv")
    let plain = ["clock", "--received", "2026-12-21", "--today", "2026-12-21", "--format", "json"]
    let without = try program.run(plain)
    let with = try program.run(plain + ["--calendar", "2027.csv"])
    #expect(without.output.contains("\"due\": \"2027-01-19\""))
    #expect(without.output.contains("\"provisional\": true"))
    #expect(with.output.contains("\"due\": \"2027-01-20\""))
    #expect(!with.output.contains("\"provisional\": true"))
  }

  @Test func `an application from before the Regulation is refused with its article`() throws {
    defer { program.remove() }
    let refused = try answer("--received", "2019-05-14")
    #expect(refused.status == 1)
    #expect(refused.json["receiptDay"] is NSNull)
    #expect(clocks(refused.json).isEmpty)
    let text = String(describing: refused.json["refusals"] ?? "")
    #expect(text.contains("beforeRegulation") && text.contains("条例第五十六条"))
  }

  @Test func `the text says the answer first, then why`() throws {
    defer { program.remove() }
    let run = try program.run(
      "clock", "--received", "2026-02-12", "--today", "2026-02-12", "--event",
      "extended 2026-03-19")
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.first == "最迟 2026 年 3 月 18 日答复")
    #expect(run.output.contains("2026-02-14 是调休工作日,计入。"))
    #expect(run.output.contains("未计入的事项\n  · 2026-03-19 延长答复期限:答复期限已经届满,不能再延长。"))
  }

  @Test(arguments: [
    [], ["--received", "2026-02-30"], ["--received", "2026-2-3"], ["--received", "２０２６-03-02"],
    ["--received", "2026-03-02", "--received", "2026-03-03"], ["--received", "2100-01-01"],
    ["--received", "2026-03-02", "--today", "tomorrow"],
    ["--received", "2026-03-02", "--channel", "pigeon"],
    ["--received", "2026-03-02", "--format", "xml"],
    ["--received", "2026-03-02", "--event", "extended"],
    ["--received", "2026-03-02", "--event", "extended 2026-03-32"],
    ["--received", "2026-03-02", "--event", "extended 9999-12-31"],
    ["--received", "2026-03-02", "--event", "Extended 2026-03-20"],
    ["--received", "2026-03-02", "--event", "delayed 2026-03-20"],
    ["--received", "2026-03-02", "--event", "extended 2026-03-20 2026-03-21"],
    ["--received", "2026-03-02", "--event", ""],
  ])
  func `a question that cannot be understood ends with 64 and prints nothing`(
    arguments: [String]
  ) throws {
    defer { program.remove() }
    let run = try program.run(["clock"] + arguments)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.errors.contains("Error: "))
  }

  @Test func `what is typed cannot command the terminal`() throws {
    defer { program.remove() }
    let run = try program.run(
      "clock", "--received", "2026-03-02", "--event", "\u{1B}[2J\u{202E} 2026-03-02")
    #expect(run.status == 64)
    #expect(!run.errors.contains("\u{1B}"))
    #expect(!run.errors.contains("\u{202E}"))
  }

  @Test func `more events than anyone has are turned away`() throws {
    defer { program.remove() }
    let many = Array(repeating: ["--event", "organConsulted 2026-03-03"], count: 201)
    let run = try program.run(["clock", "--received", "2026-03-02"] + many.joined())
    #expect(run.status == 64)
    #expect(run.errors.contains("最多 200 项"))
  }
}
