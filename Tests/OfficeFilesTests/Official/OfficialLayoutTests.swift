import Testing

@testable import OfficeFiles

@Suite struct `The sheet of an official document` {
  private func pages(_ document: OfficialDocument) -> [TypesetPage] {
    OfficialLayout(document, measure: SquareMeasure()).pages()
  }

  private func place(
    _ text: String, in pages: [TypesetPage]
  ) -> (page: Int, x: Double, baseline: Double, line: SetLine)? {
    for (number, page) in pages.enumerated() {
      for case .text(let line, let x, let baseline) in page.elements where line.text == text {
        return (number, x, baseline, line)
      }
    }
    return nil
  }

  private func rules(_ page: TypesetPage, red: Bool) -> [PageElement.Rule] {
    page.elements.compactMap {
      if case .rule(let rule) = $0, rule.isRed == red, !rule.isVertical { rule } else { nil }
    }
  }

  @Test func `28 characters fill a line and 22 lines a page`() {
    let body = Document.Block.paragraph(String(repeating: "政", count: 28 * 50 - 2))
    let pages = pages(OfficialDocument(.plain, title: "", body: [body]))
    let lines = pages.map { page in
      page.elements.compactMap { element -> String? in
        if case .text(let line, _, _) = element, line.style == .body { line.text } else { nil }
      }
    }
    #expect(lines.map(\.count) == [22, 22, 6])
    #expect(lines[0].map(\.count) == [26] + Array(repeating: 28, count: 21))
  }

  @Test func `the red head stands 35 mm under the type area's edge and the rule as wide as it`()
    throws
  {
    let pages = pages(OfficialSample.document(.document))
    let head = try #require(place("某某市数据局文件", in: pages))
    let top = head.baseline - head.line.style.baseline(in: head.line.style.size)
    #expect(abs(top - (37 + 35) * PageForm.millimetre) < 0.01)
    #expect(head.line.style.isRed)
    let rule = try #require(rules(pages[0], red: true).first)
    #expect(abs(rule.length - 156 * PageForm.millimetre) < 0.01)
    let number = try #require(place("某数公开〔2026〕12号", in: pages))
    // 4 mm from the square of the number, which reaches 0.12 of its side below the baseline.
    #expect(abs(rule.y - number.baseline - 16 * 0.12 - 4 * PageForm.millimetre) < 0.01)
  }

  @Test func `the title stands two lines under the rule in 22 points`() throws {
    let pages = pages(OfficialSample.document(.document))
    let rule = try #require(rules(pages[0], red: true).first)
    let title = try #require(place("关于道路改造工程报告", in: pages))
    #expect(title.line.style.size == 22)
    let top = title.baseline - title.line.style.baseline(in: 35)
    #expect(abs(top - rule.y - 2 * PageForm.linePitch) < 0.01)
    #expect(place("政府信息公开申请的答复", in: pages) != nil)
  }

  @Test func `the day stands four characters from the right, the name above its middle`() throws {
    let pages = pages(OfficialSample.document(.document))
    let day = try #require(place("2026年3月8日", in: pages))
    let right = PageForm.left + PageForm.textWidth - day.x - day.line.width
    #expect(abs(right - 4 * PageForm.pitch) < 0.01)
    let name = try #require(place("某某市数据局", in: pages))
    #expect(
      abs(name.x + name.line.width / 2 - day.x - day.line.width / 2) < 0.01)
    #expect(name.page == day.page)
  }

  @Test func `without a seal the name stands two characters from the right`() throws {
    var document = OfficialSample.document(.document)
    document.isSealed = false
    document.signatories = ["某某市数据和政务服务管理局"]
    let pages = pages(document)
    let name = try #require(place("某某市数据和政务服务管理局", in: pages))
    let right = PageForm.left + PageForm.textWidth - name.x - name.line.width
    #expect(abs(right - 2 * PageForm.pitch) < 0.01)
    let day = try #require(place("2026年3月8日", in: pages))
    #expect(abs(day.x - name.x - 2 * PageForm.pitch) < 0.01)
  }

  @Test func `page numbers stand between dashes, odd ones right and even ones left`() throws {
    var document = OfficialDocument(.document, title: "长文")
    document.issuers = ["某某市数据局"]
    document.body = Array(repeating: .paragraph("一段"), count: 60)
    let pages = pages(document)
    #expect(pages.count == 4)
    let one = try #require(place("— 1 —", in: pages))
    let two = try #require(place("— 2 —", in: pages))
    #expect(abs(one.x + one.line.width - (PageForm.left + PageForm.textWidth - 14)) < 0.01)
    #expect(abs(two.x - PageForm.left - 14) < 0.01)
    #expect(one.line.style.size == 14)
  }

  @Test func `a letter has two double rules of 170 mm and no number on its first page`() throws {
    var document = OfficialSample.document(.letter)
    document.body += Array(repeating: .paragraph("一段"), count: 30)
    let pages = pages(document)
    let rules = rules(pages[0], red: true)
    #expect(rules.count == 4)
    for rule in rules { #expect(abs(rule.length - 170 * PageForm.millimetre) < 0.01) }
    #expect(rules.map { $0.thickness > 1 } == [true, false, false, true])
    #expect(place("— 1 —", in: pages) == nil)
    #expect(place("— 2 —", in: pages) != nil)
    let head = try #require(place("某某市数据局", in: pages))
    let top = head.baseline - head.line.style.baseline(in: head.line.style.size)
    #expect(abs(top - 30 * PageForm.millimetre) < 0.01)
    let number = try #require(place("某数公开〔2026〕12号", in: pages))
    #expect(
      abs(number.x + number.line.width - PageForm.left - PageForm.textWidth) < 0.01)
  }

  @Test func `lines move closer where that saves a page, and only there`() {
    func lines(_ paragraphs: Int) -> [Double] {
      var document = OfficialDocument(.plain, title: "")
      document.body = Array(repeating: .paragraph("正文"), count: paragraphs)
      document.signatories = ["某某市数据局"]
      let pages = pages(document)
      let places = pages[0].elements.compactMap { element -> Double? in
        if case .text(let line, _, let baseline) = element, line.text == "正文" {
          baseline
        } else {
          nil
        }
      }
      return [Double(pages.count), places[1] - places[0]]
    }
    // 22 lines hold 19 paragraphs, two empty lines and the name; 25 lines hold three more.
    #expect(lines(19)[0] == 1 && abs(lines(19)[1] - PageForm.linePitch) < 0.01)
    #expect(lines(20)[0] == 1 && lines(20)[1] < lines(19)[1])
    #expect(abs(lines(22)[1] - PageForm.textHeight / 25) < 0.01)
    #expect(lines(23)[0] == 2 && abs(lines(23)[1] - PageForm.linePitch) < 0.01)
  }

  @Test(arguments: 1...30)
  func `the signature never stands on a page without text`(paragraphs: Int) throws {
    var document = OfficialSample.document(.letter)
    document.attachments = []
    document.body = Array(repeating: .paragraph("正文"), count: paragraphs)
    let pages = pages(document)
    let day = try #require(place("2026年3月8日", in: pages))
    let texts = pages[day.page].elements.count { element in
      if case .text(let line, _, _) = element { line.text == "正文" } else { false }
    }
    #expect(texts >= min(paragraphs, 2))
  }

  @Test func `the imprint stands at the foot of the last page`() throws {
    let pages = pages(OfficialSample.document(.document))
    let printed = try #require(place("2026年3月9日印发", in: pages))
    #expect(printed.page == pages.count - 1)
    let foot = PageForm.top + PageForm.textHeight
    #expect(printed.baseline > foot - 25 && printed.baseline < foot)
    #expect(rules(pages[printed.page], red: false).contains { abs($0.y - foot) < 0.01 })
  }

  @Test func `headings are set by their level`() throws {
    let pages = pages(OfficialSample.document(.plain))
    #expect(try #require(place("一、关于报告", in: pages)).line.style.role == .heading)
    #expect(try #require(place("（一）关于附图", in: pages)).line.style.role == .script)
  }

  @Test func `several organs share a head and sign side by side`() throws {
    var document = OfficialSample.document(.document)
    document.issuers = ["某某市数据局", "某某市发展和改革局", "某某市司法局"]
    document.signatories = document.issuers
    document.approvers = ["王五", "赵六"]
    let pages = pages(document)
    let names = try document.issuers.map { try #require(place($0, in: pages)) }
    let widths = names.map(\.line.width)
    #expect(widths.allSatisfy { abs($0 - widths[0]) < 0.01 })
    #expect(place("文件", in: pages) != nil)
    #expect(place("签发人：", in: pages) != nil)
    let signed = pages.flatMap(\.elements).compactMap { element -> (Double, Double)? in
      if case .text(let line, let x, let baseline) = element, line.style == .body,
        document.issuers.contains(line.text)
      {
        (x, baseline)
      } else {
        nil
      }
    }
    #expect(Set(signed.map(\.1)).count == 1 && Set(signed.map(\.0)).count == signed.count)
  }
}
