import Crypto

/// A code that stands in for the second factor once, for whoever lost it: 80 random bits, of which
/// only the hash is kept.
struct RecoveryCode: Hashable, Sendable {
  /// How many a person gets.
  static let count = 10

  /// Sixteen capitals and digits 2 to 7, without the hyphens.
  private let letters: String

  /// A fresh code.
  init() { letters = Base32.encode(Secret().bytes.prefix(10)) }

  /// The code that somebody typed, with or without hyphens, in small letters or capitals; nothing
  /// where it cannot be one.
  init?(_ typed: String) {
    let letters = typed.uppercased().filter { $0 != "-" && $0 != " " }
    guard letters.utf8.count == 16,
      letters.utf8.allSatisfy({
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
          || (UInt8(ascii: "2")...UInt8(ascii: "7")).contains($0)
      })
    else { return nil }
    self.letters = letters
  }

  /// The code as it is shown: `ABCD-EFGH-IJKL-MNOP`.
  var text: String { letters.inFours("-") }

  /// What is kept of it.
  var hash: [UInt8] { Array(SHA256.hash(data: Array(letters.utf8))) }
}
