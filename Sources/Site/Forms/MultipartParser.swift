import Foundation

/// Reads a `multipart/form-data` body piece by piece, strictly and within bounds.
///
/// What a browser sends is read; anything else is refused: a preamble, folded or repeated headers,
/// a missing last boundary. Of a file beyond the limit only its first bytes are kept, so that the
/// other files of the form can still be read.
/// - SeeAlso: RFC 7578, RFC 2046 section 5.1.
struct MultipartParser {
  /// The bounds.
  let limits: MultipartLimits
  /// The parts that are complete.
  private(set) var parts: [FormPart] = []

  private let delimiter: [UInt8]
  private var state = State.start
  private var pending: [UInt8] = []
  private var part: FormPart?
  private var received = 0

  private enum State { case start, afterDelimiter, header, body, epilogue }

  /// A parser for the boundary that the header `Content-Type` names.
  init(contentType: String?, limits: MultipartLimits) throws(FormFlaw) {
    let boundary = try FormHeader.boundary(in: contentType)
    self.limits = limits
    delimiter = Array("\r\n--\(boundary)".utf8)
    // The first boundary has no line end before it: supply one.
    pending = [0x0D, 0x0A]
  }

  /// Takes the next bytes of the body.
  mutating func feed(_ bytes: some Collection<UInt8>) throws(FormFlaw) {
    received += bytes.count
    guard received <= limits.bodyBytes else { throw .bodyTooLarge(limit: limits.bodyBytes) }
    pending.append(contentsOf: bytes)
    while try advance() {}
  }

  /// Ends the body and gives its parts.
  consuming func finish() throws(FormFlaw) -> [FormPart] {
    guard state == .epilogue else { throw .truncated }
    return parts
  }

  /// Takes one step; false where more bytes are needed first.
  private mutating func advance() throws(FormFlaw) -> Bool {
    switch state {
    case .start: try takeFirstDelimiter()
    case .afterDelimiter: try takeDelimiterEnd()
    case .header: try takeHeader()
    case .body: try takeBody()
    case .epilogue: takeEpilogue()
    }
  }

  private mutating func takeFirstDelimiter() throws(FormFlaw) -> Bool {
    guard pending.starts(with: delimiter.prefix(pending.count)) else { throw .malformed }
    guard pending.count >= delimiter.count else { return false }
    pending.removeFirst(delimiter.count)
    state = .afterDelimiter
    return true
  }

  private mutating func takeDelimiterEnd() throws(FormFlaw) -> Bool {
    guard pending.count >= 2 else { return false }
    switch (pending[0], pending[1]) {
    case (0x2D, 0x2D): state = .epilogue
    case (0x0D, 0x0A):
      guard parts.count < limits.parts else { throw .tooManyParts(limit: limits.parts) }
      state = .header
    default: throw .malformed
    }
    pending.removeFirst(2)
    return true
  }

  private mutating func takeHeader() throws(FormFlaw) -> Bool {
    let end = pending.prefix(limits.headerBytes).firstRange(of: Array("\r\n\r\n".utf8))
    guard let end else {
      guard pending.count < limits.headerBytes else { throw .malformed }
      return false
    }
    part = try FormPart(header: Array(pending[..<end.lowerBound]))
    pending.removeFirst(end.upperBound)
    state = .body
    return true
  }

  private mutating func takeBody() throws(FormFlaw) -> Bool {
    let found = position(of: delimiter)
    // Without a boundary, all but what may be the beginning of one belongs to the part.
    let length = found ?? max(0, pending.count - delimiter.count + 1)
    try keep(pending[..<length])
    pending.removeFirst(length)
    guard found != nil else { return false }
    pending.removeFirst(delimiter.count)
    if let part { parts.append(part) }
    part = nil
    state = .afterDelimiter
    return true
  }

  private mutating func takeEpilogue() -> Bool {
    pending.removeAll()
    return false
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) throws(FormFlaw) {
    // No copy of the part is bound here: it would make every append copy the file.
    guard let isFile = part?.isFile, part?.isTooLarge == false else { return }
    let room = (isFile ? limits.fileBytes : limits.fieldBytes) - (part?.bytes.count ?? 0)
    guard bytes.count > room else {
      part?.bytes.append(contentsOf: bytes)
      return
    }
    guard isFile else { throw .malformed }
    part?.bytes = []
    part?.isTooLarge = true
  }

  /// Where the sequence begins in what is pending; looks for its first byte the fast way.
  private func position(of sequence: [UInt8]) -> Int? {
    pending.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, let first = sequence.first else { return nil }
      var from = 0
      while from + sequence.count <= bytes.count {
        let rest = bytes.count - from
        guard let hit = memchr(base + from, Int32(first), rest) else { return nil }
        let start = UnsafeRawPointer(hit) - base
        guard start + sequence.count <= bytes.count else { return nil }
        if memcmp(base + start, sequence, sequence.count) == 0 { return start }
        from = start + 1
      }
      return nil
    }
  }
}

/// The bounds of a form's body.
struct MultipartLimits: Hashable, Sendable {
  /// The whole body, in bytes.
  var bodyBytes: Int
  /// A file, in bytes.
  var fileBytes: Int
  /// How many parts there may be.
  var parts: Int
  /// A field that is no file, in bytes.
  var fieldBytes = 4096
  /// The header of a part, in bytes.
  var headerBytes = 8192
}

/// Why a form's body cannot be taken.
enum FormFlaw: Error, Hashable {
  /// The request is no multipart form.
  case notAForm
  /// The body is not what a multipart form is.
  case malformed
  /// The body ends before its last boundary.
  case truncated
  /// More parts than are taken at once.
  case tooManyParts(limit: Int)
  /// More bytes than are taken at once.
  case bodyTooLarge(limit: Int)
  /// The body came too slowly.
  case tooSlow
}
