import OfficeFiles

/// A Word document around the XML of its body.
enum WordFixture {
  static let namespaces = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
    """

  /// The bytes of the document.
  static func document(_ body: String, numbering: String = "", styles: String = "") throws
    -> [UInt8]
  {
    try packed([
      "[Content_Types].xml": "<Types/>",
      "word/document.xml":
        "<w:document \(namespaces)><w:body>\(body)</w:body></w:document>",
      "word/numbering.xml": "<w:numbering \(namespaces)>\(numbering)</w:numbering>",
      "word/styles.xml": "<w:styles \(namespaces)>\(styles)</w:styles>",
    ])
  }

  /// The sketch of what is read of it.
  static func sketched(
    _ body: String, numbering: String = "", styles: String = ""
  ) throws -> [String] {
    sketch(try WordReader.read(document(body, numbering: numbering, styles: styles)))
  }

  /// A paragraph with one run.
  static func paragraph(_ text: String, properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  /// A cell with one paragraph.
  static func cell(_ text: String, properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>\(paragraph(text))</w:tc>"
  }
}
