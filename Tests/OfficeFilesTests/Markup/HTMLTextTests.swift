import OfficeFiles
import Testing

@Suite struct HTMLTextTests {
  @Test func `text cut into a span per character is one paragraph`() throws {
    let page = """
      <p class=MsoNormal><span>第</span><span><font face="宋体">二</font></span><b>十</b>\
      <span>条<o:p>&nbsp;</o:p></span></p>
      """
    #expect(try sketch(ofHTML: page) == ["第二十条"])
  }

  @Test func `block elements and line breaks end a paragraph`() throws {
    let page = "<div>一<p>二<br>三<ul><li>四<li>五</ul><h2>六</h2>七</div>八"
    #expect(try sketch(ofHTML: page) == ["一", "二", "三", "四", "五", "## 六", "七", "八"])
  }

  @Test func `white space of every kind becomes one space and is trimmed`() throws {
    let page = "<p>\u{3000}\u{3000}共&nbsp;\u{2003}\n\t 7&#12288;件\u{A0} </p>"
    #expect(try sketch(ofHTML: page) == ["共 7 件"])
  }

  @Test func `characters of no width are left out`() throws {
    #expect(try sketch(ofHTML: "<p>7\u{200B}1\u{FEFF}3&shy;\u{2060}</p>") == ["713"])
  }

  @Test func `the title stands apart and the rest of the head is left out`() throws {
    let page = "<html><head><meta charset=utf-8><title> 年度\n报告 </title><style>p{}</style></head>文"
    let content = try HTMLReader.read(Array(page.utf8))
    #expect(content.string(content.title) == "年度 报告")
    #expect(sketch(content) == ["文"])
  }

  @Test(arguments: [
    "<script>var a = '<p>1</p>'</script>", "<style>td{}</style>", "<!-- <p>1</p> -->",
    "<select><option>1<option>2</select>", "<textarea>1</textarea>", "<input value=1>",
    "<p style='color:red; DISPLAY : none'>1</p>", "<div hidden><p>1</p><div>2</div></div>",
    "<span style='mso-hide:all'>1</span>", "<noscript>1</noscript>",
    "<!--[if gte mso 9]><xml><w:x>1</w:x></xml><![endif]-->",
  ])
  func `what a browser does not show is left out`(hidden: String) throws {
    #expect(try sketch(ofHTML: "<p>前</p>\(hidden)<p>后</p>") == ["前", "后"])
  }

  @Test func `a list mark between Word's conditional comments stays`() throws {
    let page = "<p><![if !supportLists]><span>一、</span><![endif]>总体情况</p>"
    #expect(try sketch(ofHTML: page) == ["一、总体情况"])
  }

  @Test func `lines of preformatted text stay apart`() throws {
    let page = "<pre>一\n二 三\n\n四</pre>"
    #expect(try sketch(ofHTML: page) == ["一", "二 三", "四"])
  }

  @Test func `every paragraph knows its line in the source`() throws {
    let page = "<html>\n<body>\n<p>\n一\n</p><p>二</p>\n\n<pre>三\n四\n</pre>\n<p>五</p>"
    let content = try HTMLReader.read(Array(page.utf8))
    let lines = content.blocks.map { block in
      guard case .paragraph(let paragraph) = block else { return 0 }
      return paragraph.line
    }
    #expect(lines == [4, 5, 7, 8, 10])
  }

  @Test func `entities are read as their characters`() throws {
    let page = "<p>&lt;&#x516C;&#24320;&gt; &amp; &ldquo;&rdquo;</p>"
    #expect(try sketch(ofHTML: page) == ["<公开> & “”"])
  }

  @Test func `text after the end of the document is read`() throws {
    #expect(try sketch(ofHTML: "<html><body>一</body></html><p>二</p>") == ["一", "二"])
  }
}
