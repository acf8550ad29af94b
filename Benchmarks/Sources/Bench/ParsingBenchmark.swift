import AnnualReport
import CBenchXML2
import ReportFiles

/// Reading and checking a page against libxml2's parsing of the same bytes.
struct ParsingBenchmark {
  var page: [UInt8]
  var kind = "a page"

  func run() throws -> Outcome {
    let (ours, theirs) = try Stopwatch.medians(
      rounds: 300, { try readAndCheck() }, { parseAlone() })
    return Outcome(
      name: "read and check \(kind) of \(page.count / 1000) KB, against libxml2 alone",
      measured: ours / theirs, unit: "×", limit: 2,
      detail: "\(milliseconds(ours)) against \(milliseconds(theirs)), medians of 300, in turns")
  }

  /// Reads and checks the page.
  func readAndCheck() throws {
    let read = try ReportReader().read(page, named: "page.html")
    let checkup = read.report.checkup()
    precondition(checkup.count(.error) == 0, "the page is without fault")
  }

  private func parseAlone() {
    page.withUnsafeBytes { bytes in
      let options = Int32(HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue)
      let document = htmlReadMemory(
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil, "utf-8",
        options)
      xmlFreeDoc(document)
    }
  }
}

/// `1.234 ms`.
func milliseconds(_ duration: Duration) -> String {
  let thousandths = Int((duration.milliseconds * 1000).rounded())
  let fraction = String(thousandths % 1000)
  return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
    + " ms"
}
