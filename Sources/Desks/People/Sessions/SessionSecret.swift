import Crypto

/// What a browser shows to be in a session: 256 random bits, of which only the hash is kept.
public struct SessionSecret: Hashable, Sendable {
  let secret: Secret

  init() { secret = Secret() }

  /// The secret that a cookie holds; nothing where the cookie holds no such thing.
  public init?(cookie: String) {
    guard let secret = Secret(cookie) else { return nil }
    self.secret = secret
  }

  /// What the cookie holds: 43 letters, digits, `-` and `_`.
  public var cookie: String { secret.text }

  /// What every form carries, so that no other site's page can send it.
  ///
  /// It follows from the secret and does not give it away.
  public var csrfToken: String { Base64URL.encode(csrfCode) }

  /// Whether a form carries this session's token; takes the same time wherever the two differ.
  public func accepts(csrf token: String) -> Bool {
    guard token.utf8.count == 43, let bytes = Base64URL.decode(token) else { return false }
    return HMAC<SHA256>.isValidAuthenticationCode(
      bytes, authenticating: SessionSecret.purpose, using: SymmetricKey(data: secret.bytes))
  }

  private var csrfCode: HMAC<SHA256>.MAC {
    HMAC<SHA256>.authenticationCode(
      for: SessionSecret.purpose, using: SymmetricKey(data: secret.bytes))
  }

  private static let purpose = Array("gongkai form token 1".utf8)
}

extension SessionSecret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Nothing of the secret, so that it reaches no log.
  public var description: String { "SessionSecret" }
  /// Nothing of the secret either.
  public var debugDescription: String { description }
  /// Nothing of the secret either.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
