/// Head, number and title of an official document in Word.
struct OfficialWordHead {
  /// The document.
  let document: OfficialDocument
  /// The families of type.
  let fonts: FontFamilies

  /// Writes everything above the addressee.
  func write(to part: inout MarkupWriter) {
    let lines = 2 * WordLength.twips(PageForm.linePitch)
    let hasHead = !document.headLines.isEmpty
    switch document.form {
    case .document where hasHead:
      writeRedHead(to: &part)
      writeNumber(to: &part)
      writeTitle(to: &part, before: lines)
    case .letter where hasHead:
      // The red head itself stands in the header of the first page.
      writeLetterNumber(to: &part)
      writeTitle(to: &part, before: lines)
    default:
      writeTitle(to: &part, before: 0)
    }
  }

  private func writeTitle(to part: inout MarkupWriter, before: Int) {
    let line = WordLength.twips(PageForm.linePitch)
    let hasNumberBelow =
      document.number != nil && (document.form == .plain || document.headLines.isEmpty)
    part.element("w:p") { part in
      part.element("w:pPr") { part in
        part.empty("w:pStyle", ["w:val": "Title"])
        part.empty(
          "w:spacing",
          ["w:before": "\(before)", "w:after": "\(hasNumberBelow ? 0 : line)"])
      }
      part.runs(document.title, mark: nil)
    }
    if hasNumberBelow, let number = document.number {
      part.element("w:p") { part in
        part.element("w:pPr") { part in
          part.empty("w:pStyle", ["w:val": "Centred"])
          part.empty("w:spacing", ["w:after": "\(line)"])
        }
        part.runs(number.description, mark: nil)
      }
    }
  }

  // MARK: 文件格式

  private func writeRedHead(to part: inout MarkupWriter) {
    var before = WordLength.twips(PageForm.headOffset)
    if let urgency = document.urgency {
      part.element("w:p") { part in
        part.element("w:r") { part in
          part.element("w:rPr") { $0.type(.heading, fonts, size: 32) }
          part.element("w:t", text: urgency)
        }
      }
      before -= WordLength.twips(PageForm.linePitch)
    }
    let names = document.headLines
    if names.count == 1 {
      redParagraph(names[0] + document.headEnding, before: before, to: &part)
    } else {
      part.element("w:p") { part in
        part.element("w:pPr") { part in
          part.empty("w:spacing", exactly(before))
        }
      }
      writeJointHead(names, to: &part)
    }
  }

  private func exactly(_ twips: Int) -> KeyValuePairs<StaticString, String> {
    ["w:line": "\(twips)", "w:lineRule": "exact"]
  }

  /// The names of several organs, spread to one width, and what follows them at their right.
  private func writeJointHead(_ names: [String], to part: inout MarkupWriter) {
    let size = headSize
    let width = names.map(\.squares).max() ?? 1
    let left = WordLength.twips(width * size) + 400
    let right = WordLength.twips(document.headEnding.squares * size) + 400
    part.plainTable(columns: document.headEnding.isEmpty ? [left] : [left, right]) { part in
      for (number, name) in names.enumerated() {
        part.element("w:tr") { part in
          part.plainCell(width: left) { part in
            redParagraph(name, before: 0, alignment: "distribute", to: &part)
          }
          if !document.headEnding.isEmpty {
            part.plainCell(width: right, merge: number == 0 ? "restart" : "continue") { part in
              redParagraph(
                number == 0 ? document.headEnding : "", before: 0, to: &part)
            }
          }
        }
      }
    }
  }

  private func redParagraph(
    _ text: String, before: Int, alignment: String = "center", to part: inout MarkupWriter
  ) {
    part.element("w:p") { part in
      part.element("w:pPr") { part in
        part.empty("w:snapToGrid", ["w:val": "0"])
        part.empty(
          "w:spacing",
          [
            "w:before": "\(before)", "w:line": "\(WordLength.twips(headSize * 1.2))",
            "w:lineRule": "exact",
          ])
        part.empty("w:jc", ["w:val": alignment])
      }
      part.redRun(text, size: headSize, fonts)
    }
  }

  /// The size of the red head in points: 15 mm high, or as the width allows.
  private var headSize: Double {
    let names = document.headLines
    let widest = names.map(\.squares).max() ?? 1
    let ending = document.headEnding.squares
    let squares = widest + ending + (names.count > 1 ? 1 : 0)
    let fitting = PageForm.textWidth * 0.94 / max(squares, 1)
    return max(min(15 * PageForm.millimetre, fitting).rounded(.down), 11)
  }

  /// The number above the red rule; with approvers it stands at the left and they at the right.
  private func writeNumber(to part: inout MarkupWriter) {
    let number = document.number?.description ?? ""
    let rows = document.approvers.isEmpty ? [""] : document.approvers
    for (place, approver) in rows.enumerated() {
      part.element("w:p") { part in
        part.element("w:pPr") { part in
          if place + 1 == rows.count { part.redRule(edge: "w:bottom", style: "single", space: 9) }
          if !approver.isEmpty { approverTabs(&part) }
          let before = place == 0 ? 2 * WordLength.twips(PageForm.linePitch) : 0
          part.empty("w:spacing", ["w:before": "\(before)"])
          if approver.isEmpty { part.empty("w:jc", ["w:val": "center"]) }
        }
        let lead = place == 0 ? number : ""
        part.runs(approver.isEmpty ? lead : " " + lead, mark: nil)
        guard !approver.isEmpty else { return }
        part.tabRun(place == 0 ? "签发人：" : "")
        part.element("w:r") { part in
          part.element("w:rPr") { $0.type(.script, fonts, size: 32) }
          part.empty("w:tab")
          part.element("w:t", text: approver)
        }
      }
    }
  }

  private func approverTabs(_ part: inout MarkupWriter) {
    let widest = document.approvers.map(\.squares).max() ?? 0
    let name = WordLength.twips(PageForm.textWidth) - WordLength.characters(widest + 1)
    part.element("w:tabs") { part in
      part.empty("w:tab", ["w:val": "right", "w:pos": "\(name)"])
      part.empty("w:tab", ["w:val": "left", "w:pos": "\(name + 20)"])
    }
  }

  // MARK: 信函格式

  private func writeLetterNumber(to part: inout MarkupWriter) {
    part.element("w:p") { part in
      part.element("w:pPr") { part in
        part.element("w:tabs") { part in
          part.empty(
            "w:tab",
            ["w:val": "right", "w:pos": "\(WordLength.twips(PageForm.textWidth))"])
        }
      }
      if let urgency = document.urgency {
        part.element("w:r") { part in
          part.element("w:rPr") { $0.type(.heading, fonts, size: 32) }
          part.element("w:t", text: urgency)
        }
      }
      part.tabRun(document.number?.description ?? "")
    }
  }
}
