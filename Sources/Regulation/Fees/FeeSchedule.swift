/// Prices that rise with the quantity (超额累进): each unit costs what its place says.
public struct FeeSchedule: Hashable, Sendable {
  /// A step of the schedule.
  public struct Step: Hashable, Sendable {
    /// The first unit that costs this.
    public let from: Int
    /// The price of a unit, in yuan.
    public let unitPrice: Int
  }

  /// What follows the last step: every block of so many units costs so much more.
  public struct Rise: Hashable, Sendable {
    /// The units in a block.
    public let block: Int
    /// How much dearer a unit is than in the block before, in yuan.
    public let increase: Int
  }

  /// The steps, the first beginning with unit 1.
  public let steps: [Step]

  /// The rise after the last step, which is itself the first block; without one the last price stays.
  public let rise: Rise?

  /// By item: free up to 10, then 100 yuan, from the 31st on 100 more for each block of ten.
  static let perItem2021 = FeeSchedule(
    steps: [
      Step(from: 1, unitPrice: 0), Step(from: 11, unitPrice: 100), Step(from: 31, unitPrice: 200),
    ], rise: Rise(block: 10, increase: 100))

  /// By page of A4: free up to 30, then 10, 20 and 40 yuan.
  static let perPage2021 = FeeSchedule(
    steps: [
      Step(from: 1, unitPrice: 0), Step(from: 31, unitPrice: 10),
      Step(from: 101, unitPrice: 20), Step(from: 201, unitPrice: 40),
    ], rise: nil)

  /// The lines for the units of a range, in order and without a gap.
  func lines(for units: ClosedRange<Int>) -> [FeeLine] {
    var lines: [FeeLine] = []
    var from = units.lowerBound
    while from <= units.upperBound {
      let step = step(holding: from)
      let last = min(step.last ?? units.upperBound, units.upperBound)
      lines.append(FeeLine(from: from, through: last, unitPrice: step.unitPrice))
      from = last + 1
    }
    return lines
  }

  private func step(holding unit: Int) -> (unitPrice: Int, last: Int?) {
    let index = steps.lastIndex { $0.from <= unit } ?? 0
    let step = steps[index]
    if index + 1 < steps.count { return (step.unitPrice, steps[index + 1].from - 1) }
    guard let rise else { return (step.unitPrice, nil) }
    let block = (unit - step.from) / rise.block
    return (step.unitPrice + block * rise.increase, step.from + (block + 1) * rise.block - 1)
  }
}

/// A line of a fee's derivation: so many units at one price.
public struct FeeLine: Hashable, Sendable {
  /// The first unit.
  public let from: Int
  /// The last unit.
  public let through: Int
  /// The price of each, in yuan.
  public let unitPrice: Int

  /// The number of units.
  public var quantity: Int { through - from + 1 }

  /// What the line comes to, in yuan.
  public var amount: Int { quantity * unitPrice }
}
