/// The page on which reports are dropped, with one that is checked already.
struct CheckerPage: Sendable {
  var frame: PageFrame
  let script = Asset.script.path
  var fileLimit: String
  var requestLimit: String
  var files: Int
  var fileBytes: Int
  var requestBytes: Int
  /// The sample report's result; empty where it could not be made.
  var sample: String

  init(frame: PageFrame, _ configuration: SiteConfiguration, sample: String) {
    self.frame = frame
    fileLimit = configuration.fileBytes.inMegabytes
    requestLimit = configuration.requestBytes.inMegabytes
    files = configuration.files
    fileBytes = configuration.fileBytes
    requestBytes = configuration.requestBytes
    self.sample = sample
  }
}

/// The page that answers a form sent without the script.
struct ResultsPage: Sendable {
  var frame: PageFrame
  let script = Asset.script.path
  /// What the batch came to.
  var summary: String
  var hasResults: Bool
  var results: [ResultView]
  /// All findings as a workbook, carried by the page itself.
  var sheetHref: String?
}
