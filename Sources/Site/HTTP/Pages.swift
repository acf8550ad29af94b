import HTTPTypes
import Hummingbird
import Mustache
import NIOCore

/// The page templates, parsed once at start-up.
struct Pages: Sendable {
  private let library: MustacheLibrary

  /// The templates of the program.
  ///
  /// - Parameter takesApplications: Whether the pages lead to where one applies.
  init(takesApplications: Bool = false) throws {
    var library = MustacheLibrary()
    for (name, bytes) in Pages.sources {
      let bytes = name == "applying" && !takesApplications ? [] : bytes
      try library.register(String(decoding: bytes, as: UTF8.self), named: name)
    }
    self.library = library
  }

  /// A page as HTML; `view` has a property for every name of the template.
  func html(_ template: Template, _ view: some Sendable) -> String {
    library.render(view, withTemplate: template.rawValue) ?? ""
  }

  /// The templates by name, as they stand in the program.
  static let sources: [(String, [UInt8])] = [
    ("page", PackageResources.page_mustache),
    ("checker", PackageResources.checker_mustache),
    ("results", PackageResources.results_mustache),
    ("result", PackageResources.result_mustache),
    ("finding", PackageResources.finding_mustache),
    ("row", PackageResources.row_mustache),
    ("rules", PackageResources.rules_mustache),
    ("fault", PackageResources.fault_mustache),
    ("office", PackageResources.office_mustache),
    ("portal", PackageResources.portal_mustache),
    ("piece", PackageResources.piece_mustache),
    ("form", PackageResources.form_mustache),
    ("field", PackageResources.field_mustache),
    ("grid", PackageResources.grid_mustache),
    ("badge", PackageResources.badge_mustache),
    ("sheetline", PackageResources.sheetline_mustache),
    ("empty", PackageResources.empty_mustache),
    ("clock", PackageResources.clock_mustache),
    ("fee", PackageResources.fee_mustache),
    ("applying", PackageResources.applying_mustache),
    ("organs", PackageResources.organs_mustache),
    ("apply", PackageResources.apply_mustache),
    ("receipt", PackageResources.receipt_mustache),
    ("status", PackageResources.status_mustache),
    ("applicant", PackageResources.applicant_mustache),
    ("deadline", PackageResources.deadline_mustache),
    ("actlist", PackageResources.actlist_mustache),
    ("chain", PackageResources.chain_mustache),
    ("tabs", PackageResources.tabs_mustache),
    ("paper", PackageResources.paper_mustache),
    ("lawtable", PackageResources.lawtable_mustache),
    ("lawrow", PackageResources.lawrow_mustache),
    ("queue", PackageResources.queue_mustache),
  ]

  /// The templates that are rendered by name.
  enum Template: String, CaseIterable {
    case checker, results, result, rules, fault, clock, fee, office, portal
    case organs, apply, receipt, status, applicant
  }
}

extension Response {
  /// An answer that is a page.
  static func page(_ html: String, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: [.contentType: "text/html; charset=utf-8"],
      body: .init(byteBuffer: ByteBuffer(string: html)))
  }

  /// An answer that is saved as a file.
  static func file(_ bytes: [UInt8], named name: String, type: PaperType) -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType: type.rawValue, .contentDisposition: FileName.attachment(name),
      ],
      body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}
