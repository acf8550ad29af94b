import Desks

/// What has been filled in so far; it travels from page to page in hidden fields.
///
/// Nothing in it is believed: every page checks all of it again.
struct ApplyAnswers: Hashable, Sendable {
  private var texts: [ApplyField: String] = [:]

  /// Nothing filled in yet.
  init() {}

  /// What a form was sent with; of a field that was sent twice, the first.
  init(_ form: SentForm) {
    for field in ApplyField.allCases {
      let text = form[field.rawValue]
      if !text.isEmpty { texts[field] = text }
    }
  }

  /// The text of a field; empty where nothing was filled in.
  subscript(_ field: ApplyField) -> String {
    get { texts[field] ?? "" }
    set { texts[field] = newValue.isEmpty ? nil : newValue }
  }

  /// What goes along unseen: all that the page itself does not ask for.
  func hidden(besides step: ApplyStep) -> [HiddenView] {
    ApplyField.allCases.filter { $0.step != step && !self[$0].isEmpty }
      .map { HiddenView(name: $0.rawValue, value: self[$0]) }
  }

  /// The kind of applicant; nothing where none, or none that there is, was chosen.
  var kind: ApplicantKind? { ApplicantKind(rawValue: self[.kind]) }

  /// The kind of paper, where it is one of this kind of applicant.
  var paper: IdentityPaper? {
    guard let paper = IdentityPaper(rawValue: self[.paper]), let kind else { return nil }
    return kind.papers.contains(paper) ? paper : nil
  }

  /// In what form.
  var form: DeliveryForm? { DeliveryForm(rawValue: self[.form]) }

  /// By what way, of those that one can choose.
  var route: DeliveryRoute? {
    DeliveryRoute(rawValue: self[.route]).flatMap { DeliveryRoute.choices.contains($0) ? $0 : nil }
  }

  /// Who applies; of a person nothing that only organisations have.
  var applicant: Applicant? {
    guard let kind else { return nil }
    return Applicant(
      kind: kind, name: self[.name], paper: paper, paperNumber: self[.paperNumber],
      representative: kind.isPerson ? "" : self[.representative],
      contact: kind.isPerson ? "" : self[.contact], telephone: self[.telephone],
      postalAddress: self[.postalAddress], postcode: self[.postcode], mail: self[.mail])
  }

  /// What is asked for.
  var request: Desks.Request? {
    guard let form, let route else { return nil }
    return Desks.Request(
      description: self[.description], title: self[.title],
      documentNumber: self[.documentNumber], form: form, route: route,
      suggestsPublication: !self[.suggestsPublication].isEmpty)
  }
}

extension ApplicantKind {
  /// By what such an applicant can show who it is.
  var papers: [IdentityPaper] {
    isPerson
      ? IdentityPaper.allCases.filter { $0 != .unifiedCode } : [.unifiedCode, .other]
  }
}

extension DeliveryRoute {
  /// The ways that one can choose from afar.
  static let choices: [DeliveryRoute] = [.online, .mail, .post, .pickUp]
}

extension DeliveryForm {
  /// Whether one has to come to the office for it.
  var isOnSite: Bool { self == .inspection || self == .excerpt }
}
