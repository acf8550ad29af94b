import CFilter

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Reads the text of PDFs by `pdftotext` of poppler-utils, in a process of its own.
public enum PDFReader {
  /// Bytes of memory that the process may take; 1 GB.
  private static let memory = 1 << 30

  /// Reads the bytes of a PDF; blocks the calling thread until the process has ended.
  public static func read(
    _ bytes: [UInt8], limits: Limits = Limits()
  ) throws(FileRefusal) -> PDFText {
    try read(bytes, by: "pdftotext", limits: limits)
  }

  /// Reads by a program of another name, or of another path.
  static func read(
    _ bytes: [UInt8], by program: String, limits: Limits
  ) throws(FileRefusal) -> PDFText {
    guard bytes.count <= limits.fileBytes else {
      throw .tooLarge(bytes: bytes.count, limit: limits.fileBytes)
    }
    guard bytes.contains(where: { $0 > 0x20 }) else { throw .empty }
    let kind = FileKind.of(bytes)
    guard kind == .pdf else { throw .unsupported(kind) }
    let words = try PDFWords(run(program, on: bytes, limits: limits))
    let pages = words.pages
    guard pages.contains(where: { !$0.lines.isEmpty }) else {
      throw .noText(pages: pages.count)
    }
    return PDFText(pages: pages)
  }

  private static func run(
    _ program: String, on bytes: [UInt8], limits: Limits
  ) throws(FileRefusal) -> [UInt8] {
    let words = [program, "-tsv", "-enc", "UTF-8", "/dev/stdin", "-"]
    let arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    let milliseconds = limits.pdfTime.wholeMicroseconds / 1000
    let result = bytes.withUnsafeBytes { input in
      gongkai_filter_run(
        arguments, input.baseAddress, input.count, Int32(clamping: milliseconds),
        limits.pdfOutputBytes, memory)
    }
    defer { free(result.output) }
    switch Int(result.outcome) {
    case GONGKAI_FILTER_DONE: break
    case GONGKAI_FILTER_MISSING: throw .programMissing(name: program)
    case GONGKAI_FILTER_TOO_SLOW: throw .tooSlow(limit: limits.pdfTime)
    case GONGKAI_FILTER_TOO_MUCH: throw .tooMuchText(limit: limits.pdfOutputBytes)
    default: throw .programFailed(name: program, status: -1)
    }
    if result.status != 0 { throw refusal(of: program, result) }
    return Array(UnsafeRawBufferPointer(start: result.output, count: result.outputCount))
  }

  /// What the program's end says about the file: 1 it could not be opened, 3 it forbids copying; a
  /// signal that it ran into the bounds of memory or time.
  private static func refusal(
    of program: String, _ result: gongkai_filter_result
  ) -> FileRefusal {
    let complaint = withUnsafeBytes(of: result.complaint) {
      String(decoding: $0.prefix(result.complaintCount), as: UTF8.self)
    }
    if complaint.contains("ncorrect password") { return .encrypted }
    switch result.status {
    case 1: return .damaged(.pdf)
    case 3: return .encrypted
    case 127: return .programMissing(name: program)
    default: return .programFailed(name: program, status: Int(result.status))
    }
  }
}
