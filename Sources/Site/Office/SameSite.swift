import HTTPTypes
import Hummingbird

/// Whether a form was sent from a page of this site, as the browser tells it.
///
/// It stands beside the token: the door has no session yet, and so no token.
enum SameSite {
  /// Whether it was; a program that sends neither header is no browser and rides on no cookie.
  static func isOwn(_ request: Request) -> Bool {
    if let site = siteField.flatMap({ request.headers[$0] }), site != "same-origin", site != "none"
    {
      return false
    }
    guard let origin = request.headers[.origin] else { return true }
    guard let host = request.head.authority, let scheme = origin.firstRange(of: "://") else {
      return false
    }
    return origin[scheme.upperBound...].lowercased() == host.lowercased()
  }

  private static let siteField = HTTPField.Name("Sec-Fetch-Site")
}
