import Desks

/// A field of the application form, by the name that the browser sends.
enum ApplyField: String, CaseIterable, Sendable {
  case kind, name, paper, paperNumber, representative, contact
  case telephone, mail, form, route, postalAddress, postcode
  case title, documentNumber, description, suggestsPublication

  /// The desk's field, where it has one.
  var caseField: CaseField? { CaseField(rawValue: rawValue) }

  /// How many characters it may hold; nothing where one chooses.
  var most: Int? {
    guard let limit = caseField?.limit, limit > 0 else { return nil }
    return limit
  }

  /// The page on which it is asked for.
  var step: ApplyStep {
    switch self {
    case .kind, .name, .paper, .paperNumber, .representative, .contact: .who
    case .telephone, .mail, .form, .route, .postalAddress, .postcode: .contact
    case .title, .documentNumber, .description, .suggestsPublication: .what
    }
  }
}

/// A page of the application form; before it stand the choice of the organ and the notice.
enum ApplyStep: String, CaseIterable, Sendable {
  case who, contact, what, check

  /// Its place among the six pages.
  var place: Int { 3 + (ApplyStep.allCases.firstIndex(of: self) ?? 0) }

  /// The number of pages.
  static let pages = 6

  /// What the page asks.
  var title: String {
    switch self {
    case .who: "申请人"
    case .contact: "联系方式和获取方式"
    case .what: "您需要什么信息"
    case .check: "检查并提交"
    }
  }

  /// The page before; nothing before the first.
  var back: ApplyStep? { neighbour(-1) }

  /// The page behind; nothing behind the last.
  var next: ApplyStep? { neighbour(1) }

  private func neighbour(_ step: Int) -> ApplyStep? {
    let all = ApplyStep.allCases
    guard let place = all.firstIndex(of: self), all.indices.contains(place + step) else {
      return nil
    }
    return all[place + step]
  }
}
