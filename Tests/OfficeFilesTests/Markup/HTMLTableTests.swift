import OfficeFiles
import Testing

@Suite struct HTMLTableTests {
  @Test func `a table is rows of cells with their spans`() throws {
    let page = """
      <table><tr><th colspan=3 rowspan=2>甲<th>乙</tr><tr><td>丙</td></tr>\
      <tr><td>1<td> 2 <td></table>
      """
    #expect(try sketch(ofHTML: page) == ["[甲{3x2}|乙]", "[丙]", "[1|2|]"])
  }

  @Test func `the paragraphs and lines of a cell are joined without a space`() throws {
    let content = try HTMLReader.read(
      Array("<table><tr><td><p>商业</p>\n<p>企业</p></td><td>科研<br>机构</td></table>".utf8))
    #expect(sketch(content) == ["[商业企业|科研机构]"])
    let pieces = content.pieces(of: content.cells[0]).map { content.string($0.text) }
    #expect(pieces == ["商业", "企业"])
  }

  @Test func `a table around a table of data only lays out the page`() throws {
    let page = """
      <table><tr><td>导航<td><p>标题</p><p>正文</p>\
      <table><tr><td>规章<td>0</table><p>其后</p></td></tr><tr><td>版权</table>末
      """
    #expect(try sketch(ofHTML: page) == ["导航", "标题", "正文", "[规章|0]", "其后", "版权", "末"])
  }

  @Test func `tables inside a layout inside a layout keep their order`() throws {
    let page = """
      <table><tr><td>甲<td><table><tr><td>乙<td><table><tr><td>1<td>2</table>丙\
      <table><tr><td>3<td>4</table></table>丁</table>
      """
    #expect(try sketch(ofHTML: page) == ["甲", "乙", "[1|2]", "丙", "[3|4]", "丁"])
  }

  @Test func `a table of one cell inside a cell belongs to the cell`() throws {
    let page = "<table><tr><td>一<table><tr><td>二</table>三<td>4</table>"
    #expect(try sketch(ofHTML: page) == ["[一二三|4]"])
  }

  @Test func `a table of one column is a frame around text`() throws {
    let page = "<table><tr><td><p>一</p><p>二</p><tr><td>三</table>"
    #expect(try sketch(ofHTML: page) == ["一", "二", "三"])
  }

  @Test func `a table without text is nothing, and dissolves nothing`() throws {
    let page = "<table><tr><td>甲<table><tr><td><td></table><td>1</table>"
    #expect(try sketch(ofHTML: page) == ["[甲|1]"])
  }

  @Test func `a caption comes before its table`() throws {
    let page = "<table><caption>表一</caption><tr><td>1<td>2</table>"
    #expect(try sketch(ofHTML: page) == ["表一", "[1|2]"])
  }

  @Test func `cells and rows whose ends are missing end where the next begins`() throws {
    let page = "<table><td>1<td>2<tr><td><span>3<td><font>4<tr><td>5<td>6</table>"
    #expect(try sketch(ofHTML: page) == ["[1|2]", "[3|4]", "[5|6]"])
  }

  @Test(arguments: [("0", 1), ("-3", 1), ("x", 1), ("99999999999", 1), ("65000", 1000), ("7px", 7)])
  func `a span that makes no sense is bounded`(given: String, taken: Int) throws {
    let page = "<table><tr><td colspan='\(given)'>1<td>2</table>"
    #expect(try HTMLReader.read(Array(page.utf8)).cells[0].columnSpan == taken)
  }

  @Test func `a cell spans no more rows than its table has`() throws {
    let page = "<table><tr><td rowspan=22>1<td rowspan=0>2<tr><td>3</table>"
    #expect(try sketch(ofHTML: page) == ["[1{1x2}|2{1x2}]", "[3]"])
  }

  @Test func `rows and cells know their lines`() throws {
    let page = "<table>\n<tr>\n<td>1\n<td>2\n<tr><td>3<td>4</table>"
    let content = try HTMLReader.read(Array(page.utf8))
    #expect(content.tables.map(\.line) == [1])
    #expect(content.rows.map(\.line) == [2, 5])
    #expect(content.cells.map(\.line) == [3, 4, 5, 5])
  }
}
