extension WordReader {
  /// What an element of a Word document does; in the order in which they nest.
  enum Element {
    case inline
    case body
    case paragraph, paragraphProperties, style, numberingID, numberingLevel, outlineLevel
    case run, runProperties, hidden, text, space, lineBreak, hyphen
    case table, row, rowProperties, columnsBefore, cell, columnSpan, rowMerge
    case textBox, alternatives, choice
    /// Text that was deleted with changes tracked, or moved elsewhere.
    case deleted, deletedText
    /// Its contents are left out.
    case skipped

    private static let named: [String: Element] = [
      "body": .body, "p": .paragraph, "pPr": .paragraphProperties, "pStyle": .style,
      "numId": .numberingID, "ilvl": .numberingLevel, "outlineLvl": .outlineLevel,
      "r": .run, "rPr": .runProperties, "vanish": .hidden, "t": .text, "tab": .space,
      "ptab": .space, "br": .lineBreak, "cr": .lineBreak, "noBreakHyphen": .hyphen,
      "tbl": .table, "tr": .row, "trPr": .rowProperties, "gridBefore": .columnsBefore,
      "tc": .cell, "gridSpan": .columnSpan, "vMerge": .rowMerge, "vmerge": .rowMerge,
      "txbxContent": .textBox, "del": .deleted, "moveFrom": .deleted, "delText": .deletedText,
      "pPrChange": .skipped, "rPrChange": .skipped, "trPrChange": .skipped,
      "tcPrChange": .skipped, "tblPrChange": .skipped, "sectPrChange": .skipped,
      "sdtPr": .skipped, "tabs": .skipped, "rt": .skipped, "instrText": .skipped,
      "footnote": .skipped, "endnote": .skipped, "comment": .skipped, "sectPr": .skipped,
    ]

    /// The element of a name in Word's own namespace, of which text in formulas is a part.
    init(_ name: String) {
      self = Self.named[name] ?? .inline
    }
  }

  /// The namespaces that matter, of which the strict form of the format has its own names.
  enum Namespace {
    case word, formulas, compatibility, other

    init(_ uri: String) {
      switch uri {
      case "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
        "http://schemas.microsoft.com/office/word/2003/wordml":
        self = .word
      case "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "http://purl.oclc.org/ooxml/officeDocument/math":
        self = .formulas
      case "http://schemas.openxmlformats.org/markup-compatibility/2006":
        self = .compatibility
      default:
        self = .other
      }
    }
  }
}
