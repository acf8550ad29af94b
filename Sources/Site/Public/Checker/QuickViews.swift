import Mustache

// These views stand hundreds of times on a page, and reflection, by which templates otherwise
// find a property, takes longer than reading and checking the report. So they name their
// properties themselves; what is missing is `false`, lest it be looked for further out.
// A test compares the names with the properties.

extension RowView: MustacheParent {
  func child(named name: String) -> Any? { name == "boxes" ? boxes : nil }
}

extension BoxView: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "rowspan": present(rowspan)
    case "colspan": present(colspan)
    case "label": present(label)
    case "figure": present(figure)
    default: nil
    }
  }
}

extension LabelView: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "text": text
    case "scope": scope
    default: nil
    }
  }
}

extension FigureView: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "classes": present(classes)
    case "text": text
    case "hint": present(hint)
    case "numbers": present(numbers)
    case "anchors": anchors
    case "changes": changes
    default: nil
    }
  }
}

extension LineView: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "lineID": lineID
    case "lineNumber": lineNumber
    case "lineClasses": present(lineClasses)
    case "lineAnchors": lineAnchors
    case "paragraph": present(paragraph)
    case "pieces": pieces
    case "lineMarks": present(lineMarks)
    default: nil
    }
  }
}

private func present(_ value: Any?) -> Any { value ?? false }
