import HTTPTypes
import Hummingbird
import NIOCore

/// Takes a form out of a request, whichever of the two ways the browser sent it.
struct FormReader: Sendable {
  /// The bounds of a form with files.
  let uploads: UploadReader
  /// The largest form without files, in bytes.
  let fieldBytes: Int

  /// The form that a request carries; every bound is kept while the body arrives.
  func form(of request: Request) async throws -> SentForm {
    let type = request.headers[.contentType]?.lowercased() ?? ""
    guard type.hasPrefix("application/x-www-form-urlencoded") else {
      return SentForm(try await uploads.parts(of: request))
    }
    return try await uploads.inTime {
      do {
        let body = try await request.body.collect(upTo: fieldBytes)
        guard let text = String(validating: body.readableBytesView, as: UTF8.self) else {
          throw FormFlaw.malformed
        }
        return try SentForm(urlEncoded: text)
      } catch is NIOTooManyBytesError {
        throw FormFlaw.bodyTooLarge(limit: fieldBytes)
      }
    }
  }
}
