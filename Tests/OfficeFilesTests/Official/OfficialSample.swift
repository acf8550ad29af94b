import OfficeFiles

/// A document with every element that there is.
enum OfficialSample {
  static func document(_ form: OfficialDocument.Form) -> OfficialDocument {
    var document = OfficialDocument(form, title: "关于道路改造工程报告政府信息公开申请的答复")
    document.issuers = ["某某市数据局"]
    document.headEnding = form == .document ? "文件" : ""
    document.number = DocumentNumber(sign: "某数公开", year: 2026, serial: 12)
    document.addressee = "张三"
    document.body =
      [
        Document.Block.paragraph("您提交的政府信息公开申请（编号：2026-0147）收悉，现答复如下："),
        .heading("关于报告", level: 1), .paragraph("该报告可以公开，共48页……"),
        .heading("关于附图", level: 2), .paragraph("附图不属于本机关负责公开 < & \"。"),
      ].withOrdinals()
      + [
        .table(
          Document.Table(rows: [
            Document.Row([Document.Cell("序号"), Document.Cell("名称")], isHeader: true),
            Document.Row([Document.Cell("1"), Document.Cell("报告")]),
          ]))
      ]
    document.attachments = ["报告（公开部分）", "目录"]
    document.signatories = ["某某市数据局"]
    document.day = OfficialDay(year: 2026, month: 3, day: 8)
    document.note = "联系人：李四"
    document.imprint = OfficialDocument.Imprint(
      copies: ["某某市司法局"], printer: "某某市数据局办公室",
      printedOn: OfficialDay(year: 2026, month: 3, day: 9))
    document.code = QRCode("https://example.gov.cn/2026-0147").map {
      OfficialDocument.Code($0, caption: "扫码查询")
    }
    return document
  }
}
