/// Why something about a person is refused: all reasons at once, never none.
public struct PersonRefusal: Error, Hashable, Sendable {
  /// The reasons.
  public let reasons: [PersonGround]

  /// A refusal for reasons, never none.
  public init(reasons: [PersonGround]) {
    self.reasons = reasons
  }
}

/// A reason against something about a person.
public enum PersonGround: Hashable, Sendable {
  /// There is no such person.
  case unknownPerson
  /// There is no such organ, or it has ended.
  case unknownOrgan
  /// An account is 3 to 32 small letters, digits, `.`, `-` and `_`, and begins with a letter.
  case accountInvalid
  /// Somebody has the account.
  case accountTaken
  /// The person has no name.
  case nameMissing
  /// A text is longer than it may be.
  case tooLong(PersonField, limit: Int)
  /// A text has characters that nobody can see.
  case unprintable(PersonField)
  /// The role is held at an organ, and none was named.
  case roleNeedsOrgan
  /// The role is held for the installation, and an organ was named.
  case roleTakesNoOrgan
  /// The person holds the role there.
  case alreadyGranted
  /// The person does not hold the role there.
  case notGranted
  /// Administrators do no casework; the person holds these roles.
  case administratorDoesNoCasework(holds: [Role])
  /// The three administrators are three people; the person is this one.
  case administratorsAreDifferentPeople(holds: Role)
  /// Nobody else holds the role, and without it nobody could put that right.
  case lastAdministrator(Role)
  /// Nobody does this to the own account.
  case ownAccount
  /// The account is locked already.
  case alreadyLocked
  /// The account is not locked.
  case notLocked
  /// Why the account is locked must be said.
  case reasonMissing
  /// The person has no second factor.
  case noSecondFactor
  /// Somebody else changed it meanwhile.
  case changedMeanwhile
  /// The link is used, too old, or none.
  case linkNotValid
  /// The code of the second factor is not right, or was used before.
  case codeNotValid
  /// The present password is not right.
  case passwordNotRight
}

/// What can be said of a person.
public enum PersonField: Hashable, Sendable {
  /// The name.
  case name
  /// The telephone.
  case telephone
  /// Why the account is locked.
  case reason
}
