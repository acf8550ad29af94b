import Foundation

/// A file's name as a visitor sent it, made harmless: it is shown and never opened.
struct FileName: Hashable, Sendable {
  /// The name to show: folders kept, control and direction characters taken out, not too long.
  let shown: String

  /// A harmless name from whatever was sent.
  init(_ sent: String) {
    let visible = String(String.UnicodeScalarView(sent.unicodeScalars.filter(FileName.isVisible)))
    let pieces = visible.split { $0 == "/" || $0 == "\\" }
      .map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty && $0 != "." && $0 != ".." && !$0.hasSuffix(":") }
    let joined = pieces.suffix(3).joined(separator: "/")
    shown = joined.isEmpty ? "未命名文件" : FileName.shortened(joined)
  }

  /// The last piece of the name.
  var last: String { shown.split(separator: "/").last.map(String.init) ?? shown }

  /// A header `Content-Disposition` that saves a file under a name.
  ///
  /// Old programs get a name of plain letters, all others the name itself (RFC 6266, RFC 8187).
  static func attachment(_ name: String) -> String {
    let name = FileName(name).last.filter { !"\"*<>?|:;%'".contains($0) }
    let plain = name.filter { $0.isASCII && ($0.isLetter || $0.isNumber || ".-_".contains($0)) }
    let suffix = name.split(separator: ".").last.map { ".\($0)" } ?? ""
    let old = plain.isEmpty || plain == suffix ? "gongkai\(suffix)" : plain
    let new = name.addingPercentEncoding(withAllowedCharacters: unreserved) ?? old
    return "attachment; filename=\"\(old)\"; filename*=UTF-8''\(new)"
  }

  private static let unreserved = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")

  private static func shortened(_ name: String) -> String {
    guard name.count > 120 else { return name }
    return "\(name.prefix(80))…\(name.suffix(36))"
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    default: true
    }
  }
}
