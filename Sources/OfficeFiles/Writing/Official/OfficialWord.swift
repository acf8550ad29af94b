extension OfficialDocument {
  /// The document as a `.docx` in the form of GB/T 9704—2012, to be finished in Word or WPS.
  ///
  /// Word breaks lines and pages by itself, with the fonts that it has; the printed form is the
  /// PDF. The same document gives the same bytes.
  public func docx(fonts: FontFamilies = .standard) throws(WritingFault) -> [UInt8] {
    var parts = WordPart.pageNumbers(raisedBy: form == .letter ? WordLength.millimetres(8) : 0)
    if form == .letter, !headLines.isEmpty {
      parts += OfficialWordLetter(document: self, fonts: fonts).parts
    }
    if let code, let picture = code.picture.png(moduleSize: 6) {
      parts.append(
        WordPart("code", kind: WordPart.picture, file: "media/code.png", picture))
    }
    return try WordPackage(
      document: documentPart(fonts),
      properties: WordParts.properties(
        title: plainTitle, author: author, subject: number?.description ?? ""),
      fonts: fonts, parts: parts
    ).bytes()
  }

  private func documentPart(_ fonts: FontFamilies) -> String {
    var part = MarkupWriter(declaration: WordParts.declaration)
    part.element("w:document", ["xmlns:w": WordParts.word, "xmlns:r": WordParts.links]) { part in
      part.element("w:body") { part in
        OfficialWordHead(document: self, fonts: fonts).write(to: &part)
        if let addressee, !addressee.isEmpty {
          part.paragraph(addressee + "：", style: "Normal")
        }
        for block in body { part.block(block) }
        OfficialWordClosing(document: self).write(to: &part)
        if let code { OfficialWordCode(code: code).write(to: &part) }
        OfficialWordImprint(document: self).write(to: &part, fonts)
        section(&part)
      }
    }
    return part.text
  }

  /// The page, with the grid of 22 lines; the type itself is spaced to 28 characters a line.
  private func section(_ part: inout MarkupWriter) {
    let isLetter = form == .letter && !headLines.isEmpty
    part.element("w:sectPr") { part in
      if isLetter {
        part.empty("w:headerReference", ["w:type": "first", "r:id": "header1"])
        part.empty("w:footerReference", ["w:type": "first", "r:id": "footer3"])
      }
      part.empty("w:footerReference", ["w:type": "default", "r:id": "footer1"])
      part.empty("w:footerReference", ["w:type": "even", "r:id": "footer2"])
      part.pageSize(
        header: isLetter ? WordLength.millimetres(30) : 851,
        footer: WordLength.millimetres(isLetter ? 20 : 28))
      if isLetter { part.empty("w:titlePg") }
      part.empty(
        "w:docGrid",
        ["w:type": "lines", "w:linePitch": "\(WordLength.twips(PageForm.linePitch))"])
    }
  }
}

/// Lengths as Word has them: in twentieths of a point.
enum WordLength {
  /// A length in points.
  static func twips(_ points: Double) -> Int { Int((points * 20).rounded()) }

  /// A length in millimetres.
  static func millimetres(_ count: Double) -> Int { twips(count * PageForm.millimetre) }

  /// A number of characters of the text.
  static func characters(_ count: Double) -> Int { twips(count * TextStyle.body.size) }
}

extension String {
  /// The room that the text takes up, in squares of a Chinese character, as far as that can be told
  /// without its font: letters and digits take half a square.
  var squares: Double {
    unicodeScalars.reduce(0) { sum, scalar in
      let isWide = scalar.value >= 0x2E80 || "“”‘’—…·".unicodeScalars.contains(scalar)
      return sum + (isWide ? 1 : 0.5)
    }
  }
}
