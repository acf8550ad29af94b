extension Document {
  /// The document as a `.docx`, on A4 with the margins and the type of GB/T 9704 (党政机关公文格式).
  ///
  /// The same document gives the same bytes.
  public func docx(fonts: FontFamilies = .standard) throws(WritingFault) -> [UInt8] {
    try WordPackage(
      document: documentPart, properties: WordParts.properties(title: title), fonts: fonts,
      parts: WordPart.pageNumbers()
    ).bytes()
  }

  private var documentPart: String {
    var part = MarkupWriter(declaration: WordParts.declaration)
    part.element("w:document", ["xmlns:w": WordParts.word, "xmlns:r": WordParts.links]) { part in
      part.element("w:body") { part in
        part.paragraph(title, style: "Title")
        for block in blocks { part.block(block) }
        part.section()
      }
    }
    return part.text
  }
}

extension MarkupWriter {
  /// The page, with its number at the foot.
  fileprivate mutating func section() {
    element("w:sectPr") { part in
      part.empty("w:footerReference", ["w:type": "default", "r:id": "footer1"])
      part.empty("w:footerReference", ["w:type": "even", "r:id": "footer2"])
      part.pageSize(header: 851, footer: 1588)
    }
  }
}
