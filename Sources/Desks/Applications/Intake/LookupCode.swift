/// The code with which an applicant looks a case up: twelve letters and digits that nobody takes for
/// one another.
public struct LookupCode: Hashable, Sendable, CustomStringConvertible {
  /// The characters without what stands between them.
  let characters: String

  /// Reads what somebody typed; small letters, spaces and hyphens are taken for what they mean.
  public init?(_ typed: String) {
    guard typed.utf8.count <= 64 else { return nil }
    let plain = typed.halfWidth.uppercased().filter { !$0.isWhitespace && $0 != "-" }
    guard plain.count == LookupCode.length, plain.allSatisfy(LookupCode.alphabet.contains) else {
      return nil
    }
    characters = plain
  }

  /// The code that follows from a keyed hash.
  init(hash: String) {
    var rest = Array(hash.utf8)[...]
    var characters = ""
    for _ in 0..<LookupCode.length {
      // Four hexadecimal digits for one of 31 characters: no character is favoured noticeably.
      let number = rest.prefix(4).reduce(0) {
        $0 << 4 | (Int(String(UnicodeScalar($1)), radix: 16) ?? 0)
      }
      rest = rest.dropFirst(4)
      characters.append(LookupCode.alphabet[number % LookupCode.alphabet.count])
    }
    self.characters = characters
  }

  /// In groups of four: `7KQM-2FHX-9ARD`.
  public var description: String { characters.inFours("-") }

  private static let length = 12
  private static let alphabet = Array("23456789ABCDEFGHJKMNPQRSTUVWXYZ")
}

/// The hidden number of a form: made by the program, so that nobody can make up another's.
enum SubmissionToken {
  /// A number that was not given before, with a hash that only this installation can make.
  static func fresh(hash: (String) throws -> String) rethrows -> String {
    var generator = SystemRandomNumberGenerator()
    let number = (0..<2).map { _ in String(generator.next(), radix: 36) }.joined()
    return try number + "." + hash(number).prefix(32)
  }

  /// The number of a token, or nothing where this installation did not make it.
  static func number(of token: String, hash: (String) throws -> String) rethrows -> String? {
    guard token.utf8.count <= 80 else { return nil }
    let parts = token.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, try hash(String(parts[0])).prefix(32) == parts[1]
    else { return nil }
    return String(parts[0])
  }
}
