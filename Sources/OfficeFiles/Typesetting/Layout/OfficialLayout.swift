/// The pages of an official document, laid out but not yet painted.
struct OfficialLayout {
  /// The document.
  let document: OfficialDocument
  private let measure: any TextMeasure

  /// A layout with what tells the room of text.
  init(_ document: OfficialDocument, measure: any TextMeasure) {
    self.document = document
    self.measure = RememberedMeasure(measure)
  }

  /// The pages, at least one.
  ///
  /// Where the signature would stand on a page with next to nothing, the lines move closer as far
  /// as that saves the page.
  ///
  /// - SeeAlso: GB/T 9704—2012, 7.3.5.5
  func pages() -> [TypesetPage] {
    let pages = pages(linePitch: PageForm.linePitch)
    let isSigned = document.day != nil || !document.signatories.isEmpty
    // In a long document the lines would move for one page in many.
    guard isSigned, (2...4).contains(pages.count) else { return pages }
    for lines in PageForm.lines + 1...Self.mostLines {
      let closer = self.pages(linePitch: PageForm.textHeight / Double(lines))
      if closer.count < pages.count { return closer }
    }
    return pages
  }

  /// Lines of a page at the closest.
  private static let mostLines = 25

  private func pages(linePitch: Double) -> [TypesetPage] {
    let setter = LineSetter(measure: measure, linePitch: linePitch)
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
    addImprint(to: &pages, below: cut.last?.end ?? 0, setter)
    addPageNumbers(to: &pages, setter)
    return pages
  }

  /// The imprint at the foot of the last page, or of a page of its own where there is no room.
  private func addImprint(to pages: inout [TypesetPage], below end: Double, _ setter: LineSetter) {
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
  private func addPageNumbers(to pages: inout [TypesetPage], _ setter: LineSetter) {
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
