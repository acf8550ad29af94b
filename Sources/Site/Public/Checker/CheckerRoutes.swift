import AnnualReport
import Hummingbird
import NIOPosix
import ReportFiles

/// The checker's addresses: the page, a form's result, one file's result, and the two papers.
///
/// Nothing is kept between requests: what a paper is made of is sent again or carried by the page.
struct CheckerRoutes: Sendable {
  private let configuration: SiteConfiguration
  private let pages: Pages
  private let examiner: Examiner
  private let uploads: UploadReader
  private let turnstile: Turnstile
  private let sample: String

  init(_ configuration: SiteConfiguration, checker: Checker, pages: Pages) {
    self.configuration = configuration
    self.pages = pages
    examiner = Examiner(
      checker: checker, fileBytes: configuration.fileBytes, threads: .singleton)
    uploads = UploadReader(
      limits: MultipartLimits(
        bodyBytes: configuration.requestBytes, fileBytes: configuration.fileBytes,
        parts: configuration.files + 4),
      patience: configuration.patience)
    turnstile = Turnstile(
      working: configuration.requestsAtOnce, waiting: configuration.requestsAtOnce * 16)
    sample = CheckerRoutes.sample(by: checker, pages)
  }

  func add(to router: Router<SiteContext>) {
    for path in ["/", "/check"] as [RouterPath] {
      router.get(path) { request, _ in checkerPage(for: request) }
    }
    router.post("/check") { request, _ in try await resultsPage(for: request) }
    router.post("/check/result") { request, _ in try await result(for: request) }
    router.post("/check/findings.xlsx") { request, _ in try await findingsSheet(for: request) }
    router.post("/check/letter.docx") { request, _ in try await returnLetter(for: request) }
  }

  private func checkerPage(for request: Request) -> Response {
    let page = CheckerPage(
      frame: PageFrame("年度报告校验", for: request), configuration, sample: sample)
    return .page(pages.html(.checker, page))
  }

  /// The page that answers a form sent without the script.
  private func resultsPage(for request: Request) async throws -> Response {
    let frame = PageFrame("校验结果", for: request)
    return try await examined(request) { files in
      let results = files.enumerated().sorted { $0.element.isWorse(than: $1.element) }
        .enumerated().map { place, file in
          ResultView(
            file.element, number: place + 1, isOpen: place == 0,
            letter: letter(for: file.element))
        }
      let sheet =
        files.isEmpty
        ? nil
        : try? examiner.checker.findingsSheet(
          files.map(\.checkedFile))
      let page = ResultsPage(
        frame: frame, summary: files.sentence, hasResults: !results.isEmpty, results: results,
        sheetHref: sheet.map { PaperType.xlsx.dataAddress($0) })
      return .page(pages.html(.results, page), status: files.isEmpty ? .badRequest : .ok)
    }
  }

  /// One file's result as a piece of a page, for the script.
  private func result(for request: Request) async throws -> Response {
    try await examined(request) { files, form in
      guard let file = files.first else { throw FormFlaw.malformed }
      let number = form.text("number").flatMap { Int($0) } ?? 1
      let view = ResultView(
        file, number: min(max(number, 1), 100_000), letter: letter(for: file))
      return .page(pages.html(.result, view))
    }
  }

  private func findingsSheet(for request: Request) async throws -> Response {
    try await examined(request) { files in
      guard !files.isEmpty else { throw FormFlaw.malformed }
      let sorted = files.sorted { $0.isWorse(than: $1) }
      let sheet = try examiner.checker.findingsSheet(sorted.map(\.checkedFile))
      return .file(sheet, named: "校验发现.xlsx", type: .xlsx)
    }
  }

  private func returnLetter(for request: Request) async throws -> Response {
    try await examined(request) { files in
      guard let file = files.first else { throw FormFlaw.malformed }
      let letter = try examiner.checker.returnLetter(file.checkedFile)
      return .file(letter, named: "退回修改意见-\(file.file.last).docx", type: .docx)
    }
  }

  /// A letter for a report that has something to mend; nil for one that has not, or whose letter
  /// cannot be written.
  private func letter(for file: Examination) -> [UInt8]? {
    let checked = file.checkedFile
    guard checked.checkup != nil, checked.count(.error) > 0 else { return nil }
    guard let letter = try? examiner.checker.returnLetter(checked), !letter.isEmpty else {
      return nil
    }
    return letter
  }

  /// Reads a request's files, examines them, and makes the answer off the event loops.
  private func examined(
    _ request: Request, answer: @escaping @Sendable ([Examination], [FormPart]) throws -> Response
  ) async throws -> Response {
    try await turnstile.pass {
      let form = try await uploads.parts(of: request)
      let files = form.files("file")
      guard files.count <= configuration.files else {
        throw FormFlaw.tooManyParts(limit: configuration.files)
      }
      let examined = try await examiner.examine(files, earlier: form.files("previous"))
      let fields = form.filter { !$0.isFile }
      return try await examiner.run { try answer(examined, fields) }
    }
  }

  private func examined(
    _ request: Request, answer: @escaping @Sendable ([Examination]) throws -> Response
  ) async throws -> Response {
    try await examined(request) { files, _ in try answer(files) }
  }

  /// The result of the report that shows what the checker does.
  private static func sample(by checker: Checker, _ pages: Pages) -> String {
    let name = "示例-青禾市数据局2024年度报告.txt"
    guard let read = try? checker.read(PackageResources.sample_txt, name) else { return "" }
    let sample = Examination(
      file: FileName(name), outcome: .checked(read, read.report.checkup(), previous: nil))
    let letter = try? checker.returnLetter(sample.checkedFile)
    return pages.html(.result, ResultView(sample, number: 0, isOpen: true, letter: letter))
  }
}
