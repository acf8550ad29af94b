/// One part of a form: a field, or a file with its name.
struct FormPart: Hashable, Sendable {
  /// The field's name.
  var name: String
  /// The file's name as the browser gave it; nil for a field that is no file.
  var fileName: String?
  /// The content; empty where the file is beyond the limit.
  var bytes: [UInt8] = []
  /// Whether the file is beyond the limit.
  var isTooLarge = false

  /// Whether the part is a file.
  var isFile: Bool { fileName != nil }

  /// A part as its header declares it.
  init(header: [UInt8]) throws(FormFlaw) {
    var disposition: FormHeader?
    for line in header.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let line = line.last == 0x0D ? line.dropLast() : line
      guard let field = FormHeader(line: line) else { throw .malformed }
      guard field.name == "content-disposition" else { continue }
      guard disposition == nil else { throw .malformed }
      disposition = field
    }
    guard let disposition, disposition.value == "form-data",
      let name = disposition.parameters["name"]
    else { throw .malformed }
    self.name = name
    fileName = disposition.parameters["filename*"] ?? disposition.parameters["filename"]
  }

  /// The text of a field.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
