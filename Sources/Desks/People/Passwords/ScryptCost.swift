/// How much work a guess at a password is (scrypt, RFC 7914).
public struct ScryptCost: Hashable, Sendable {
  /// The logarithm of N, to base 2: memory and time.
  public let logarithmOfN: Int
  /// r: the size of a block; the memory is 128 · r · N bytes.
  public let blockSize: Int
  /// p: how often the work is done.
  public let parallelism: Int

  /// 32 MB, three times over: one of the equivalent settings that OWASP's cheat sheet recommends.
  public static let standard = ScryptCost(unchecked: 15, 8, 3)

  /// A cost; nothing where it is beyond what is taken up from a stored hash, 1 GB or an hour.
  public init?(logarithmOfN: Int, blockSize: Int, parallelism: Int) {
    guard (1...20).contains(logarithmOfN), (1...32).contains(blockSize),
      (1...16).contains(parallelism), blockSize << (logarithmOfN + 7) <= 1 << 30
    else { return nil }
    self.init(unchecked: logarithmOfN, blockSize, parallelism)
  }

  private init(unchecked logarithmOfN: Int, _ blockSize: Int, _ parallelism: Int) {
    self.logarithmOfN = logarithmOfN
    self.blockSize = blockSize
    self.parallelism = parallelism
  }

  /// N.
  var rounds: Int { 1 << logarithmOfN }
}
