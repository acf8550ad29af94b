import HTTPTypes
import Hummingbird
import NIOCore
import OfficeFiles

/// A file of the site itself, in the program's own memory, known by the hash of its content.
struct Asset: Sendable {
  /// The file's name.
  let name: String
  /// Its media type.
  let type: String
  /// Its content.
  let bytes: [UInt8]
  /// The hash of its content, in hexadecimal.
  let hash: String

  /// A file of the site.
  init(_ name: String, type: String, bytes: [UInt8]) {
    self.name = name
    self.type = type
    self.bytes = bytes
    // FNV-1a: the hash tells versions apart, it protects nothing.
    let digest = bytes.reduce(14_695_981_039_346_656_037 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 1_099_511_628_211
    }
    hash = String(digest, radix: 16)
  }

  /// The address that changes with the content.
  var path: String { "/static/\(name)?v=\(hash)" }

  /// The answer to a request: the file, or that the visitor has it already.
  func response(to request: Request) -> Response {
    let tag = "\"\(hash)\""
    let isVersioned = request.uri.queryParameters["v"].map { String($0) } == hash
    var headers: HTTPFields = [
      .eTag: tag,
      .cacheControl: isVersioned ? "public, max-age=31536000, immutable" : "no-cache",
    ]
    guard request.headers[.ifNoneMatch] != tag else {
      return Response(status: .notModified, headers: headers)
    }
    headers[.contentType] = type
    return Response(
      status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  /// The one stylesheet.
  static let style = Asset(
    "site.css", type: "text/css; charset=utf-8", bytes: PackageResources.site_css)
  /// The look of the pages about the law.
  static let lawStyle = Asset(
    "law.css", type: "text/css; charset=utf-8", bytes: PackageResources.law_css)
  /// The one script.
  static let script = Asset(
    "checker.js", type: "text/javascript; charset=utf-8", bytes: PackageResources.checker_js)
  /// The look of the pieces that pages are made of.
  static let piecesStyle = Asset(
    "pieces.css", type: "text/css; charset=utf-8", bytes: PackageResources.pieces_css)
  /// The look of the office's frame.
  static let officeStyle = Asset(
    "office.css", type: "text/css; charset=utf-8", bytes: PackageResources.office_css)
  /// The look of letters, as they are printed.
  static let letterStyle = Asset(
    "letter.css", type: "text/css; charset=utf-8", bytes: Array(OfficialDocument.stylesheet.utf8))
  /// What saves a person time in the office.
  static let officeScript = Asset(
    "office.js", type: "text/javascript; charset=utf-8", bytes: PackageResources.office_js)
  /// The look of the applicant's pages.
  static let applicantStyle = Asset(
    "applicant.css", type: "text/css; charset=utf-8", bytes: PackageResources.applicant_css)
  /// What saves an applicant time: the draft on the device.
  static let applicantScript = Asset(
    "applicant.js", type: "text/javascript; charset=utf-8", bytes: PackageResources.applicant_js)
  /// Every file of the site.
  static let all = [
    style, lawStyle, script, piecesStyle, officeStyle, letterStyle, officeScript, applicantStyle,
    applicantScript, icon,
  ]
  /// The sign in a browser's tab.
  static let icon = Asset("icon.svg", type: "image/svg+xml", bytes: PackageResources.icon_svg)
}
