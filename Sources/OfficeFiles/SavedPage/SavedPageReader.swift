/// Reads a web page that was saved with its pictures in one file (`.mht`): the first HTML in it.
public enum SavedPageReader {
  /// Reads the bytes of such a file.
  public static func read(
    _ bytes: [UInt8], limits: Limits = Limits()
  ) throws(FileRefusal) -> Content {
    guard bytes.count <= limits.fileBytes else {
      throw .tooLarge(bytes: bytes.count, limit: limits.fileBytes)
    }
    var waiting = [bytes[...]]
    // Parts hold parts: a page with two renderings inside a page with its pictures.
    for _ in 0..<64 {
      guard let next = waiting.popLast() else { break }
      let part = MIMEPart(next)
      if part.type == "text/html" || part.type == "application/xhtml+xml" {
        return try HTMLReader.read(part.decoded, limits: limits)
      }
      if let boundary = part.boundary { waiting += part.parts(between: boundary).reversed() }
    }
    throw .damaged(.mime)
  }
}
