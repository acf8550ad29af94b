/// The block at the foot of the last page (版记) in Word: a table at the lower margin.
struct OfficialWordImprint {
  /// The document.
  let document: OfficialDocument

  /// Writes the block, if the document has one.
  func write(to part: inout MarkupWriter, _ fonts: FontFamilies) {
    guard let imprint = document.imprint else { return }
    let isLetter = document.form == .letter
    let copies = imprint.copies.filter { !$0.isEmpty }.joined(separator: "，")
    let printer = isLetter ? "" : imprint.printer ?? ""
    let day = isLetter ? "" : imprint.printedOn.map { "\($0)印发" } ?? ""
    guard !(copies + printer + day).isEmpty else { return }
    let width = WordLength.twips(PageForm.textWidth)
    let lines = copyLines(copies) + ((printer + day).isEmpty ? 0 : 1)
    let foot = WordLength.twips(PageForm.top + PageForm.textHeight)
    let top = foot - lines * Self.linePitch - 60
    part.element("w:tbl") { part in
      part.element("w:tblPr") { part in
        part.empty(
          "w:tblpPr",
          [
            "w:leftFromText": "0", "w:rightFromText": "0", "w:vertAnchor": "page",
            "w:horzAnchor": "margin", "w:tblpXSpec": "left", "w:tblpY": "\(top)",
          ])
        part.empty("w:tblW", ["w:w": "\(width)", "w:type": "dxa"])
        if !isLetter { borders(&part) }
        part.empty("w:tblLayout", ["w:type": "fixed"])
      }
      part.element("w:tblGrid") { $0.empty("w:gridCol", ["w:w": "\(width)"]) }
      if !copies.isEmpty {
        row(width, &part) { part in
          part.element("w:pPr") { part in
            spacing(&part)
            part.empty("w:ind", ["w:left": "1120", "w:right": "280", "w:hanging": "840"])
          }
          small("抄送：\(copies)。", fonts, &part)
        }
      }
      if !(printer + day).isEmpty {
        row(width, &part) { part in
          part.element("w:pPr") { part in
            part.element("w:tabs") { part in
              part.empty("w:tab", ["w:val": "right", "w:pos": "\(width - 500)"])
            }
            spacing(&part)
            part.empty("w:ind", ["w:left": "280"])
          }
          small(printer, fonts, &part)
          part.element("w:r") { $0.empty("w:tab") }
          small(day, fonts, &part)
        }
      }
    }
    part.paragraph("", style: "TableText")
  }

  /// From one line to the next, in twips.
  private static let linePitch = 500

  /// How many lines the names of those who get copies take, as far as it can be told.
  private func copyLines(_ copies: String) -> Int {
    guard !copies.isEmpty else { return 0 }
    let squares = PageForm.textWidth / TextStyle.imprint.size - 5
    return Int((copies.squares / squares).rounded(.up))
  }

  /// Thick rules outside, a thin one between.
  private func borders(_ part: inout MarkupWriter) {
    part.element("w:tblBorders") { part in
      part.empty("w:top", ["w:val": "single", "w:sz": "8", "w:space": "0", "w:color": "auto"])
      part.empty("w:bottom", ["w:val": "single", "w:sz": "8", "w:space": "0", "w:color": "auto"])
      part.empty("w:insideH", ["w:val": "single", "w:sz": "6", "w:space": "0", "w:color": "auto"])
    }
  }

  private func row(
    _ width: Int, _ part: inout MarkupWriter, _ contents: (inout MarkupWriter) -> Void
  ) {
    part.element("w:tr") { part in
      part.plainCell(width: width) { part in
        part.element("w:p") { contents(&$0) }
      }
    }
  }

  private func spacing(_ part: inout MarkupWriter) {
    part.empty("w:spacing", ["w:line": "\(Self.linePitch)", "w:lineRule": "exact"])
  }

  private func small(_ text: String, _ fonts: FontFamilies, _ part: inout MarkupWriter) {
    guard !text.isEmpty else { return }
    part.element("w:r") { part in
      part.element("w:rPr") { $0.type(.body, fonts, size: 28) }
      part.element("w:t", ["xml:space": "preserve"], text: text)
    }
  }
}
