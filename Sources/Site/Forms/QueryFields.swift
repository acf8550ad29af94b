import Foundation
import Hummingbird

/// What a form sent in the address: its fields by name, several of a name allowed.
///
/// - SeeAlso: the URL Standard, application/x-www-form-urlencoded.
struct QueryFields: Sendable {
  private let fields: [(name: String, value: String)]

  /// The fields of a request's address.
  init(of request: Request) {
    self.init(request.uri.query ?? "")
  }

  /// The fields of what stands behind the question mark; further ones than a form has are left.
  init(_ query: String) {
    fields = query.split(separator: "&").prefix(QueryFields.mostFields).map { pair in
      let pieces = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (
        QueryFields.decoded(pieces[0]), pieces.count > 1 ? QueryFields.decoded(pieces[1]) : ""
      )
    }
  }

  /// The first value of a field without the space around it; empty where it was not sent.
  subscript(_ name: String) -> String { all(name).first ?? "" }

  /// Every value of a field, without the space around it.
  func all(_ name: String) -> [String] {
    fields.filter { $0.name == name }
      .map { $0.value.trimmingCharacters(in: .whitespacesAndNewlines) }
  }

  /// Whether a field was sent, be it empty.
  func has(_ name: String) -> Bool { fields.contains { $0.name == name } }

  private static let mostFields = 400
  private static let mostCharacters = 100

  /// The text that was meant, without what cannot be seen, and no longer than anyone types; as it
  /// stands where it is no such text.
  private static func decoded(_ text: Substring) -> String {
    let spaced = String(text.prefix(mostCharacters * 12)).replacing("+", with: " ")
    let meant = spaced.removingPercentEncoding ?? spaced
    let visible = meant.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
        .paragraphSeparator:
        false
      default: true
      }
    }
    return String(String(String.UnicodeScalarView(visible)).prefix(mostCharacters))
  }
}

extension String {
  /// The text as it may stand in an address behind the question mark.
  var inQuery: String {
    (addingPercentEncoding(withAllowedCharacters: .inQuery) ?? "").replacing("%20", with: "+")
  }
}

extension CharacterSet {
  fileprivate static let inQuery = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
}
