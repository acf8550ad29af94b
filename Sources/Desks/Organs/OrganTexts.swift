/// What texts an organ can be described with.
enum OrganTexts {
  static func reasons(againstName name: String) -> [OrganGround] {
    guard !name.isEmpty else { return [.nameMissing] }
    return reasons(against: name, as: .name, limit: 60)
  }

  static func reasons(against particulars: Particulars) -> [OrganGround] {
    Particulars.Name.allCases.flatMap {
      reasons(against: particulars[$0], as: .particular($0), limit: 200)
    }
  }

  private static func reasons(
    against text: String, as field: OrganField, limit: Int
  ) -> [OrganGround] {
    if text.hasControlCharacters { return [.unprintable(field)] }
    return text.count > limit ? [.tooLong(field, limit: limit)] : []
  }
}

/// What an organ's index numbers begin with (索引号前段): the nine characters of the organisation
/// code after the State Council's guide of 2009, the whole unified code on some sites.
enum IndexPrefix {
  static func isValid(_ text: String) -> Bool {
    (4...18).contains(text.utf8.count)
      && text.utf8.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) || $0 == UInt8(ascii: "-")
      }
  }
}
