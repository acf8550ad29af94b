import OfficeFiles

extension ReturnLetter {
  /// The letter as a document of Word, set as official letters are (GB/T 9704).
  public var docx: [UInt8] {
    get throws {
      var blocks: [Document.Block] = [.paragraph("\(addressee):".typeset, .flush)]
      blocks += paragraphs.map { paragraph in
        switch paragraph {
        case .heading(let text): .heading(text.typeset, level: 1)
        case .text(let text): .paragraph(text.typeset)
        }
      }
      blocks += [.paragraph(signature.typeset, .signature), .paragraph(date, .signature)]
      return try Document(title: title.typeset, blocks: blocks).docx()
    }
  }
}
