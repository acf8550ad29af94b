import Foundation
import HTTPTypes
import Hummingbird

/// What opens a case to its applicant: the number and the code.
struct CaseKey: Hashable, Sendable {
  /// The number, as it stands on the receipt.
  let number: String
  /// The code, as it was typed.
  let code: String

  /// A key; nothing where one of the two is missing or longer than any.
  init?(number: String, code: String) {
    guard !number.isEmpty, !code.isEmpty, number.utf8.count <= 120, code.utf8.count <= 64 else {
      return nil
    }
    self.number = number
    self.code = code
  }
}

/// The cookie that holds the key while somebody looks at a case, so that it stands in no address.
///
/// It is the key itself and opens what the key opens, so it needs no signature; it goes with the
/// browser or after half an hour.
struct CaseCookie: Sendable {
  /// Whether it is sent by https only, and then under the name that a browser protects.
  let isSecure: Bool

  private var name: String { isSecure ? "__Host-gongkai-case" : "gongkai-case" }

  /// The key that a request carries; nothing where there is none, or more than one.
  func key(in request: Request) -> CaseKey? {
    let values = request.headers[values: .cookie].flatMap { $0.split(separator: ";") }
      .compactMap { pair -> Substring? in
        let pair = pair.drop { $0 == " " }
        return pair.hasPrefix(name + "=") ? pair.dropFirst(name.count + 1) : nil
      }
    guard values.count == 1, let value = values.first, value.utf8.count <= 400,
      let data = Data(base64Encoded: String(value)),
      let text = String(validating: data, as: UTF8.self)
    else { return nil }
    let parts = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    return CaseKey(number: String(parts[0]), code: String(parts[1]))
  }

  /// The header that hands a key to the browser.
  func header(_ key: CaseKey) -> String {
    let value = Data("\(key.number)\n\(key.code)".utf8).base64EncodedString()
    return "\(name)=\(value); \(attributes); Max-Age=1800"
  }

  /// The header that takes it away.
  var clearing: String { "\(name)=; \(attributes); Max-Age=0" }

  private var attributes: String {
    "Path=/; HttpOnly; SameSite=Strict" + (isSecure ? "; Secure" : "")
  }
}
