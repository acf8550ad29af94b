import Crypto
import CryptoExtras
import Foundation

/// What is kept of a password: the salt, the cost, and the scrypt of both with it.
struct PasswordHash: Hashable, Sendable {
  let cost: ScryptCost
  let salt: [UInt8]
  let key: [UInt8]

  /// The hash of a password, with a fresh salt.
  init(_ password: String, cost: ScryptCost) throws {
    let salt = Array(Secret().bytes.prefix(16))
    self.init(
      cost: cost, salt: salt, key: try PasswordHash.derive(password, salt: salt, cost: cost))
  }

  init(cost: ScryptCost, salt: [UInt8], key: [UInt8]) {
    self.cost = cost
    self.salt = salt
    self.key = key
  }

  /// Whether it is the password's.
  func matches(_ password: String) throws -> Bool {
    SameBytes.areEqual(try PasswordHash.derive(password, salt: salt, cost: cost), key)
  }

  private static func derive(_ password: String, salt: [UInt8], cost: ScryptCost) throws -> [UInt8]
  {
    // Keyboards and systems differ in how they compose a character; the password is the same.
    let text = Array(password.precomposedStringWithCanonicalMapping.utf8)
    let key = try KDF.Scrypt.deriveKey(
      from: text, salt: salt, outputByteCount: 32, rounds: cost.rounds, blockSize: cost.blockSize,
      parallelism: cost.parallelism)
    return key.withUnsafeBytes { Array($0) }
  }
}

extension PasswordHash: CustomStringConvertible, LosslessStringConvertible {
  /// `$scrypt$ln=15,r=8,p=3$salt$key`.
  var description: String {
    "$scrypt$ln=\(cost.logarithmOfN),r=\(cost.blockSize),p=\(cost.parallelism)"
      + "$\(Base64URL.encode(salt))$\(Base64URL.encode(key))"
  }

  init?(_ text: String) {
    let parts = text.split(separator: "$", omittingEmptySubsequences: false)
    guard parts.count == 5, parts[0].isEmpty, parts[1] == "scrypt",
      let salt = Base64URL.decode(String(parts[3])), !salt.isEmpty,
      let key = Base64URL.decode(String(parts[4])), key.count == 32
    else { return nil }
    let numbers = parts[2].split(separator: ",").map { $0.split(separator: "=") }
    guard numbers.map({ $0.first ?? "" }) == ["ln", "r", "p"],
      let logarithm = numbers[0].last.flatMap({ Int($0) }),
      let size = numbers[1].last.flatMap({ Int($0) }),
      let parallelism = numbers[2].last.flatMap({ Int($0) }),
      let cost = ScryptCost(
        logarithmOfN: logarithm, blockSize: size, parallelism: parallelism)
    else { return nil }
    self.init(cost: cost, salt: salt, key: key)
  }
}
