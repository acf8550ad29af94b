/// Makes hostile inputs out of seeds: the same number always gives the same input.
public struct Mutator: Sendable {
  private let seeds: [Seed]
  private let salt: UInt64
  private let largest: Int

  /// A mutator of seeds.
  ///
  /// - Parameters:
  ///   - salt: another one gives other inputs.
  ///   - largest: how many bytes an input has at most, or each part of an archive, where its seed
  ///     has not more. With half a megabyte two seconds are plenty.
  public init(seeds: [Seed], salt: UInt64 = 0, largest: Int = 512 << 10) {
    precondition(!seeds.isEmpty, "there is nothing to mutate")
    self.seeds = seeds
    self.salt = salt
    self.largest = largest
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
    return Input(
      number: number, round: number / seeds.count, name: seed.name, bytes: bytes)
  }

  private func mutate(_ bytes: inout [UInt8], using random: inout SplitMix) {
    let limit = max(largest, bytes.count)
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let mutation = Mutation.allCases.randomElement(using: &random) ?? .flip
      mutation.apply(to: &bytes, others: seeds, room: max(0, limit - bytes.count), using: &random)
    }
    if bytes.count > limit { bytes.removeLast(bytes.count - limit) }
  }
}
