import Testing

@testable import AnnualReport

@Suite struct FormTests {
  @Test func `the 2021 form has 10, 175 and 15 cells`() {
    let cells = Form.of(.y2021).cells
    #expect(Table.allCases.map { table in cells.count { $0.table == table } } == [10, 175, 15])
  }

  @Test func `the 2019 form has 22, 161 and 15 cells`() {
    let cells = Form.of(.y2019).cells
    #expect(Table.allCases.map { table in cells.count { $0.table == table } } == [22, 161, 15])
  }

  @Test func `every cell's address reads back to the cell`() {
    for edition in Edition.allCases {
      for cell in Form.of(edition).cells {
        #expect(Cell(cell.description) == cell)
      }
    }
  }

  @Test(arguments: [
    "", "III", "III.received", "II.received.total", "III.received.nobody", "..", "III..total",
  ])
  func `an address of no cell is none`(address: String) {
    #expect(Cell(address) == nil)
  }

  @Test(arguments: [
    (66594, 2, "665.94"), (5, 3, "0.005"), (-5, 1, "-0.5"), (1200, 2, "12"), (0, 4, "0"),
  ])
  func `a quantity is written as JSON writes it`(digits: Int, scale: Int, text: String) throws {
    #expect(try #require(Quantity(digits: digits, scale: scale)).description == text)
  }

  @Test func `a sum that cannot be held exactly is none`() throws {
    let large = try #require(Quantity(digits: 999_999_999_999_999_999, scale: 0))
    let small = try #require(Quantity(digits: 1, scale: 9))
    #expect(large.adding(small) == nil)
  }
}
