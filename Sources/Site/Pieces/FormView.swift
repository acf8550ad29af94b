import OfficeFiles

/// A form as a page shows it.
struct FormView: Sendable {
  /// Where it is sent.
  var action: String
  /// `post` for what changes something, `get` for what is an address.
  var method = "post"
  /// What is asked, over the fields; nil where the page's heading says it.
  var legend: String?
  /// What one should know before filling it in.
  var formHint: String?
  /// What the person does not see: the token among it.
  var hidden: [HiddenView] = []
  /// The fields in their order.
  var fields: [FieldView]
  /// The word on the button.
  var submit: String
  /// Whether what it does cannot be taken back.
  var isGrave = false
  /// Whether it stands beside the thing that the page is for, so that its button is no filled one.
  var isAside = false
  /// Where one goes who does not want to.
  var cancelHref: String?
  /// Other things that can be done with what is filled in: look at the letter, say.
  var others: [OtherSubmitView] = []
  /// Whether the fields stand in one line, as filters do.
  var isInline = false

  /// How it is sent where a file goes with it.
  let encoding: String?

  /// A form that changes something: it carries the visitor's token.
  init(
    _ action: String, token: String, submit: String, fields: [FieldView] = [],
    legend: String? = nil, hint: String? = nil, cancelHref: String? = nil, isGrave: Bool = false,
    hidden: [HiddenView] = [], others: [OtherSubmitView] = [], isAside: Bool = false
  ) {
    self.action = action
    self.submit = submit
    self.fields = fields
    self.others = others
    self.isAside = isAside
    self.legend = legend
    formHint = hint?.typeset
    self.cancelHref = cancelHref
    self.isGrave = isGrave
    encoding = fields.contains(where: \.isFile) ? "multipart/form-data" : nil
    self.hidden = [HiddenView(name: FormView.tokenField, value: token)] + hidden
  }

  /// A form that carries a file on in a hidden field, and so is sent in parts.
  init(
    carrying action: String, token: String, submit: String, fields: [FieldView] = [],
    hidden: [HiddenView], cancelHref: String? = nil, isAside: Bool = false
  ) {
    self.action = action
    self.submit = submit
    self.fields = fields
    self.cancelHref = cancelHref
    self.isAside = isAside
    encoding = "multipart/form-data"
    self.hidden = [HiddenView(name: FormView.tokenField, value: token)] + hidden
  }

  /// A form that is an address: filters and searches.
  init(get action: String, submit: String, fields: [FieldView], hidden: [HiddenView] = []) {
    self.action = action
    self.submit = submit
    self.fields = fields
    self.hidden = hidden
    method = "get"
    encoding = nil
    isInline = true
  }

  /// The field that carries the visitor's token.
  static let tokenField = "token"
}

/// Another button of a form; what it is for is sent as the field `do`.
struct OtherSubmitView: Sendable {
  var otherWord: String
  var otherValue: String
}

/// A value that goes with a form unseen.
struct HiddenView: Sendable {
  var name: String
  var value: String
}
