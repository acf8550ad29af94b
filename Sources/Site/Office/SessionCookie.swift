import Desks
import HTTPTypes
import Hummingbird

/// The cookie that holds a session's secret.
struct SessionCookie: Sendable {
  /// Whether it is sent by https only, and then under the name that a browser protects.
  let isSecure: Bool

  /// The name: `__Host-` needs https, which a loopback does not have.
  var name: String { isSecure ? "__Host-gongkai" : "gongkai-local" }

  /// The secret that a request carries; nil where there is none, or more than one, or no such thing.
  func secret(in request: Request) -> SessionSecret? {
    let values = request.headers[values: .cookie].flatMap { $0.split(separator: ";") }
      .compactMap { pair -> Substring? in
        let pair = pair.drop { $0 == " " }
        guard pair.hasPrefix(name + "=") else { return nil }
        return pair.dropFirst(name.count + 1)
      }
    guard values.count == 1 else { return nil }
    return values.first.flatMap { SessionSecret(cookie: String($0)) }
  }

  /// The header that hands a secret over.
  func header(_ secret: SessionSecret) -> String { "\(name)=\(secret.cookie); \(attributes)" }

  /// The header that takes it away.
  var clearing: String { "\(name)=; \(attributes); Max-Age=0" }

  private var attributes: String {
    "Path=/; HttpOnly; SameSite=Lax" + (isSecure ? "; Secure" : "")
  }
}

extension OfficeRequest {
  private var cookie: SessionCookie { SessionCookie(isSecure: office.isSecure) }

  /// The answer with a session's secret: always a new one.
  func handing(_ secret: SessionSecret, with response: Response) -> Response {
    var response = response
    response.headers[.setCookie] = cookie.header(secret)
    return response
  }

  /// The answer without a session.
  func clearing(with response: Response) -> Response {
    var response = response
    response.headers[.setCookie] = cookie.clearing
    return response
  }
}
