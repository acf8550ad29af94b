import StoreFixtures
import Testing

@testable import Desks

/// Secrets that only whoever holds them knows.
struct SecretTests {
  @Test func `bytes come back from their text`() {
    var random = SeededGenerator(seed: 1)
    for length in 0..<100 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(Base64URL.decode(Base64URL.encode(bytes)) == bytes)
    }
  }

  /// The test vectors of RFC 4648, section 10.
  @Test(arguments: [
    ("", "", ""), ("f", "Zg", "MY"), ("fo", "Zm8", "MZXQ"), ("foo", "Zm9v", "MZXW6"),
    ("foob", "Zm9vYg", "MZXW6YQ"), ("fooba", "Zm9vYmE", "MZXW6YTB"),
    ("foobar", "Zm9vYmFy", "MZXW6YTBOI"),
  ])
  func `bytes are written as RFC 4648 says`(bytes: String, base64: String, base32: String) {
    #expect(Base64URL.encode(bytes.utf8) == base64)
    #expect(Base32.encode(bytes.utf8) == base32)
  }

  @Test(arguments: ["Zh", "Zm9=", "Zm9v+A", "Z", "Zm 9v", "Zm9vé"])
  func `text that encoding would not have written is refused`(text: String) {
    #expect(Base64URL.decode(text) == nil)
  }

  @Test func `a session's secret survives its cookie and shows nowhere else`() throws {
    let secret = SessionSecret()
    #expect(secret.cookie.utf8.count == 43)
    #expect(try #require(SessionSecret(cookie: secret.cookie)) == secret)
    #expect("\(secret)" == "SessionSecret")
    #expect(String(reflecting: secret) == "SessionSecret")
    var dumped = ""
    dump(secret, to: &dumped)
    #expect(!dumped.contains(secret.cookie))
    #expect(Mirror(reflecting: secret).children.isEmpty)
  }

  @Test func `a form's token is taken in its own session only`() {
    let (one, other) = (SessionSecret(), SessionSecret())
    #expect(one.accepts(csrf: one.csrfToken))
    #expect(!one.accepts(csrf: other.csrfToken))
    #expect(!one.accepts(csrf: one.cookie))
    #expect(!one.accepts(csrf: ""))
    #expect(one.csrfToken != one.cookie)
  }

  @Test func `no two secrets are the same`() {
    #expect(Set((0..<1000).map { _ in SessionSecret().cookie }).count == 1000)
  }
}
