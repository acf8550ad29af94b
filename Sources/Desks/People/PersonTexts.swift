/// What a person can be described with.
enum PersonTexts {
  static func reasons(againstName name: String, telephone: String) -> [PersonGround] {
    let missing: [PersonGround] = name.trimmed.isEmpty ? [.nameMissing] : []
    return missing + reasons(against: name, as: .name, limit: 40)
      + reasons(against: telephone, as: .telephone, limit: 40)
  }

  static func reasons(againstReason reason: String) -> [PersonGround] {
    guard !reason.trimmed.isEmpty else { return [.reasonMissing] }
    return reasons(against: reason, as: .reason, limit: 200)
  }

  private static func reasons(
    against text: String, as field: PersonField, limit: Int
  ) -> [PersonGround] {
    if text.hasControlCharacters { return [.unprintable(field)] }
    return text.count > limit ? [.tooLong(field, limit: limit)] : []
  }
}

/// What a person types to sign in.
enum AccountName {
  /// The account as it is kept and looked up: half-width small letters, without spaces around it.
  static func folded(_ typed: String) -> String { typed.halfWidth.trimmed.lowercased() }

  static func isValid(_ account: String) -> Bool {
    guard (3...32).contains(account.utf8.count), let first = account.utf8.first else {
      return false
    }
    return isLetter(first)
      && account.utf8.allSatisfy {
        isLetter($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_")].contains($0)
      }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
}
