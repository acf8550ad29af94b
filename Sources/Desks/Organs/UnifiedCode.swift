/// A unified social credit code (统一社会信用代码): 18 characters, of which the last follows from the
/// others.
///
/// - SeeAlso: GB 32100-2015.
public struct UnifiedCode: Hashable, Sendable {
  /// The code in half-width capitals.
  public let text: String

  /// Reads a code; full-width characters, small letters and spaces are taken for what they mean.
  public init(_ typed: String) throws(UnifiedCodeFault) {
    let text = String(typed.filter { !$0.isWhitespace }).halfWidth.uppercased()
    guard text.count == 18 else { throw .length(text.count) }
    var sum = 0
    var weight = 1
    var values: [Int] = []
    for (index, character) in text.enumerated() {
      guard let value = UnifiedCode.alphabet.firstIndex(of: character) else {
        throw .character(character, position: index + 1)
      }
      values.append(value)
      guard index < 17 else { break }
      sum += value * weight
      // The weights are the powers of three, modulo 31.
      weight = weight * 3 % 31
    }
    let check = (31 - sum % 31) % 31
    guard values[17] == check else { throw .checkCharacter(should: UnifiedCode.alphabet[check]) }
    self.text = text
  }

  /// The organisation code in it (组织机构代码, nine characters), which index numbers begin with.
  public var organizationCode: String {
    String(text.dropFirst(8).prefix(9))
  }

  /// The characters in the order of their values: digits and capitals without I, O, S, V and Z.
  private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
}

extension UnifiedCode: CustomStringConvertible {
  /// The code.
  public var description: String { text }
}

/// What is wrong with a unified social credit code.
public enum UnifiedCodeFault: Error, Hashable, Sendable {
  /// It has so many characters and not 18.
  case length(Int)
  /// It has a character that codes do not use; positions count from 1.
  case character(Character, position: Int)
  /// The last character does not fit the others; a character was mistaken or two were exchanged.
  case checkCharacter(should: Character)
}
