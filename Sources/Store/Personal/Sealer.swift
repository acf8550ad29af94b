import Crypto

/// Seals personal data with the key that stands outside the database.
struct Sealer: Sendable {
  private let key: SymmetricKey

  /// A sealer with a key of 32 bytes.
  init(key: [UInt8]) { self.key = SymmetricKey(data: key) }

  /// Tells keys apart without telling them.
  var fingerprint: String {
    let code = HMAC<SHA256>.authenticationCode(for: Array("gongkai-key-1".utf8), using: key)
    return Hexadecimal.text(Array(code).prefix(16))
  }

  /// A text that only the key opens, and only in its place.
  func seal(_ text: String, at place: Place) throws -> [UInt8] {
    let box = try AES.GCM.seal(Array(text.utf8), using: key, authenticating: place.bytes)
    guard let sealed = box.combined else { preconditionFailure("the nonce has its usual length") }
    return Array(sealed)
  }

  /// The text that was sealed; nothing where it was changed, moved, or sealed with another key.
  func open(_ sealed: [UInt8], at place: Place) -> String? {
    guard let box = try? AES.GCM.SealedBox(combined: sealed),
      let text = try? AES.GCM.open(box, using: key, authenticating: place.bytes)
    else { return nil }
    return String(validating: text, as: UTF8.self)
  }

  /// A hash of a text that only who has the key can make.
  func hash(_ text: String, for purpose: String) -> String {
    var encoding = CanonicalEncoding(label: "gongkai-keyed-1")
    encoding.append(purpose)
    encoding.append(text)
    let code = HMAC<SHA256>.authenticationCode(for: encoding.bytes, using: key)
    return Hexadecimal.text(Array(code))
  }

  /// Where a field belongs, so that a row cannot be moved to another event.
  struct Place: Sendable, Hashable {
    let organ: Int64
    let sequence: Int64
    let name: String

    fileprivate var bytes: [UInt8] {
      var encoding = CanonicalEncoding(label: "gongkai-sealed-1")
      encoding.append(organ)
      encoding.append(sequence)
      encoding.append(name)
      return encoding.bytes
    }
  }
}
