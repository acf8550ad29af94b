/// What the first page of a letter (信函格式) has in its header and footer: the red head and the two
/// double rules, 170 mm long.
///
/// - SeeAlso: GB/T 9704—2012, 10.1
struct OfficialWordLetter {
  /// The document.
  let document: OfficialDocument
  /// The families of type.
  let fonts: FontFamilies

  /// The header and the footer.
  var parts: [WordPart] {
    var header = MarkupWriter(declaration: WordParts.declaration)
    header.element("w:hdr", ["xmlns:w": WordParts.word]) { part in
      let names = document.headLines
      for (number, name) in names.enumerated() {
        let isLast = number + 1 == names.count
        part.element("w:p") { part in
          part.element("w:pPr") { part in
            if isLast { part.redRule(edge: "w:bottom", style: "thickThinSmallGap", space: 4) }
            part.empty(
              "w:spacing",
              [
                "w:line": "\(WordLength.twips(size * 1.3))", "w:lineRule": "exact",
                "w:after": isLast ? "160" : "0",
              ])
            overhang(&part)
            part.empty("w:jc", ["w:val": "center"])
          }
          part.redRun(name + (isLast ? document.headEnding : ""), size: size, fonts)
        }
      }
    }
    var footer = MarkupWriter(declaration: WordParts.declaration)
    footer.element("w:ftr", ["xmlns:w": WordParts.word]) { part in
      part.element("w:p") { part in
        part.element("w:pPr") { part in
          part.empty("w:pStyle", ["w:val": "Footer"])
          part.redRule(edge: "w:bottom", style: "thinThickSmallGap", space: 1)
          part.empty("w:spacing", ["w:line": "40", "w:lineRule": "exact"])
          overhang(&part)
        }
      }
    }
    return [
      WordPart("header1", kind: "header", header.text),
      WordPart("footer3", kind: "footer", footer.text),
    ]
  }

  private var size: Double {
    let widest = document.headLines.map(\.squares).max() ?? 1
    return max(
      min(12 * PageForm.millimetre, PageForm.textWidth * 0.94 / max(widest, 1)).rounded(.down), 11)
  }

  /// The rules are centred on the sheet and longer than the lines of the text.
  private func overhang(_ part: inout MarkupWriter) {
    let side = (PageForm.width - PageForm.doubleRuleLength) / 2
    let right = PageForm.width - PageForm.left - PageForm.textWidth
    part.empty(
      "w:ind",
      [
        "w:left": "\(WordLength.twips(side - PageForm.left))",
        "w:right": "\(WordLength.twips(side - right))",
      ])
  }
}
