import OfficeFiles

/// A field of a form: its label above, a hint under it, what is wrong with it between them.
struct FieldView: Sendable {
  enum Kind: Sendable {
    case text, area, choice, radios, boxes, box, file, section, words, carried
  }

  let kind: Kind
  var name: String
  var label: String
  /// The input's type, as a browser knows it.
  var type = "text"
  var value: String
  /// What helps to fill it in.
  var hint: String?
  /// What is wrong with what was filled in, and what to do.
  private(set) var error: String?
  /// What the browser may fill in by itself.
  var autocomplete: String?
  /// Which keys a telephone shows.
  var keys: String?
  /// The most characters.
  var most: Int?
  /// Whether it may be left empty; the label then says so.
  var isOptional: Bool
  /// How wide: a number of Han characters as a class, `w8`.
  var width: String?
  var options: [OptionView] = []
  /// The endings of files that are taken.
  var accept: String?
  /// Whether several files can be chosen at once.
  var takesSeveral = false
  /// The height of an area in lines.
  var lines: Int?
  var isTicked = false

  // What the template asks of a field's kind: it sees stored properties only.
  let isText: Bool
  let isArea: Bool
  let isChoice: Bool
  let isGroup: Bool
  let isBox: Bool
  let isFile: Bool
  let isSection: Bool
  let isWords: Bool
  let isCarried: Bool
  /// Whether it is a field that is labelled above.
  let isPlain: Bool
  let groupType: String
  /// The element that a line of the error summary leads to.
  private(set) var id: String
  /// The elements that describe the field.
  private(set) var describedBy: String?

  private init(
    _ kind: Kind, _ name: String, _ label: String, value: String, hint: String?, optional: Bool
  ) {
    self.kind = kind
    self.name = name
    self.label = label
    self.value = value
    self.hint = hint?.typeset
    isOptional = optional
    isText = kind == .text
    isArea = kind == .area
    isChoice = kind == .choice
    isGroup = kind == .radios || kind == .boxes
    isBox = kind == .box
    isFile = kind == .file
    isSection = kind == .section
    isWords = kind == .words
    isCarried = kind == .carried
    isPlain = [.text, .area, .choice, .file].contains(kind)
    groupType = kind == .radios ? "radio" : "checkbox"
    id = "f-\(name)"
    describedBy = hint.map { _ in "f-\(name)-hint" }
  }

  /// The field with what is wrong with it; unchanged where nothing is.
  func flawed(_ error: String?) -> FieldView {
    guard let error else { return self }
    var field = self
    field.error = error.typeset
    field.describedBy = [hint.map { _ in "\(id)-hint" }, "\(id)-error"].compactMap { $0 }
      .joined(separator: " ")
    return field
  }

  /// The field with an element of its own, where a page has several of one name.
  func distinct(_ place: Int) -> FieldView {
    var field = self
    field.id = "\(id)-\(place)"
    field.describedBy = describedBy?.replacing(id, with: field.id)
    field.options = options.map { option in
      var option = option
      option.optionID = "\(field.id)-\(option.option)"
      return option
    }
    return field
  }

  /// A value that goes with the fields beside it, unseen.
  static func carried(_ name: String, _ value: String) -> FieldView {
    FieldView(.carried, name, "", value: value, hint: nil, optional: true)
  }

  /// A line of text.
  static func text(
    _ name: String, _ label: String, value: String = "", type: String = "text",
    hint: String? = nil, optional: Bool = false, width: Int? = nil, most: Int? = nil,
    autocomplete: String? = nil, keys: String? = nil
  ) -> FieldView {
    var field = FieldView(.text, name, label, value: value, hint: hint, optional: optional)
    field.type = type
    field.width = width.map { "w\($0)" }
    field.most = most
    field.autocomplete = autocomplete
    field.keys = keys
    return field
  }

  /// A day.
  static func day(
    _ name: String, _ label: String, value: String = "", hint: String? = nil,
    optional: Bool = false
  ) -> FieldView {
    text(
      name, label, value: value, type: "date", hint: hint, optional: optional, width: 10, most: 10)
  }

  /// A password; never filled in by us.
  static func password(
    _ name: String, _ label: String, isNew: Bool = false, hint: String? = nil
  ) -> FieldView {
    text(
      name, label, type: "password", hint: hint, width: 20, most: 256,
      autocomplete: isNew ? "new-password" : "current-password")
  }

  /// Several lines of text.
  static func area(
    _ name: String, _ label: String, value: String = "", hint: String? = nil, lines: Int = 4,
    optional: Bool = false, most: Int? = nil
  ) -> FieldView {
    var field = FieldView(.area, name, label, value: value, hint: hint, optional: optional)
    field.lines = lines
    field.most = most
    return field
  }

  /// One of a list.
  static func choice(
    _ name: String, _ label: String, _ options: [(value: String, label: String)],
    value: String = "", hint: String? = nil, optional: Bool = false
  ) -> FieldView {
    var field = FieldView(.choice, name, label, value: value, hint: hint, optional: optional)
    field.options = options.map { OptionView(field, $0, isChosen: $0.value == value) }
    return field
  }

  /// One of a few that all stand there.
  static func radios(
    _ name: String, _ label: String, _ options: [(value: String, label: String)],
    value: String = "", hint: String? = nil, optional: Bool = false
  ) -> FieldView {
    var field = FieldView(.radios, name, label, value: value, hint: hint, optional: optional)
    field.options = options.map { OptionView(field, $0, isChosen: $0.value == value) }
    return field
  }

  /// Any of a few.
  static func boxes(
    _ name: String, _ label: String, _ options: [(value: String, label: String)],
    values: Set<String> = [], hint: String? = nil
  ) -> FieldView {
    var field = FieldView(.boxes, name, label, value: "", hint: hint, optional: true)
    field.options = options.map { OptionView(field, $0, isChosen: values.contains($0.value)) }
    return field
  }

  /// A box to tick.
  static func box(
    _ name: String, _ label: String, isTicked: Bool = false, hint: String? = nil
  ) -> FieldView {
    var field = FieldView(.box, name, label, value: "yes", hint: hint, optional: false)
    field.isTicked = isTicked
    return field
  }

  /// A file.
  static func file(
    _ name: String, _ label: String, accept: String, hint: String? = nil, optional: Bool = false
  ) -> FieldView {
    var field = FieldView(.file, name, label, value: "", hint: hint, optional: optional)
    field.accept = accept
    return field
  }

  /// Several files.
  static func files(
    _ name: String, _ label: String, accept: String, hint: String? = nil, optional: Bool = true
  ) -> FieldView {
    var field = file(name, label, accept: accept, hint: hint, optional: optional)
    field.takesSeveral = true
    return field
  }

  /// A heading over the fields that follow.
  static func section(_ label: String, hint: String? = nil) -> FieldView {
    FieldView(.section, "", label, value: "", hint: hint, optional: false)
  }

  /// Words that stand where a field would, and cannot be changed.
  static func words(_ label: String, _ value: String, hint: String? = nil) -> FieldView {
    FieldView(.words, "", label, value: value, hint: hint, optional: false)
  }
}

/// One of a field's options.
struct OptionView: Sendable {
  var optionID: String
  var option: String
  var optionLabel: String
  var isChosen: Bool

  init(_ field: FieldView, _ option: (value: String, label: String), isChosen: Bool) {
    optionID = "\(field.id)-\(option.value)"
    self.option = option.value
    optionLabel = option.label
    self.isChosen = isChosen
  }
}
