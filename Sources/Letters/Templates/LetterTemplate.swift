public import OfficeFiles

/// The text of a letter with the names of what is filled in, as an organ may edit it.
///
/// The text is plain: a line is a paragraph. `# ` and `## ` begin a heading, `| a | b |` is a row of a
/// table in which `<br>` begins a new line, `> ` a line at the left margin. `{{case.number}}` is a field; what stands between
/// `{{#field}}` and `{{/field}}` is printed only where the field is filled, between `{{^field}}` and
/// `{{/field}}` only where it is not. In a decision, what stands between `{{#part}}` and `{{/part}}`
/// is the decision itself, which a letter with several decisions takes from here.
public struct LetterTemplate: Hashable, Sendable {
  /// What the letter is.
  public let kind: LetterKind
  /// Counted up with each change; letters keep the version that they were made from.
  public let version: Int
  /// How its first page looks.
  public let form: OfficialDocument.Form
  /// The title, without the organ's name.
  public let title: String
  /// To whom it goes; empty for a letter to nobody in particular.
  public let addressee: String
  /// The text.
  public let body: String

  /// A template.
  public init(
    _ kind: LetterKind, version: Int = 1, form: OfficialDocument.Form = .plain, title: String,
    addressee: String = "{{applicant.name}}", body: String
  ) {
    self.kind = kind
    self.version = version
    self.form = form
    self.title = title
    self.addressee = addressee
    self.body = body
  }

  /// The next version, with another text.
  public func revised(
    form: OfficialDocument.Form? = nil, title: String? = nil, addressee: String? = nil,
    body: String? = nil
  ) -> LetterTemplate {
    LetterTemplate(
      kind, version: version + 1, form: form ?? self.form, title: title ?? self.title,
      addressee: addressee ?? self.addressee, body: body ?? self.body)
  }
}
