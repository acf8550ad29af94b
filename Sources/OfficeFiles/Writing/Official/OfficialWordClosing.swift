/// What follows the text in Word: attachments, signature, day and note.
struct OfficialWordClosing {
  /// The document.
  let document: OfficialDocument

  /// Writes all that.
  func write(to part: inout MarkupWriter) {
    writeAttachments(to: &part)
    let names = document.signatories.filter { !$0.isEmpty }
    if !names.isEmpty || document.day != nil {
      for _ in 0..<(document.isSealed ? 2 : 1) { emptyLine(&part) }
      if names.count > 1 {
        writeJointSignature(names, to: &part)
      } else {
        writeSignature(names.first, to: &part)
      }
    }
    if let note = document.note, !note.isEmpty {
      part.paragraph("（\(note)）", style: "BodyText")
    }
  }

  private func emptyLine(_ part: inout MarkupWriter) {
    part.element("w:p") { part in part.element("w:pPr") { $0.empty("w:keepNext") } }
  }

  /// The names hang behind 附件： and their number.
  private func writeAttachments(to part: inout MarkupWriter) {
    let names = document.attachments.filter { !$0.isEmpty }
    guard !names.isEmpty else { return }
    part.paragraph("", style: "Normal")
    let numberSquares = names.count == 1 ? 0 : "\(names.count).".squares
    let nameX = WordLength.characters(5 + numberSquares)
    for (number, name) in names.enumerated() {
      let hanging = number == 0 ? 3 + numberSquares : numberSquares
      part.element("w:p") { part in
        part.element("w:pPr") { part in
          part.element("w:tabs") { part in
            part.empty("w:tab", ["w:val": "left", "w:pos": "\(nameX)"])
          }
          part.empty(
            "w:ind",
            ["w:left": "\(nameX)", "w:hanging": "\(WordLength.characters(hanging))"])
        }
        let label = (number == 0 ? "附件：" : "") + (names.count == 1 ? "" : "\(number + 1).")
        part.runs(label, mark: nil)
        // A single name follows its label without a tabulator.
        if names.count == 1 { part.runs(name, mark: nil) } else { part.tabRun(name) }
      }
    }
  }

  /// The day four characters from the right with the name above its middle; without a seal the name
  /// two characters from the right and the day two characters further in.
  private func writeSignature(_ name: String?, to part: inout MarkupWriter) {
    let day = document.day?.description
    let daySquares = day?.squares ?? 6
    let nameSquares = name?.squares ?? 0
    var (nameRight, dayRight) = (0.0, 4.0)
    if document.isSealed {
      nameRight = max(dayRight + (daySquares - nameSquares) / 2, 0)
    } else if name != nil {
      let start = max(2 + nameSquares, 4 + daySquares)
      nameRight = start - nameSquares
      dayRight = start - 2 - daySquares
    }
    if let name { line(name, right: nameRight, keepsNext: day != nil, to: &part) }
    if let day { line(day, right: dayRight, keepsNext: false, to: &part) }
  }

  private func line(
    _ text: String, right: Double, keepsNext: Bool, to part: inout MarkupWriter
  ) {
    part.element("w:p") { part in
      part.element("w:pPr") { part in
        if keepsNext { part.empty("w:keepNext") }
        part.empty(
          "w:ind",
          [
            "w:rightChars": "\(Int((right * 100).rounded()))",
            "w:right": "\(WordLength.characters(right))",
          ])
        part.empty("w:jc", ["w:val": "right"])
      }
      part.runs(text, mark: nil)
    }
  }

  /// Names in rows of three, the day under the last; room for the seals between the rows.
  private func writeJointSignature(_ names: [String], to part: inout MarkupWriter) {
    let column = WordLength.twips(PageForm.textWidth) / 3
    let lead = (3 - names.count % 3) % 3
    let cells = Array(repeating: "", count: lead) + names
    part.plainTable(columns: [column, column, column]) { part in
      for start in stride(from: 0, to: cells.count, by: 3) {
        let isLast = start + 3 >= cells.count
        part.element("w:tr") { part in
          part.element("w:trPr") { $0.empty("w:cantSplit") }
          for (place, name) in cells[start..<start + 3].enumerated() {
            part.plainCell(width: column) { part in
              part.paragraph(name, style: "Centred")
              if isLast {
                part.paragraph(
                  place == 2 ? document.day?.description ?? "" : "", style: "Centred")
              } else {
                for _ in 0..<3 { part.paragraph("", style: "Centred") }
              }
            }
          }
        }
      }
    }
    // Word wants a paragraph after a table.
    part.paragraph("", style: "TableText")
  }
}
