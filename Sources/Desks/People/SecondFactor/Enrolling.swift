import Store

/// What a page shows to have a second factor enrolled.
///
/// It stays the same in a session until it is confirmed, so that the page can be shown again after
/// a mistyped code.
public struct Enrolment: Hashable, Sendable {
  /// The address that an authenticator app takes up from a QR code.
  public let uri: String
  /// The same secret to be typed, in groups of four.
  public let secret: String
}

/// What a confirmed second factor came to.
public struct EnrolmentAnswer: Hashable, Sendable {
  /// Ten codes for whoever loses the second factor, each of which works once; shown once.
  public let recoveryCodes: [String]
  /// The next step, and the browser's next secret.
  public let answer: SignInAnswer
}

extension SignIn {
  /// What is to be shown to enrol a second factor: at sign-in where the role needs one, or later by
  /// whoever wants one.
  ///
  /// Whoever has one and wants another first has the old one reset.
  ///
  /// - Throws: `SignInRefusal`, `StoreFault`.
  public func beginEnrolment(session: SessionSecret) async throws -> Enrolment {
    try await store.write("beginning to enrol a second factor") { [settings] transaction in
      guard let begun = try transaction.session(session, settings), begun.canEnrol else {
        throw SignInRefusal.ended
      }
      let code = TimeCode(secret: try transaction.enrolment(in: begun.session))
      return Enrolment(
        uri: code.uri(issuer: settings.issuer, account: begun.person.account),
        secret: Base32.encode(code.secret).inFours(" "))
    }
  }

  /// Enrols the second factor that was shown, where the app's code proves that it was taken up.
  ///
  /// - Throws: `SignInRefusal`, `StoreFault`.
  public func confirmEnrolment(
    code typed: String, session former: SessionSecret, from address: String
  ) async throws -> EnrolmentAnswer {
    let secret = SessionSecret()
    let (step, codes) = try await store.write("enrolling a second factor") {
      [settings] transaction in
      guard let begun = try transaction.session(former, settings), begun.canEnrol,
        let enrolled = try transaction.enrolmentSecret(of: begun.session)
      else { throw SignInRefusal.ended }
      let digits = typed.halfWidth.filter { !$0.isWhitespace }
      let second = transaction.now.milliseconds / 1000
      guard
        let step = TimeCode(secret: enrolled).step(of: digits, at: second, after: nil)
      else { throw SignInRefusal.wrong }
      let person = begun.person
      let codes = try transaction.enrol(enrolled, of: person.id, lastStep: step)
      try transaction.begin(
        secret, of: person.id, insteadOf: begun.session, hasSecondFactor: true, from: address)
      try transaction.endHalfSessions(of: person.id)
      try transaction.note(SecondFactorEnrolled(), about: person, by: person.acting(from: address))
      guard let now = try transaction.session(secret, settings) else { throw SignInRefusal.ended }
      return (now.step, codes.map(\.text))
    }
    return EnrolmentAnswer(
      recoveryCodes: codes, answer: SignInAnswer(step: step, session: secret))
  }
}

extension SessionInUse {
  /// Whether a second factor may be enrolled: where there is none, and nothing else is to be done.
  fileprivate var canEnrol: Bool {
    credential.secondFactor == nil && (step == .enrolment || step == .signedIn)
  }
}
