extension OfficialDocument {
  /// The document as a page of HTML that needs nothing beside itself.
  public var html: String {
    MarkupWriter.page(title: plainTitle, style: Self.stylesheet) { write(to: &$0) }
  }

  /// The document as an element for a page of someone else's, which brings `stylesheet` along;
  /// nothing in it is styled in place.
  public var htmlArticle: String {
    var page = MarkupWriter(declaration: "")
    write(to: &page)
    return page.text
  }

  /// How the article looks: like the sheet of paper, as far as a screen has room.
  ///
  /// It has no quotes in it, which a style element would not have back from their escapes.
  public static let stylesheet = """
    .official{max-width:44.5em;margin:0 auto;padding:2em 1.5em;background:#fff;color:#000;\
    line-height:1.8;font-family:FangSong,STFangsong,Noto Serif CJK SC,serif}\
    .official h1{font-size:1.4em;line-height:1.6;text-align:center;margin:2em 0 1em;\
    font-family:FZXiaoBiaoSong-B05S,Noto Serif CJK SC,serif}\
    .official h2,.official h3,.official h4,.official h5{font-size:1em;font-weight:normal;\
    margin:0;text-indent:2em}\
    .official h2{font-family:SimHei,Noto Sans CJK SC,sans-serif}\
    .official h3{font-family:KaiTi,STKaiti,serif}\
    .official p{margin:0;overflow-wrap:anywhere}\
    .official .body{text-indent:2em;text-align:justify}\
    .official .centred,.official .head,.official .number{text-align:center}\
    .official .head{color:#d90000;font-size:2.2em;line-height:1.4;font-weight:bold}\
    .official .number{margin-top:1em}\
    .official .letter-number{text-align:right}\
    .official .red{border:0;border-top:2px solid #d90000;margin:.5em 0}\
    .official .double{border-top:4px double #d90000}\
    .official .addressee{margin-top:1em}\
    .official .attachments{margin-top:1.5em;padding-left:2em}\
    .official .attachments ol{margin:0;padding-left:2em}\
    .official .closing{margin-top:2em;text-align:right;padding-right:4em}\
    .official .closing p{text-align:center;display:table;margin-left:auto}\
    .official .code svg{width:7em;height:7em}\
    .official .imprint{margin-top:2em;border-top:1px solid;border-bottom:1px solid;\
    font-size:.9em;padding:0 1em}\
    .official table{border-collapse:collapse;width:100%;margin:.5em 0}\
    .official td,.official th{border:1px solid;padding:.2em .4em;text-align:center;\
    font-weight:normal}\
    .official .left{text-align:left}.official .right{text-align:right}\
    .official .signature{text-align:right;margin-right:4em}\
    .official .error{background:#fde7e9;font-weight:bold}\
    .official .warning{background:#fff4ce;font-style:italic}
    """

  private func write(to page: inout MarkupWriter) {
    page.element("article", ["class": "official"]) { page in
      writeHead(to: &page)
      if let addressee, !addressee.isEmpty {
        page.element("p", ["class": "addressee"], text: addressee + "：")
      }
      for block in body { block.write(to: &page) }
      writeAttachments(to: &page)
      writeClosing(to: &page)
      writeImprint(to: &page)
    }
  }

  private func writeHead(to page: inout MarkupWriter) {
    let hasHead = form != .plain && !headLines.isEmpty
    if let urgency { page.element("p", text: urgency) }
    if hasHead {
      for (place, name) in headLines.enumerated() {
        let isLast = place + 1 == headLines.count
        page.element("p", ["class": "head"], text: name + (isLast ? headEnding : ""))
      }
      if form == .letter { page.empty("hr", ["class": "red double"]) }
      if let number {
        let style = form == .letter ? "letter-number" : "number"
        page.element("p", ["class": style], text: number.description)
      }
      for approver in approvers {
        page.element("p", ["class": "letter-number"], text: "签发人：\(approver)")
      }
      if form == .document { page.empty("hr", ["class": "red"]) }
    }
    page.element("h1") { page in
      for (place, line) in title.split(separator: "\n").enumerated() {
        if place > 0 { page.empty("br") }
        page.write(String(line))
      }
    }
    if !hasHead, let number {
      page.element("p", ["class": "number"], text: number.description)
    }
  }

  private func writeAttachments(to page: inout MarkupWriter) {
    let names = attachments.filter { !$0.isEmpty }
    guard !names.isEmpty else { return }
    page.element("div", ["class": "attachments"]) { page in
      if names.count == 1 {
        page.element("p", text: "附件：\(names[0])")
      } else {
        page.element("p", text: "附件：")
        page.element("ol") { page in
          for name in names { page.element("li", text: name) }
        }
      }
    }
  }

  private func writeClosing(to page: inout MarkupWriter) {
    let lines = signatories.filter { !$0.isEmpty } + (day.map { [$0.description] } ?? [])
    if !lines.isEmpty {
      page.element("div", ["class": "closing"]) { page in
        for line in lines { page.element("p", text: line) }
      }
    }
    if let note, !note.isEmpty { page.element("p", ["class": "body"], text: "（\(note)）") }
    if let code {
      page.element("div", ["class": "code"]) { page in
        code.picture.write(to: &page, label: code.caption)
        page.element("p", text: code.caption)
      }
    }
  }

  private func writeImprint(to page: inout MarkupWriter) {
    guard let imprint else { return }
    let copies = imprint.copies.filter { !$0.isEmpty }.joined(separator: "，")
    let printed = [imprint.printer, imprint.printedOn.map { "\($0)印发" }].compactMap(\.self)
    let lines = (copies.isEmpty ? [] : ["抄送：\(copies)。"]) + printed
    guard !lines.isEmpty else { return }
    page.element("div", ["class": "imprint"]) { page in
      for line in lines { page.element("p", text: line) }
    }
  }
}
