/// Reads HTML, well formed or not.
public enum HTMLReader {
  /// Reads the bytes of a page.
  ///
  /// Scripts, styles, form fields and what `display:none` hides are left out.
  public static func read(
    _ bytes: [UInt8], limits: Limits = Limits()
  ) throws(FileRefusal) -> Content {
    guard bytes.count <= limits.fileBytes else {
      throw .tooLarge(bytes: bytes.count, limit: limits.fileBytes)
    }
    return try read(DecodedText(bytes), limits: limits)
  }

  /// Reads a page whose charset is settled.
  static func read(_ text: DecodedText, limits: Limits) throws(FileRefusal) -> Content {
    guard text.utf8.contains(where: { $0 > 0x20 }) else { throw .empty }
    let page = Page(expecting: text.utf8.count, limits: limits)
    let bytes = withoutConditionalSections(text.utf8)
    try bytes.withUnsafeBufferPointer { bytes throws(FileRefusal) in
      try Markup.parse(bytes, as: .html, limits: limits, to: page)
    }
    return page.finish(remarks: text.remarks)
  }

  /// Word's `<![if …]>` and `<![endif]>`, which libxml2 takes for text, made processing
  /// instructions of the same length; browsers ignore both.
  private static func withoutConditionalSections(_ page: [UInt8]) -> [UInt8] {
    let mark = Array("<![".utf8)
    guard var found = page.position(of: mark, from: 0) else { return page }
    var page = page
    while true {
      page.replaceSubrange(found..<found + 3, with: "<?x".utf8)
      guard let next = page.position(of: mark, from: found + 3) else { return page }
      found = next
    }
  }
}
