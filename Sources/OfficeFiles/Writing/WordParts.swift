/// The parts of a `.docx` that are the same for every document.
enum WordParts {
  static let declaration = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
  static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packageTypes = "http://schemas.openxmlformats.org/package/2006/"
  private static let mediaTypes =
    "application/vnd.openxmlformats-officedocument.wordprocessingml."

  static var contentTypes: String {
    var part = MarkupWriter(declaration: declaration)
    part.element("Types", ["xmlns": packageTypes + "content-types"]) { part in
      part.empty(
        "Default",
        [
          "Extension": "rels",
          "ContentType": "application/vnd.openxmlformats-package.relationships+xml",
        ])
      part.empty("Default", ["Extension": "xml", "ContentType": "application/xml"])
      let parts = [
        ("/word/document.xml", mediaTypes + "document.main+xml"),
        ("/word/styles.xml", mediaTypes + "styles+xml"),
        ("/word/fontTable.xml", mediaTypes + "fontTable+xml"),
        ("/word/settings.xml", mediaTypes + "settings+xml"),
        ("/word/footer1.xml", mediaTypes + "footer+xml"),
        ("/word/footer2.xml", mediaTypes + "footer+xml"),
        ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      ]
      for (name, type) in parts {
        part.empty("Override", ["PartName": name, "ContentType": type])
      }
    }
    return part.text
  }

  static var relationships: String {
    relationships([
      ("document", links + "/officeDocument", "word/document.xml"),
      ("core", packageTypes + "relationships/metadata/core-properties", "docProps/core.xml"),
    ])
  }

  static var documentRelationships: String {
    relationships([
      ("styles", links + "/styles", "styles.xml"),
      ("fonts", links + "/fontTable", "fontTable.xml"),
      ("settings", links + "/settings", "settings.xml"),
      ("footer1", links + "/footer", "footer1.xml"),
      ("footer2", links + "/footer", "footer2.xml"),
    ])
  }

  private static func relationships(_ list: [(id: String, type: String, target: String)]) -> String
  {
    var part = MarkupWriter(declaration: declaration)
    part.element("Relationships", ["xmlns": packageTypes + "relationships"]) { part in
      for link in list {
        part.empty(
          "Relationship", ["Id": link.id, "Type": link.type, "Target": link.target])
      }
    }
    return part.text
  }

  static func properties(title: String) -> String {
    var part = MarkupWriter(declaration: declaration)
    part.element(
      "cp:coreProperties",
      [
        "xmlns:cp": packageTypes + "metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      ]
    ) { part in
      part.element("dc:title", text: title)
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
  static func footer(isEven: Bool) -> String {
    var part = MarkupWriter(declaration: declaration)
    part.element("w:ftr", ["xmlns:w": word]) { part in
      part.element("w:p") { part in
        part.element("w:pPr") { part in
          part.empty("w:pStyle", ["w:val": "Footer"])
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
