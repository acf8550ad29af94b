import Regulation
import Testing
import Workdays

struct FeeTests {
  @Test(arguments: Case.all("fees.csv"))
  func `the worked examples come to what they say, line by line`(example: Case) throws {
    let count = try example.required(Int(example["count"]))
    let after = try example.required(Int(example["after"]))
    let fee = try example["basis"] == "items" ? Fee.items(count, after: after) : Fee.pages(count)
    let lines = fee.lines.map { "\($0.from)-\($0.through)@\($0.unitPrice)" }
    #expect(fee.amount == Int(example["amount"]))
    #expect(lines.joined(separator: " ") == example["lines"])
    #expect(fee.lines.reduce(0) { $0 + $1.quantity } == count)
  }

  @Test func `a new month begins again at the first item`() throws {
    let days =
      Array(repeating: CivilDate(2026, 6, 30), count: 12)
      + Array(repeating: CivilDate(2026, 7, 1), count: 3)
    let months = try FeeMonth.months(ofItemsReceivedOn: days)
    #expect(months.map(\.month) == [6, 7])
    #expect(months.map(\.fee.amount) == [200, 0])
  }

  @Test func `the pages of two applications are not added up unless the practice says so`() throws {
    #expect(try Fee.pages(ofApplications: [25, 25]).map(\.amount) == [0, 0])
    var practice = Practice()
    practice.pagesAddUp = true
    #expect(
      try Fee.pages(ofApplications: [25, 25], practice: practice).map(\.amount) == [0, 200])
  }

  @Test func `items one after another cost what they cost together`() throws {
    for count in 0...120 {
      let singly = try (0..<count).reduce(0) { try $0 + Fee.items(1, after: $1).amount }
      #expect(try Fee.items(count).amount == singly)
      let formula = (0..<count).reduce(0) { sum, index in
        let place = index + 1
        return sum + (place <= 10 ? 0 : place <= 30 ? 100 : 100 * (1 + (place - 30 + 9) / 10))
      }
      #expect(formula == singly)
    }
  }

  @Test(arguments: [-1, Fee.mostUnits + 1, .max, .min])
  func `nobody asks for so many`(count: Int) {
    #expect(throws: FeeRefusal.impossibleCount(count)) { try Fee.items(count) }
    #expect(throws: FeeRefusal.impossibleCount(count)) { try Fee.pages(count) }
    #expect(throws: FeeRefusal.impossibleCount(count)) { try Fee.items(1, after: count) }
  }

  @Test func `a fee cites the article of the schedule that was chosen`() throws {
    #expect(try Fee.items(11).citation == Citation(.feeRules, 4))
    #expect(try Fee.pages(31).citation == Citation(.feeRules, 5))
  }
}
