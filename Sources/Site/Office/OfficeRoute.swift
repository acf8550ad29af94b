import HTTPTypes
import Hummingbird

/// An address of the office: its method, its path, who may ask it, and what answers.
///
/// Every address of the office stands in one table of these (`Office.routes`), so that a test can
/// ask each of them in each role.
struct OfficeRoute: Sendable {
  let method: HTTPRequest.Method
  /// The path, with `:name` for a part that varies.
  let path: String
  let access: OfficeAccess
  let answer: @Sendable (OfficeRequest) async throws -> Response

  /// A page.
  static func get(
    _ path: String, _ access: OfficeAccess,
    _ answer: @escaping @Sendable (OfficeRequest) async throws -> Response
  ) -> OfficeRoute {
    OfficeRoute(method: .get, path: path, access: access, answer: answer)
  }

  /// An act.
  static func post(
    _ path: String, _ access: OfficeAccess,
    _ answer: @escaping @Sendable (OfficeRequest) async throws -> Response
  ) -> OfficeRoute {
    OfficeRoute(method: .post, path: path, access: access, answer: answer)
  }
}
