import OfficeFiles
import Testing

@Suite struct `A document number` {
  @Test func `is printed with the brackets that the standard asks for`() {
    #expect(
      DocumentNumber(sign: "常数公开", year: 2026, serial: 12)?.description == "常数公开〔2026〕12号")
  }

  @Test(arguments: [
    "常数公开〔2026〕12号", "常数公开[2026]12号", "常数公开【2026】第12号", "常数公开（2026） 12 号",
    "常数公开(2026)012号",
  ])
  func `is read from whatever brackets were at hand`(text: String) {
    #expect(DocumentNumber(text) == DocumentNumber(sign: "常数公开", year: 2026, serial: 12))
  }

  @Test(arguments: [
    "", "常数公开2026年12号", "〔2026〕12号", "常数公开〔26〕12号", "常数公开〔2026〕号", "常数公开〔2026〕0号",
    "常数公开〔2026〕12", "常数公开〔2026〕-1号", "常数公开〔2026〕99999999999999999999号", "〕〔号",
  ])
  func `is not read from what is none`(text: String) {
    #expect(DocumentNumber(text) == nil)
  }
}

@Suite struct `Ordinals of headings` {
  @Test func `count within the heading above them`() {
    let headings: [Document.Block] = [
      .heading("甲", level: 1), .heading("乙", level: 2), .heading("丙", level: 3),
      .heading("丁", level: 4), .heading("戊", level: 4), .heading("己", level: 2),
      .heading("庚", level: 3), .paragraph("文"), .heading("辛", level: 1), .heading("壬", level: 2),
    ]
    let texts = headings.withOrdinals().map { block in
      switch block {
      case .heading(let text, _), .paragraph(let text, _): text
      case .table: ""
      }
    }
    #expect(
      texts == [
        "一、甲", "（一）乙", "1.丙", "（1）丁", "（2）戊", "（二）己", "1.庚", "文", "二、辛", "（一）壬",
      ])
  }
}
