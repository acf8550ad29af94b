/// Makes hostile inputs out of seeds: the same number always gives the same input.
public struct Mutator: Sendable {
  private let seeds: [Seed]
  private let salt: UInt64

  /// A mutator of seeds; another `salt` gives other inputs.
  public init(seeds: [Seed], salt: UInt64 = 0) {
    precondition(!seeds.isEmpty, "there is nothing to mutate")
    self.seeds = seeds
    self.salt = salt
  }

  /// The input of a number.
  public func input(_ number: Int) -> Input {
    var random = SplitMix(
      seed: UInt64(truncatingIfNeeded: number) ^ (salt &* 0x2545_F491_4F6C_DD1D))
    _ = random.next()
    let seed = seeds[number % seeds.count]
    var bytes = seed.bytes
    if seed.isArchive, Int.random(in: 0..<10, using: &random) < 8 {
      bytes = Archive.mutated(bytes, using: &random) { part, random in
        mutate(&part, using: &random)
      }
    } else {
      mutate(&bytes, using: &random)
    }
    if bytes.count > Mutator.largest { bytes.removeLast(bytes.count - Mutator.largest) }
    return Input(number: number, name: seed.name, bytes: bytes)
  }

  /// No input is larger than this, so that two seconds are plenty.
  static let largest = 512 << 10

  private func mutate(_ bytes: inout [UInt8], using random: inout SplitMix) {
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let mutation = Mutation.allCases.randomElement(using: &random) ?? .flip
      mutation.apply(to: &bytes, others: seeds, using: &random)
    }
  }
}
