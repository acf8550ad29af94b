import AnnualReport
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Regulation
import ReportFiles
import Workdays

@testable import Site

/// A site without a socket, with the real reader and papers that tell what they were made of.
struct SiteUnderTest {
  var configuration = SiteConfiguration()
  var checker = SiteUnderTest.checker

  /// Asks the site and looks at the answer.
  func ask(
    _ path: String, _ method: HTTPRequest.Method = .get, headers: HTTPFields = [:],
    form: FormBody? = nil, body: [UInt8]? = nil
  ) async throws -> Answer {
    var headers = headers
    if form != nil, headers[.contentType] == nil { headers[.contentType] = FormBody.type }
    let bytes = (form?.bytes ?? body).map { ByteBuffer(bytes: $0) }
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    let law = DatedLaw { CivilDate(2026, 3, 20) }
    let site = try SiteApplication(configuration, checker: checker, law: law, logger: logger)
    let fields = headers
    return try await site.application().test(.router) { client in
      let response = try await client.executeRequest(
        uri: path, method: method, headers: fields, body: bytes)
      return Answer(
        status: response.status, headers: response.headers, text: String(buffer: response.body))
    }
  }

  /// What the site answered.
  struct Answer: Sendable {
    var status: HTTPResponse.Status
    var headers: HTTPFields
    var text: String

    func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }

    func count(_ words: String) -> Int {
      text.split(separator: words, omittingEmptySubsequences: false).count - 1
    }
  }

  static let checker = Checker(
    read: { (bytes: [UInt8], name: String) throws(Unreadable) -> ReadReport in
      guard !bytes.isEmpty else { throw .empty }
      return try ReportReader().read(bytes, named: name)
    },
    findingsSheet: { files in
      Array(files.map { "\($0.file) \($0.count(.error))\n" }.joined().utf8)
    },
    returnLetter: { file in Array("letter to \(file.head?.organ ?? "")".utf8) })
}

/// Reports as text.
enum ReportText {
  /// The sample: (七)总计 is one short in two columns.
  static let faulty = String(decoding: PackageResources.sample_txt, as: UTF8.self)
  /// The same report without the fault.
  static let sound = faulty.replacing("总计 | 6 |", with: "总计 | 7 |")
    .replacing("| 0 | 6 |", with: "| 0 | 7 |")
  /// The same organ's report for the year before, which hands over three applications.
  static let yearBefore = sound.replacing("2024", with: "2023")
    .replacing("继续办理 | 0 |", with: "继续办理 | 3 |")
}
