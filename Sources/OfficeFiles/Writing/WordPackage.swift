/// A `.docx`: the document's own part and those that go with it.
struct WordPackage {
  /// The part that holds the text.
  var document: String
  /// The part that holds title and author.
  var properties: String
  /// The families of type.
  var fonts: FontFamilies
  /// Footers, headers and pictures.
  var parts: [WordPart]

  /// The file.
  func bytes() throws(WritingFault) -> [UInt8] {
    let parts =
      [
        WordPart("styles", kind: "styles", WordParts.styles(fonts)),
        WordPart("fontTable", kind: "fontTable", WordParts.fontTable(fonts)),
        WordPart("settings", kind: "settings", WordParts.settings),
      ] + self.parts
    return try ArchiveWriter.pack(
      [
        .init("[Content_Types].xml", Self.contentTypes(parts)),
        .init("_rels/.rels", Self.relationships),
        .init("docProps/core.xml", properties),
        .init("word/_rels/document.xml.rels", Self.relationships(of: parts)),
        .init("word/document.xml", document),
      ] + parts.map { .init("word/\($0.file)", $0.contents) })
  }

  private static let package = "http://schemas.openxmlformats.org/package/2006/"
  private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."

  private static func contentTypes(_ parts: [WordPart]) -> String {
    var part = MarkupWriter(declaration: WordParts.declaration)
    part.element("Types", ["xmlns": package + "content-types"]) { part in
      let defaults = [
        ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        ("xml", "application/xml"), ("png", "image/png"),
      ]
      for (ending, type) in defaults {
        part.empty("Default", ["Extension": ending, "ContentType": type])
      }
      let overrides =
        [
          ("/word/document.xml", word + "document.main+xml"),
          ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        ]
        + parts.filter { $0.kind != WordPart.picture }
        .map { ("/word/\($0.file)", word + "\($0.kind)+xml") }
      for (name, type) in overrides {
        part.empty("Override", ["PartName": name, "ContentType": type])
      }
    }
    return part.text
  }

  private static var relationships: String {
    relationships([
      ("document", WordParts.links + "/officeDocument", "word/document.xml"),
      ("core", package + "relationships/metadata/core-properties", "docProps/core.xml"),
    ])
  }

  private static func relationships(of parts: [WordPart]) -> String {
    relationships(parts.map { ($0.id, WordParts.links + "/\($0.kind)", $0.file) })
  }

  private static func relationships(_ list: [(id: String, type: String, target: String)]) -> String
  {
    var part = MarkupWriter(declaration: WordParts.declaration)
    part.element("Relationships", ["xmlns": package + "relationships"]) { part in
      for link in list {
        part.empty(
          "Relationship", ["Id": link.id, "Type": link.type, "Target": link.target])
      }
    }
    return part.text
  }
}

/// A part of a `.docx` to which the text refers by its name.
struct WordPart {
  /// By what the text refers to it.
  let id: String
  /// What it is, as relations and types have it: `footer`, `header`, `image`.
  let kind: String
  /// The file, from the folder of the text.
  let file: String
  /// The bytes.
  let contents: [UInt8]

  /// What a picture is called as a kind.
  static let picture = "image"

  /// A part in XML.
  init(_ id: String, kind: String, _ text: String) {
    self.init(id, kind: kind, file: "\(id).xml", Array(text.utf8))
  }

  /// A part.
  init(_ id: String, kind: String, file: String, _ contents: [UInt8]) {
    self.id = id
    self.kind = kind
    self.file = file
    self.contents = contents
  }

  /// The footers with page numbers for odd and even pages.
  static func pageNumbers(raisedBy twips: Int = 0) -> [WordPart] {
    [
      WordPart(
        "footer1", kind: "footer", WordParts.footer(isEven: false, raisedBy: twips)),
      WordPart(
        "footer2", kind: "footer", WordParts.footer(isEven: true, raisedBy: twips)),
    ]
  }
}
