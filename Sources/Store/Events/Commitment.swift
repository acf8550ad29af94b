import Crypto

/// What an event holds of a piece of personal data: a hash of it with a random salt.
///
/// The salt is kept with the data. Once both are erased, nothing can be learned from the hash, not
/// even by trying all names there are.
public struct Commitment: Sendable, Hashable {
  /// The field's name.
  public let name: String
  /// The hash in hexadecimal.
  public let hash: String

  /// The commitment to a field, with its salt.
  init(to field: PersonalField, salt: [UInt8]) {
    var encoding = CanonicalEncoding(label: "gongkai-personal-1")
    encoding.append(salt)
    encoding.append(field.name)
    encoding.append(field.value)
    name = field.name
    hash = Hexadecimal.text(encoding.sha256)
  }

  private init(name: String, hash: String) {
    self.name = name
    self.hash = hash
  }

  /// The commitments as they stand in a column and in the hash: a line a field, in order of names.
  static func text(_ commitments: [Commitment]) -> String {
    commitments.map { "\($0.name) \($0.hash)" }.joined(separator: "\n")
  }

  /// Reads such a column; nothing where it is none.
  static func list(_ text: String) -> [Commitment]? {
    var list: [Commitment] = []
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: " ", omittingEmptySubsequences: false)
      guard parts.count == 2 else { return nil }
      list.append(Commitment(name: String(parts[0]), hash: String(parts[1])))
    }
    return list
  }
}
