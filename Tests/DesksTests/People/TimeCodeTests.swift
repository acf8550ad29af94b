import Testing

@testable import Desks

/// Codes that follow from the time.
struct TimeCodeTests {
  /// The test vectors of RFC 6238, appendix B.
  @Test(
    arguments: [
      (59, "94287082", "46119246", "90693936"),
      (1_111_111_109, "07081804", "68084774", "25091201"),
      (1_111_111_111, "14050471", "67062674", "99943326"),
      (1_234_567_890, "89005924", "91819424", "93441116"),
      (2_000_000_000, "69279037", "90698825", "38618901"),
      (20_000_000_000, "65353130", "77737706", "47863826"),
    ] as [(Int64, String, String, String)])
  func `a code is that of RFC 6238`(second: Int64, sha1: String, sha256: String, sha512: String) {
    let digits = "1234567890123456789012345678901234567890123456789012345678901234"
    let step = TimeCode.step(at: second)
    for (algorithm, length, expected) in [
      (TimeCode.Algorithm.sha1, 20, sha1), (.sha256, 32, sha256), (.sha512, 64, sha512),
    ] {
      let code = TimeCode(
        secret: Array(digits.prefix(length).utf8), algorithm: algorithm, digits: 8)
      #expect(code.code(of: step) == expected, "\(algorithm)")
    }
  }

  private let code = TimeCode(secret: Array("12345678901234567890".utf8))
  private let now: Int64 = 1_234_567_890

  @Test(arguments: [(-2, false), (-1, true), (0, true), (1, true), (2, false)] as [(Int64, Bool)])
  func `a clock may be a step early or late`(steps: Int64, isTaken: Bool) {
    let step = TimeCode.step(at: now) + steps
    #expect((code.step(of: code.code(of: step), at: now, after: nil) == step) == isTaken)
  }

  @Test func `a code does not work twice, nor does an earlier one after it`() {
    let step = TimeCode.step(at: now)
    #expect(code.step(of: code.code(of: step), at: now, after: step) == nil)
    #expect(code.step(of: code.code(of: step - 1), at: now, after: step) == nil)
    #expect(code.step(of: code.code(of: step + 1), at: now, after: step) == step + 1)
  }

  @Test(arguments: ["", "005924 ", "0059245", "00592", "abcdef", "０05924"])
  func `what is no code of six digits is none`(typed: String) {
    #expect(code.step(of: typed, at: now, after: nil) == nil)
  }

  @Test func `the address for the app names the installation and the account`() {
    #expect(
      code.uri(issuer: "常宁市 政务公开", account: "zhang.san")
        == "otpauth://totp/%E5%B8%B8%E5%AE%81%E5%B8%82%20%E6%94%BF%E5%8A%A1%E5%85%AC%E5%BC%80:zhang.san"
        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
        + "&issuer=%E5%B8%B8%E5%AE%81%E5%B8%82%20%E6%94%BF%E5%8A%A1%E5%85%AC%E5%BC%80"
        + "&algorithm=SHA1&digits=6&period=30")
  }

  @Test func `a recovery code is read with or without hyphens and in small letters`() {
    let code = RecoveryCode()
    #expect(code.text.utf8.count == 19)
    #expect(RecoveryCode(code.text) == code)
    #expect(RecoveryCode(code.text.lowercased().replacing("-", with: " ")) == code)
    #expect(RecoveryCode(String(code.text.dropLast())) == nil)
    #expect(RecoveryCode("0000-0000-0000-0000") == nil)
  }
}
