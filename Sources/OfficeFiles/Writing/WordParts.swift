/// The parts of a `.docx` that are the same for every document.
enum WordParts {
  static let declaration = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
  static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packageTypes = "http://schemas.openxmlformats.org/package/2006/"

  static func properties(title: String, author: String = "", subject: String = "") -> String {
    var part = MarkupWriter(declaration: declaration)
    part.element(
      "cp:coreProperties",
      [
        "xmlns:cp": packageTypes + "metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      ]
    ) { part in
      part.element("dc:title", text: title)
      if !subject.isEmpty { part.element("dc:subject", text: subject) }
      if !author.isEmpty { part.element("dc:creator", text: author) }
      part.element("dc:language", text: "zh-CN")
    }
    return part.text
  }

  static var settings: String {
    var part = MarkupWriter(declaration: declaration)
    part.element("w:settings", ["xmlns:w": word]) { part in
      part.empty("w:evenAndOddHeaders")
      part.empty("w:characterSpacingControl", ["w:val": "compressPunctuation"])
      part.element("w:compat") { part in
        part.empty(
          "w:compatSetting",
          [
            "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word",
            "w:val": "15",
          ])
      }
    }
    return part.text
  }

  /// The page number between dashes, outside on each page (GB/T 9704—2012, 7.5).
  static func footer(isEven: Bool, raisedBy twips: Int = 0) -> String {
    var part = MarkupWriter(declaration: declaration)
    part.element("w:ftr", ["xmlns:w": word]) { part in
      part.element("w:p") { part in
        part.element("w:pPr") { part in
          part.empty("w:pStyle", ["w:val": "Footer"])
          if twips > 0 { part.empty("w:spacing", ["w:after": "\(twips)"]) }
          part.empty(
            "w:ind",
            isEven
              ? ["w:leftChars": "100", "w:left": "280"] : ["w:rightChars": "100", "w:right": "280"])
          part.empty("w:jc", ["w:val": isEven ? "left" : "right"])
        }
        part.element("w:r") { $0.element("w:t", ["xml:space": "preserve"], text: "— ") }
        part.element("w:fldSimple", ["w:instr": " PAGE "]) { part in
          part.element("w:r") { $0.element("w:t", text: "1") }
        }
        part.element("w:r") { $0.element("w:t", ["xml:space": "preserve"], text: " —") }
      }
    }
    return part.text
  }
}
