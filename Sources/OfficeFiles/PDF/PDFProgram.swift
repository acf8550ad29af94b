import CFilter

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A program of poppler-utils that reads a PDF from its standard input.
struct PDFProgram {
  private let name: String

  /// The program of a name or path.
  init(_ name: String) { self.name = name }

  /// What it writes about a PDF, within the limits of time and output.
  func run(
    _ arguments: [String], on bytes: [UInt8], limits: Limits
  ) throws(FileRefusal) -> [UInt8] {
    let words = ([name] + arguments).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    let milliseconds = limits.pdfTime.wholeMicroseconds / 1000
    let result = bytes.withUnsafeBytes { input in
      gongkai_filter_run(
        words, input.baseAddress, input.count, Int32(clamping: milliseconds),
        limits.pdfOutputBytes, Self.memory)
    }
    defer { free(result.output) }
    switch Int(result.outcome) {
    case GONGKAI_FILTER_DONE: break
    case GONGKAI_FILTER_MISSING: throw .programMissing(name: name)
    case GONGKAI_FILTER_TOO_SLOW: throw .tooSlow(limit: limits.pdfTime)
    case GONGKAI_FILTER_TOO_MUCH: throw .tooMuchText(limit: limits.pdfOutputBytes)
    default: throw .programFailed(name: name, status: -1)
    }
    if result.status != 0 { throw refusal(result) }
    return Array(UnsafeRawBufferPointer(start: result.output, count: result.outputCount))
  }

  /// What the program's end says about the file: 1 it could not be opened, 3 it forbids copying; a
  /// signal that it ran into the bounds of memory or time.
  private func refusal(_ result: gongkai_filter_result) -> FileRefusal {
    let complaint = withUnsafeBytes(of: result.complaint) {
      String(decoding: $0.prefix(result.complaintCount), as: UTF8.self)
    }
    if complaint.contains("ncorrect password") { return .encrypted }
    switch result.status {
    case 1: return .damaged(.pdf)
    case 3: return .encrypted
    case 127: return .programMissing(name: name)
    default: return .programFailed(name: name, status: Int(result.status))
    }
  }

  /// Bytes of memory that the process may take; 1 GB.
  private static let memory = 1 << 30
}
