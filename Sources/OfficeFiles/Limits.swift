/// How much of a file is read before it is refused.
///
/// The defaults let every published report pass and keep a hostile file from taking more than a
/// second or two of one processor and a few hundred megabytes.
public struct Limits: Hashable, Sendable {
  /// Bytes of a file as it was handed over; 20 MB.
  public var fileBytes = 20 << 20
  /// Elements open at one time in HTML; 512. (libxml2 allows no more than 256 in XML.)
  public var depth = 512
  /// Attributes of one tag; 256. (Seen only when there are about twice as many.)
  public var attributes = 256
  /// How long one parse of HTML or XML may keep a processor busy; 3 seconds.
  public var parsingTime: Duration = .seconds(3)
  /// Entries of an archive; 2,000.
  public var entries = 2_000
  /// Bytes of one entry of an archive, unpacked; 50 MB.
  public var entryBytes = 50 << 20
  /// Bytes of all entries of an archive, unpacked; 100 MB.
  public var unpackedBytes = 100 << 20
  /// How many times larger than its packed form an entry over 1 MB may be; 200.
  public var unpackingRatio = 200
  /// Cells of all tables or sheets, and likewise paragraphs; 2,000,000.
  public var cells = 2_000_000
  /// Bytes of text that a PDF may yield, coordinates included; 64 MB.
  public var pdfOutputBytes = 64 << 20
  /// How long the text of a PDF may take; 10 seconds.
  public var pdfTime: Duration = .seconds(10)

  /// The defaults.
  public init() {}
}

extension Duration {
  /// The duration in microseconds, rounded down.
  var wholeMicroseconds: Int64 {
    let (seconds, fraction) = components
    return Int64(clamping: seconds) * 1_000_000 + fraction / 1_000_000_000_000
  }
}
