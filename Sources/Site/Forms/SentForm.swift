import Foundation

/// A form as it was sent: what each field holds, and the files.
struct SentForm: Sendable {
  /// The fields in the order in which they were sent.
  private(set) var fields: [(name: String, value: String)] = []
  /// The files.
  private(set) var files: [FormPart] = []

  /// A form of these fields.
  init(fields: [(name: String, value: String)] = []) { self.fields = fields }

  /// A form out of the parts of a multipart body.
  init(_ parts: [FormPart]) {
    fields = parts.filter { !$0.isFile }.map { ($0.name, SentForm.tidy($0.text)) }
    files = parts.filter(\.isFile)
  }

  /// A form out of a body of pairs.
  ///
  /// - SeeAlso: the URL Standard, application/x-www-form-urlencoded.
  init(urlEncoded text: String) throws(FormFlaw) {
    for pair in text.split(separator: "&") {
      let pieces = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard fields.count < SentForm.mostFields else {
        throw .tooManyParts(limit: SentForm.mostFields)
      }
      guard let name = SentForm.decoded(pieces[0]),
        let value = SentForm.decoded(pieces.count > 1 ? pieces[1] : "")
      else { throw .malformed }
      fields.append((name, SentForm.tidy(value)))
    }
  }

  /// The text of a field, without space around it; empty where it was not sent.
  subscript(_ name: String) -> String {
    untouched(name).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The text of a field with the space around it: for passwords.
  func untouched(_ name: String) -> String { fields.first { $0.name == name }?.value ?? "" }

  /// Every value of a field that may be sent more than once.
  func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

  /// Whether a box was ticked.
  func isTicked(_ name: String) -> Bool { !self[name].isEmpty }

  private static let mostFields = 500

  private static func decoded(_ text: Substring) -> String? {
    String(text).replacing("+", with: " ").removingPercentEncoding
  }

  /// Line ends as one character, and no character that only a machine sends.
  private static func tidy(_ text: String) -> String {
    let text = text.replacing("\r\n", with: "\n")
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { scalar in
          scalar == "\n" || scalar == "\t"
            || scalar.properties.generalCategory != .control && scalar.value != 0xFFFE
        }))
  }
}
