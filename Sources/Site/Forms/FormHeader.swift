import Foundation

/// A header line of a form's part: its name, its value and the value's parameters.
struct FormHeader: Hashable {
  /// The name in lower case.
  let name: String
  /// The value before the first semicolon, in lower case.
  let value: String
  /// The parameters by name in lower case, decoded.
  let parameters: [String: String]

  /// Reads a line; nil where it is no header line, is folded, or holds a control character.
  init?(line: some Collection<UInt8>) {
    let line = Array(line)
    guard !line.contains(where: { ($0 < 0x20 && $0 != 0x09) || $0 == 0x7F }),
      let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > 0,
      line[..<colon].allSatisfy(FormHeader.isToken)
    else { return nil }
    name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
    var reader = ValueReader(rest: line[(colon + 1)...])
    value = reader.takeUntilSemicolon().lowercased()
    guard let parameters = reader.takeParameters() else { return nil }
    self.parameters = parameters
  }

  /// The boundary that a form's `Content-Type` names.
  static func boundary(in contentType: String?) throws(FormFlaw) -> String {
    guard let contentType,
      let header = FormHeader(line: Array("content-type: \(contentType)".utf8)),
      header.value == "multipart/form-data", let boundary = header.parameters["boundary"],
      (1...70).contains(boundary.utf8.count), boundary.utf8.allSatisfy(isBoundary),
      boundary.last != " "
    else { throw .notAForm }
    return boundary
  }

  fileprivate static func isToken(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || "!#$%&'*+-.^_`|~".utf8.contains(byte)
  }

  private static func isBoundary(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || "'()+_,-./:=? ".utf8.contains(byte)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }
}

/// Takes a header's value apart from the left.
private struct ValueReader {
  var rest: ArraySlice<UInt8>

  mutating func takeUntilSemicolon() -> String {
    let end = rest.firstIndex(of: UInt8(ascii: ";")) ?? rest.endIndex
    let value = rest[..<end]
    rest = rest[end...]
    return FormHeader.trimmed(value)
  }

  /// The parameters; nil where they are malformed or one stands twice.
  mutating func takeParameters() -> [String: String]? {
    var parameters: [String: String] = [:]
    while rest.first == UInt8(ascii: ";") {
      rest.removeFirst()
      skipSpace()
      if rest.isEmpty { break }
      guard let equals = rest.firstIndex(of: UInt8(ascii: "=")),
        rest[..<equals].allSatisfy(FormHeader.isToken)
      else { return nil }
      let name = String(decoding: rest[..<equals], as: UTF8.self).lowercased()
      rest = rest[(equals + 1)...]
      guard let raw = takeValue(), parameters[name] == nil else { return nil }
      parameters[name] = name.hasSuffix("*") ? FormHeader.extended(raw) : raw.unescapedByForm
      skipSpace()
    }
    return rest.isEmpty ? parameters : nil
  }

  private mutating func takeValue() -> String? {
    guard rest.first == UInt8(ascii: "\"") else { return takeUntilSemicolon() }
    rest.removeFirst()
    var value: [UInt8] = []
    while let byte = rest.popFirst() {
      switch (byte, rest.first) {
      case (UInt8(ascii: "\""), _): return String(decoding: value, as: UTF8.self)
      case (UInt8(ascii: "\\"), UInt8(ascii: "\"")?), (UInt8(ascii: "\\"), UInt8(ascii: "\\")?):
        value.append(rest.removeFirst())
      default: value.append(byte)
      }
    }
    return nil
  }

  private mutating func skipSpace() {
    rest = rest.drop { $0 == 0x20 || $0 == 0x09 }
  }
}

extension FormHeader {
  fileprivate static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
    var bytes = bytes.drop(while: isSpace)
    while let last = bytes.last, isSpace(last) { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// An extended value such as `UTF-8''%E5%85%AC.txt`; nil for another charset.
  ///
  /// - SeeAlso: RFC 8187.
  fileprivate static func extended(_ value: String) -> String? {
    let pieces = value.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
    guard pieces.count == 3, pieces[0].lowercased() == "utf-8" else { return nil }
    return String(pieces[2]).removingPercentEncoding
  }
}

extension String {
  /// The text with the three characters restored that browsers escape in a form's names.
  fileprivate var unescapedByForm: String {
    replacing("%22", with: "\"").replacing("%0D", with: "\r").replacing("%0A", with: "\n")
  }
}
