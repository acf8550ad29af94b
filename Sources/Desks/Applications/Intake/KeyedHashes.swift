import Foundation
import Store

extension Reader {
  /// By what an applicant's other cases are found; empty where too little is known.
  func identityHash(of applicant: Applicant) throws -> String {
    let number = applicant.paperNumber.plainForm
    let identity: String
    if !number.isEmpty {
      identity = "paper \(number)"
    } else {
      let reached = [applicant.telephone, applicant.mail, applicant.postalAddress]
        .map(\.plainForm).first { !$0.isEmpty }
      guard let reached, !applicant.name.plainForm.isEmpty else { return "" }
      identity = "name \(applicant.name.plainForm) \(reached)"
    }
    return try keyedHash(of: identity, for: "application.identity")
  }

  /// By what cases about the same are found; empty where there is too little text.
  func sketch(of request: Request) throws -> Sketch {
    let key = try keyedHash(of: "pairs", for: "application.sketch")
    return Sketch(
      of: request.title + "\n" + request.description, key: UInt64(key.prefix(16), radix: 16) ?? 0)
  }

  /// By what a case is found from its number and lookup code.
  func lookupHash(number: String, code: LookupCode) throws -> String {
    try keyedHash(of: number + " " + code.characters, for: "application.lookup")
  }

  /// A hash of all that was filled in, which tells whether a form that was sent twice was changed.
  func contentsHash(of new: NewCase) throws -> String {
    var text: [String] = [new.matter.rawValue, new.applicant.kind.rawValue, new.applicant.name]
    text += [new.applicant.paperNumber, new.applicant.telephone, new.applicant.mail]
    text += [new.applicant.postalAddress, new.request.title, new.request.description]
    text += [new.request.form.rawValue, new.request.route.rawValue]
    text += new.files.map { "\($0.name) \($0.bytes.count)" }
    return try keyedHash(of: text.joined(separator: "\u{1}"), for: "application.contents")
  }
}

extension String {
  /// The text as it is compared: half-width, small, without spaces and signs.
  fileprivate var plainForm: String {
    halfWidth.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "@" }
  }
}
