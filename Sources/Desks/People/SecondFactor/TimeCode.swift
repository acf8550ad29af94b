import Crypto

/// Codes that follow from a shared secret and the time (TOTP, RFC 6238).
struct TimeCode: Hashable, Sendable {
  /// The hash that the codes are made with.
  ///
  /// Authenticator apps know the first for certain.
  enum Algorithm: String, Sendable { case sha1, sha256, sha512 }

  let secret: [UInt8]
  var algorithm = Algorithm.sha1
  var digits = 6
  /// Seconds that a code lasts.
  static let step: Int64 = 30
  /// How many steps the other clock may be early or late.
  static let tolerance: Int64 = 1

  /// A fresh secret of 160 bits, as long as the hash (RFC 4226, R6).
  static func freshSecret() -> [UInt8] { Array(Secret().bytes.prefix(20)) }

  /// The number of the step in which a second since 1970 lies.
  static func step(at second: Int64) -> Int64 { second / step }

  /// The code of a step.
  func code(of step: Int64) -> String {
    let counter = withUnsafeBytes(of: step.bigEndian) { Array($0) }
    let mac = mac(of: counter)
    let offset = Int(mac[mac.count - 1] & 15)
    let number = mac[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
    let text = String(UInt64(number) % power(of: digits))
    return String(repeating: "0", count: digits - text.count) + text
  }

  /// The step that a code belongs to, a step early or late at most and later than the last that was
  /// used; nothing where it belongs to none, so that no code works twice.
  func step(of code: String, at second: Int64, after lastUsed: Int64?) -> Int64? {
    let now = TimeCode.step(at: second)
    var found: Int64?
    // All steps are looked at, whichever is the right one.
    for step in now - TimeCode.tolerance...now + TimeCode.tolerance
    where SameBytes.areEqual(Array(self.code(of: step).utf8), Array(code.utf8)) {
      found = step
    }
    guard let found, found > lastUsed ?? .min else { return nil }
    return found
  }

  /// The address that an authenticator app takes up from a QR code.
  func uri(issuer: String, account: String) -> String {
    let issuer = issuer.percentEncoded
    return "otpauth://totp/\(issuer):\(account.percentEncoded)?secret=\(Base32.encode(secret))"
      + "&issuer=\(issuer)&algorithm=\(algorithm.rawValue.uppercased())&digits=\(digits)"
      + "&period=\(TimeCode.step)"
  }

  private func mac(of counter: [UInt8]) -> [UInt8] {
    let key = SymmetricKey(data: secret)
    return switch algorithm {
    case .sha1: Array(HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: key))
    case .sha256: Array(HMAC<SHA256>.authenticationCode(for: counter, using: key))
    case .sha512: Array(HMAC<SHA512>.authenticationCode(for: counter, using: key))
    }
  }

  private func power(of digits: Int) -> UInt64 {
    (0..<digits).reduce(UInt64(1)) { power, _ in power * 10 }
  }
}

/// Compares without telling by the time it takes where two differ.
enum SameBytes {
  static func areEqual(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    guard one.count == other.count else { return false }
    return zip(one, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}

extension String {
  /// The text with every byte but letters, digits and `-._~` written as `%41`.
  fileprivate var percentEncoded: String {
    utf8.reduce(into: "") { text, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
  }
}
