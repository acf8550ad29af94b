import Crypto
import Desks
import Foundation

/// What an authenticator shows for a secret that a page gave to be typed.
///
/// - SeeAlso: RFC 6238.
enum OneTimeCode {
  static func now(_ secret: String, at instant: Instant) -> String {
    var step = UInt64(instant.milliseconds / 30_000).bigEndian
    let key = SymmetricKey(data: bytes(secret))
    // SHA-1 is what RFC 6238 and the authenticators use.
    let code = Array(
      HMAC<Insecure.SHA1>.authenticationCode(for: Data(bytes: &step, count: 8), using: key))
    let offset = Int(code[19] & 15)
    let number = code[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
    let digits = String(number % 1_000_000)
    return String(repeating: "0", count: 6 - digits.count) + digits
  }

  private static func bytes(_ text: String) -> [UInt8] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    var (bytes, held, bits): ([UInt8], Int, Int) = ([], 0, 0)
    for character in text {
      guard let value = alphabet.firstIndex(of: character) else { continue }
      held = (held << 5 | value) & 0xFFF
      bits += 5
      guard bits >= 8 else { continue }
      bits -= 8
      bytes.append(UInt8(held >> bits & 255))
    }
    return bytes
  }
}
