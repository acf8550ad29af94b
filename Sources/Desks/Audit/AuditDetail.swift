import Store

/// Something that an entry of the record has to say beside its kind.
public enum AuditDetail: Hashable, Sendable {
  /// The role that was granted or revoked.
  case role(Role)
  /// The name that was given to an organ.
  case name(String)
  /// So many rows were taken away.
  case rows(Int)
  /// What was read or taken away, by the name that its desk gives it: `identityDocument`.
  case what(String)
  /// Signed in with the password, and nothing else was needed.
  case passwordOnly
  /// Signed in with the password and a code.
  case timeCode
  /// Signed in with the password and a recovery code.
  case recoveryCode
  /// Nobody has the account.
  case unknownAccount
  /// The password was wrong.
  case wrongPassword
  /// The code was wrong.
  case wrongCode
  /// The account was locked.
  case lockedAccount
  /// The session ended since its person signed out.
  case signOut
  /// The session was ended from another one.
  case revoked
  /// The password was changed by choice.
  case ownChoice
  /// The password was changed since it was too old.
  case expiry
  /// The password was chosen by whoever had the link.
  case link
}

extension AuditDetail {
  /// The kinds whose payload has something to say.
  static let kinds = [
    OrganFounded.kind, OrganRenamed.kind, PasswordChanged.kind, ReadingNoted.kind,
    RecordExported.kind, RoleGranted.kind, RoleRevoked.kind, SessionEnded.kind, SignInFailed.kind,
    SignedIn.kind,
  ]

  /// What the payload of a kind has to say.
  static func details(of kind: String, _ payload: String) throws -> [AuditDetail] {
    func read<Said: Payload>(_ type: Said.Type) throws -> Said { try Said(json: payload) }
    return switch kind {
    case RoleGranted.kind: [.role(try read(RoleGranted.self).role)]
    case RoleRevoked.kind: [.role(try read(RoleRevoked.self).role)]
    case OrganFounded.kind: [.name(try read(OrganFounded.self).name)]
    case OrganRenamed.kind: [.name(try read(OrganRenamed.self).name)]
    case ReadingNoted.kind: [.what(try read(ReadingNoted.self).what)]
    case RecordExported.kind: try details(of: read(RecordExported.self))
    case SignedIn.kind: [detail(of: try read(SignedIn.self).factor)]
    case SignInFailed.kind: [detail(of: try read(SignInFailed.self).at)]
    case SessionEnded.kind: [try read(SessionEnded.self).why == .signOut ? .signOut : .revoked]
    case PasswordChanged.kind: [detail(of: try read(PasswordChanged.self).occasion)]
    default: []
    }
  }

  private static func details(of exported: RecordExported) -> [AuditDetail] {
    [.what(exported.what), .rows(exported.rows)]
  }

  private static func detail(of factor: SignedIn.Factor) -> AuditDetail {
    switch factor {
    case .passwordOnly: .passwordOnly
    case .timeCode: .timeCode
    case .recoveryCode: .recoveryCode
    }
  }

  private static func detail(of stage: SignInFailed.Stage) -> AuditDetail {
    switch stage {
    case .account: .unknownAccount
    case .password: .wrongPassword
    case .secondFactor: .wrongCode
    case .locked: .lockedAccount
    }
  }

  private static func detail(of occasion: PasswordChanged.Occasion) -> AuditDetail {
    switch occasion {
    case .own: .ownChoice
    case .expiry: .expiry
    case .link: .link
    }
  }
}
