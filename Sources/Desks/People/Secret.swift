import Crypto

/// 256 random bits that whoever shows them proves something with; only their hash is kept.
struct Secret: Hashable, Sendable {
  let bytes: [UInt8]

  /// Fresh bits.
  init() {
    var random = SystemRandomNumberGenerator()
    bytes = (0..<4).flatMap { _ in
      withUnsafeBytes(of: random.next()) { Array($0) }
    }
  }

  /// The bits that somebody shows as text; nothing where the text is no such thing.
  init?(_ text: String) {
    guard text.utf8.count == 43, let bytes = Base64URL.decode(text), bytes.count == 32 else {
      return nil
    }
    self.bytes = bytes
  }

  /// The bits as text that an address or a cookie can hold.
  var text: String { Base64URL.encode(bytes) }

  /// What is kept of them.
  var hash: [UInt8] { Array(SHA256.hash(data: bytes)) }
}

/// A secret that works once, within a day: a link for a new account, for a new password, for the
/// first administrator.
public struct OneTimeToken: Hashable, Sendable {
  let secret: Secret

  init() { secret = Secret() }

  /// The text that goes into the address of a page; shown once and kept nowhere.
  public var text: String { secret.text }
}

extension OneTimeToken: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Nothing of the secret, so that it reaches no log.
  public var description: String { "OneTimeToken" }
  /// Nothing of the secret either.
  public var debugDescription: String { description }
  /// Nothing of the secret either.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
