/// What a password must be.
///
/// All numbers are the installation's own to set; no law fixes them.
public struct PasswordPolicy: Hashable, Sendable {
  /// Characters at least.
  public var minimumLength = 10
  /// Of capitals, small letters, digits and other characters, so many kinds at least; 1 to 4.
  public var classes = 3
  /// Passwords before this one that may not come back.
  public var history = 5
  /// Days after which a new one must be chosen; nil for never.
  public var maximumAge: Int? = 90

  /// Characters at most, so that nobody makes the server work on a book.
  public static let maximumLength = 128

  /// The defaults.
  public init() {}

  /// All that is wrong with a password, as far as it shows by itself.
  ///
  /// Names are what it must not contain: the account's and the person's own.
  public func faults(of password: String, names: [String] = []) -> [PasswordFault] {
    var faults: [PasswordFault] = []
    if password.count < minimumLength { faults.append(.tooShort(minimum: minimumLength)) }
    if password.count > PasswordPolicy.maximumLength {
      faults.append(.tooLong(maximum: PasswordPolicy.maximumLength))
      return faults
    }
    if password.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
      faults.append(.controlCharacter)
    }
    if CharacterClass.count(in: password) < classes {
      faults.append(.tooFewClasses(needed: classes))
    }
    if names.contains(where: { password.contains(name: $0) }) { faults.append(.containsName) }
    if Guessable.isGuessable(password) { faults.append(.common) }
    return faults
  }
}

/// What is wrong with a password.
public enum PasswordFault: Hashable, Sendable {
  /// It has too few characters.
  case tooShort(minimum: Int)
  /// It has too many characters.
  case tooLong(maximum: Int)
  /// It has too few kinds of characters.
  case tooFewClasses(needed: Int)
  /// It has a character that no key types.
  case controlCharacter
  /// It contains the account's or the person's name.
  case containsName
  /// It is among those that are tried first: a common word, a run of keys, a year.
  case common
  /// It is the present one or one of the last before it.
  case usedBefore(last: Int)
}

/// Why a password was not taken: all that is wrong with it, never nothing.
public struct PasswordRefusal: Error, Hashable, Sendable {
  /// What is wrong.
  public let faults: [PasswordFault]
}

/// Kinds of characters, of which a password needs some.
private enum CharacterClass: CaseIterable {
  case capital, small, digit, other

  static func count(in password: String) -> Int {
    Set(password.map(CharacterClass.init)).count
  }

  private init(_ character: Character) {
    switch character {
    case "A"..."Z": self = .capital
    case "a"..."z": self = .small
    case "0"..."9": self = .digit
    default: self = .other
    }
  }
}

extension String {
  /// Whether a name stands in it, in whatever case; names of one character are no names.
  fileprivate func contains(name: String) -> Bool {
    let name = name.lowercased()
    return name.count >= 2 && lowercased().contains(name)
  }
}
