import Testing

@testable import OfficeFiles

@Suite struct `An official document in Word` {
  @Test(arguments: OfficialDocument.Form.allCases)
  func `reads back with every element in its order`(form: OfficialDocument.Form) throws {
    let document = OfficialSample.document(form)
    let lines = sketch(try WordReader.read(document.docx()))
    let texts = lines.map { $0.drop { "# ".contains($0) } }.map(String.init)
    let expected =
      (form == .document ? ["某某市数据局文件", "某数公开〔2026〕12号"] : [])
      + [
        "张三：", "您提交的政府信息公开申请（编号：2026-0147）收悉，现答复如下：", "一、关于报告", "该报告可以公开，共48页……",
        "（一）关于附图", "附图不属于本机关负责公开 < & \"。", "[序号|名称]", "[1|报告]", "某某市数据局", "2026年3月8日",
        "（联系人：李四）", "扫码查询",
      ]
    var rest = texts[...]
    for line in expected {
      let place = rest.firstIndex { $0.contains(line) }
      #expect(place != nil, "\(line) in \(rest)")
      if let place { rest = rest[(place + 1)...] }
    }
    #expect(texts.contains { $0.contains("抄送：某某市司法局。") })
    #expect(texts.contains { $0.contains("印发") } == (form != .letter))
  }

  @Test(arguments: OfficialDocument.Form.allCases)
  func `has well-formed parts that are all listed`(form: OfficialDocument.Form) throws {
    let archive = try Archive(OfficialSample.document(form).docx(), limits: Limits())
    let types = try String(decoding: archive.required("[Content_Types].xml"), as: UTF8.self)
    let links = try String(
      decoding: archive.required("word/_rels/document.xml.rels"), as: UTF8.self)
    let parts =
      ["styles", "fontTable", "settings", "footer1", "footer2"]
      + (form == .letter ? ["header1", "footer3"] : [])
    for part in parts {
      let contents = try archive.required("word/\(part).xml")
      try Markup.parse(xml: contents, limits: Limits(), to: MarkupEvents())
      #expect(types.contains("PartName=\"/word/\(part).xml\""))
      #expect(links.contains("Target=\"\(part).xml\""))
    }
    try Markup.parse(
      xml: archive.required("word/document.xml"), limits: Limits(), to: MarkupEvents())
    #expect(links.contains("media/code.png"))
    #expect(try archive.required("word/media/code.png").prefix(4) == [0x89, 0x50, 0x4E, 0x47])
  }

  @Test func `names its organ and its number`() throws {
    let archive = try Archive(OfficialSample.document(.letter).docx(), limits: Limits())
    let core = try String(decoding: archive.required("docProps/core.xml"), as: UTF8.self)
    #expect(core.contains("<dc:creator>某某市数据局</dc:creator>"))
    #expect(core.contains("<dc:subject>某数公开〔2026〕12号</dc:subject>"))
  }

  @Test func `is the same bytes each time, in the families it is told`() throws {
    let document = OfficialSample.document(.document)
    #expect(try document.docx() == document.docx())
    var fonts = FontFamilies.standard
    fonts.body = ["某某仿宋"]
    let archive = try Archive(document.docx(fonts: fonts), limits: Limits())
    let styles = try String(decoding: archive.required("word/styles.xml"), as: UTF8.self)
    #expect(styles.contains("w:eastAsia=\"某某仿宋\""))
    #expect(!styles.contains("仿宋_GB2312"))
  }
}

@Suite struct `An official document as a page` {
  @Test(arguments: OfficialDocument.Form.allCases)
  func `shows every element and styles nothing in place`(form: OfficialDocument.Form) throws {
    let document = OfficialSample.document(form)
    let article = document.htmlArticle
    #expect(!article.contains("style="))
    #expect(!OfficialDocument.stylesheet.contains { "\"<>&".contains($0) })
    let text = sketch(try HTMLReader.read(Array(document.html.utf8))).joined(separator: "\n")
    for piece in [
      "关于道路改造工程报告政府信息公开申请的答复", "某数公开〔2026〕12号", "张三：", "一、关于报告", "附图不属于本机关负责公开 < & \"。",
      "[序号|名称]", "报告（公开部分）", "2026年3月8日", "（联系人：李四）", "抄送：某某市司法局。", "扫码查询",
    ] {
      #expect(text.contains(piece), "\(piece)")
    }
    #expect(article.contains("aria-label=\"扫码查询\""))
  }
}
