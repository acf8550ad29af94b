import AnnualReport
import ReportFiles

@testable import Site

/// Pages of the office in which nothing is missing, for the walk through the templates.
enum PieceSamples {
  /// A page with every piece.
  static var office: OfficePage {
    OfficePage(
      title: "题", lead: "导语", trail: [LinkView("上级", "/")], flash: "已保存。", pieces: pieces,
      number: "1", organ: "某机关", visitor: VisitorView(person: "某人", token: "t"),
      groups: [RailGroupView(groupName: "组", entries: [RailEntryView("项", "/", isHere: true)])])
  }

  /// A page for the public with every piece.
  static var portal: PortalPage {
    PortalPage(
      PageFrame("题", path: "/"), lead: "导语", trail: [LinkView("上级", "/")], foot: "尾", pieces)
  }

  private static var pieces: [PieceView] {
    let badge = BadgeView("在办", .soon)
    let empty = EmptyView("没有。", act: LinkView("新增", "/"))
    return [
      .heading("题", id: "h"), .paragraph("段"), .notice("注意"), .form(form),
      .form(FormView(get: "/", submit: "筛选", fields: fields)),
      .grid(
        GridView(
          "表", columns: [ColumnView("列", isNumber: true, sortHref: "/", sorted: "ascending")],
          rows: [
            [
              CellView(
                "值", href: "/", badge: badge, under: "下",
                act: RowActView(
                  actHref: "/", actWord: "办", actSentence: "办理", actToken: "t",
                  hidden: [HiddenView(name: "a", value: "b")]))
            ]
          ], count: "共 1 件", empty: empty, exports: [LinkView("导出", "/")],
          pager: [LinkView("下一页", "/")])),
      .grid(GridView("空表", columns: [ColumnView("列")], rows: [], empty: empty)),
      .facts([FactView("名", "值", href: "/", badge: badge)]),
      .timeline([MomentView(day: "2026-03-02", "收到", by: "某人", details: ["细节"])]),
      .empty(empty),
      .confirmation(ConfirmationView(confirmed: "已办", keepsake: "1", next: "下一步")),
      .links([LinkView("去", "/")], isLead: true), .figures([CountView(1, "件", "在办", href: "/")]),
      .picture(svg: "<svg></svg>"), sheets,
    ] + casePieces + LayoutPiece.beside(main: [.heading("主")], side: [.heading("旁")])
      + LayoutPiece.fold("更多", isOpen: true, [.paragraph("段")])
      + (ErrorSummaryView(fields, others: ["错"]).map { [.errors($0)] } ?? [])
  }

  /// What the pages of cases are made of.
  private static var casePieces: [PieceView] {
    let badge = BadgeView("还有 2 个工作日", .close)
    let row = QueueRowView(
      rowID: "1", rowNumber: "2026-1", rowHref: "/", rowActHref: "/", rowBadge: badge,
      rowDue: "03-18", rowAbout: "内容", rowWho: "某人", rowReceived: "2026-03-02", rowWaits: "等待补正",
      rowHas: "某人", rowOrgan: "某机关", isRowNews: true, isRowOpen: true)
    let empty = EmptyView("没有。", act: LinkView("新增", "/"))
    return [
      .deadline(
        DeadlinePiece(
          "答复期限", "最迟 2026 年 3 月 18 日", badge: badge,
          bar: BarPiece(passed: 3, whole: 20, unit: "天"),
          whys: [WhyPiece("2026-03-02", "收到", law: "第三十一条")], isMain: true)),
      .actList(
        ActListPiece(
          due: DueActView(dueWord: "登记", dueHref: "/", dueHint: "等待登记"),
          groups: [ActGroupView(actGroup: "收件", groupActs: [LinkView("签收", "/")])],
          shut: [ShutActView(shutWord: "送达", shutReasons: ["尚未答复。"])])),
      .chain([StageView("拟稿", .here, who: "某人")]),
      .tabs(
        "视图",
        [
          TabView("在办", count: "1", href: "/", isHere: true),
          TabView("全部", href: "/", isHere: false),
        ]),
      .paper(PaperPiece("预览", html: "<p></p>", remarks: ["缺"])),
      .lawTable(LawTablePiece("表三", .iii, of: report) { _ in "/" }),
      .queue(
        QueuePiece(
          "在办", rows: [row], count: "共 1 件",
          bulk: BulkView(
            bulkAction: "/", bulkToken: "t", bulkBack: "/",
            bulkPeople: [BulkChoiceView(bulkValue: "1", bulkName: "某人")]),
          pager: [LinkView("下一页", "/")], exports: [LinkView("下载", "/")], empty: empty)),
      .queue(QueuePiece("空", rows: [], empty: empty)),
    ]
  }

  private static var report: Report {
    let read = try? ReportReader().read(Array(ReportText.sound.utf8), named: "a.txt")
    return read?.report ?? Report(edition: .y2021)
  }

  private static var sheets: PieceView {
    var report = Report(edition: .y2021)
    let cell = Cell(.received, .total)
    report[cell] = Reading(.number(Quantity(7)), raw: "7件", doubt: .remark)
    return .sheets([
      SheetView(.iii, of: report, marked: [cell]) { _ in "/" },
      SheetView(.ii, of: report) { _ in nil },
    ])
  }

  private static var form: FormView {
    FormView(
      "/", token: "t", submit: "保存", fields: fields, legend: "题", hint: "提示", cancelHref: "/",
      isGrave: true, hidden: [HiddenView(name: "a", value: "b")],
      others: [OtherSubmitView(otherWord: "预览", otherValue: "preview")])
  }

  private static var fields: [FieldView] {
    let options = [(value: "a", label: "甲")]
    let fields: [FieldView] = [
      .text(
        "text", "文字", value: "值", hint: "提示", optional: true, width: 8, most: 9,
        autocomplete: "name", keys: "numeric"),
      .area("area", "多行", value: "值", hint: "提示", optional: true, most: 9),
      .choice("choice", "选", options, value: "a", hint: "提示", optional: true),
      .radios("radios", "选", options, value: "a", hint: "提示", optional: true),
      .boxes("boxes", "选", options, values: ["a"], hint: "提示"),
      .box("box", "勾", isTicked: true, hint: "提示"),
      .file("file", "文件", accept: ".pdf", hint: "提示", optional: true),
    ]
    return fields.map { $0.flawed("有错") }
  }
}
