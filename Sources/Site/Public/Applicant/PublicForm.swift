extension FormView {
  /// A form for the public: there is no session, and so no token; where the form came from is asked
  /// of the browser (`SameSite`).
  init(
    public action: String, submit: String, fields: [FieldView] = [], legend: String? = nil,
    hint: String? = nil, hidden: [HiddenView] = [], cancelHref: String? = nil,
    isGrave: Bool = false
  ) {
    self.action = action
    self.submit = submit
    self.fields = fields
    self.legend = legend
    formHint = hint
    self.hidden = hidden
    self.cancelHref = cancelHref
    self.isGrave = isGrave
    encoding = fields.contains(where: \.isFile) ? "multipart/form-data" : nil
  }
}
