import Foundation
import Fuzzing
import Testing

/// A share of what `make fuzz` does: 5,000 hostile inputs, none of which may crash or hang.
@Suite struct FuzzTests {
  private static let fixtures = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")

  private static let mutator: Mutator = {
    let names = FileManager.default.subpaths(atPath: fixtures.path) ?? []
    let seeds = names.sorted().compactMap { name -> Seed? in
      guard let data = FileManager.default.contents(atPath: fixtures.appending(path: name).path),
        !data.isEmpty, data.count < 64 << 10, !data.starts(with: Array("%PDF".utf8))
      else { return nil }
      return Seed(name, [UInt8](data))
    }
    return Mutator(seeds: Seed.samples + seeds, salt: 7, largest: 16 << 10)
  }()

  @Test(arguments: 0..<10)
  func `five hundred hostile inputs are each read or refused in time`(share: Int) {
    for number in (share * 500)..<(share * 500 + 500) {
      let input = Self.mutator.input(number)
      let taken = ContinuousClock().measure { _ = Examination.examine(input, inTurn: true) }
      // Without optimisation, beside other tests; `make fuzz` allows two seconds.
      #expect(taken < .seconds(30), "input \(number) of \(input.name) took \(taken)")
    }
  }

  @Test func `an input's number makes the same input again`() {
    for number in [0, 3, 4711] {
      #expect(Self.mutator.input(number).bytes == Self.mutator.input(number).bytes)
    }
    #expect(Self.mutator.input(1).bytes != Self.mutator.input(1 + Seed.samples.count).bytes)
  }

  @Test func `a part of an archive is spoilt and packed so that it opens again`() throws {
    let seed = try #require(Seed.samples.first { $0.name.hasSuffix(".docx") })
    let mutator = Mutator(seeds: [seed])
    let read = (0..<60).count { Examination.examine(mutator.input($0)) }
    #expect(read > 10)
    #expect(read < 60)
  }
}
