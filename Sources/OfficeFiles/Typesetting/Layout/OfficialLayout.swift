/// The pages of an official document, laid out but not yet painted.
struct OfficialLayout {
  /// The document.
  let document: OfficialDocument
  /// What sets its lines.
  let setter: LineSetter

  /// A layout with what tells the room of text.
  init(_ document: OfficialDocument, measure: any TextMeasure) {
    self.document = document
    setter = LineSetter(measure: measure)
  }

  /// The pages, at least one.
  func pages() -> [TypesetPage] {
    let head = HeadLayout(document: document, setter: setter)
    var body = BodyLayout(setter: setter)
    let (headElements, headEnd) = head.elements()
    body.items = head.titleItems(below: headEnd)
    body.addAddressee(document.addressee)
    for block in document.body { body.add(block) }
    ClosingLayout(document: document, setter: setter).add(to: &body)
    let paginator = Paginator(
      pageHeight: PageForm.textHeight, firstTop: headEnd, tableHeads: body.tables.map(\.head))
    let cut = paginator.pages(body.items)
    var pages = PageAssembly(items: body.items, tables: body.tables).pages(cut)
    pages[0].elements = headElements + pages[0].elements
    addImprint(to: &pages, below: cut.last?.end ?? 0)
    addPageNumbers(to: &pages)
    return pages
  }

  /// The imprint at the foot of the last page, or of a page of its own where there is no room.
  private func addImprint(to pages: inout [TypesetPage], below end: Double) {
    let imprint = ImprintLayout(document: document, setter: setter)
    let (elements, height) = imprint.elements()
    guard height > 0 else { return }
    if end + height > PageForm.textHeight { pages.append(TypesetPage()) }
    let top = PageForm.top + PageForm.textHeight - height
    pages[pages.count - 1].elements += elements.map { $0.moved(x: PageForm.left, y: top) }
  }

  /// Page numbers between dashes, outside on each page; none on the first page of a letter, and
  /// none on a single page without a head.
  ///
  /// - SeeAlso: GB/T 9704—2012, 7.5 and 10.1
  private func addPageNumbers(to pages: inout [TypesetPage]) {
    if document.form == .plain, pages.count == 1 { return }
    let style = TextStyle.pageNumber
    let baseline =
      PageForm.top + PageForm.textHeight + PageForm.pageNumberGap + style.size * 0.38
    for index in pages.indices where document.form != .letter || index > 0 {
      let line = setter.line("— \(index + 1) —", style)
      let isOdd = index.isMultiple(of: 2)
      let x =
        isOdd
        ? PageForm.left + PageForm.textWidth - style.size - line.width
        : PageForm.left + style.size
      pages[index].elements.append(.text(line, x: x, baseline: baseline))
    }
  }
}
