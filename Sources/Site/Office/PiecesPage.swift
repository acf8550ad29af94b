import Hummingbird

/// The page that shows every piece an office page is made of, with what it is for.
enum PiecesPage {
  static func answer(_ asked: OfficeRequest) async throws -> Response {
    asked.page(
      "页面部件", lead: "办公页面由这些部件组成。全部可以只用键盘操作，不依赖脚本，手机上同样可用。",
      signs + tables + forms(asked) + events)
  }

  private static var signs: [PieceView] {
    [
      .heading("提示"), .notice("一般的说明。"), .notice("已经办好的事。", .good),
      .notice("快要到期，请留意。", .soon), .notice("已经逾期。", .late),
      .heading("数字"), .paragraph("每个数字都能点开，看到它数的是哪些记录。"),
      .figures([
        CountView(12, "件", "在办申请", href: "#f-sample"),
        CountView(3, "件", "两个工作日内到期", href: "#f-sample", .soon),
        CountView(1, "件", "已逾期", href: "#f-sample", .late),
      ]),
      .heading("已办妥"),
      .confirmation(
        ConfirmationView(confirmed: "申请已收到。", keepsake: "2026-0147", next: "请记下编号，查询时要用。")),
      .heading("空白处"),
      .empty(EmptyView("这里会列出您经办的申请。", act: LinkView("登记一件申请", "#f-sample"))),
    ]
  }

  private static var tables: [PieceView] {
    let columns = [
      ColumnView("编号", sortHref: "#", sorted: "ascending"), ColumnView("内容"), ColumnView("状态"),
      ColumnView("剩余工作日", isNumber: true),
    ]
    let rows = [
      ("2026-0001", "某项目的批复文件", BadgeView("在办"), "12"),
      ("2026-0002", "征收补偿安置方案", BadgeView("即将到期", .soon), "2"),
      ("2026-0003", "会议纪要", BadgeView("已逾期", .late), "-1"),
      ("2026-0004", "年度预算", BadgeView("已答复", .good), "–"),
    ]
    return [
      .heading("列表"), .paragraph("在列表里按 j、k 上下移动，按回车打开，按 / 搜索。手机上每一行变成一张卡片。"),
      .grid(
        GridView(
          "申请", columns: columns,
          rows: rows.map {
            [
              CellView($0.0, href: "#f-sample"), CellView($0.1), CellView("", badge: $0.2),
              CellView($0.3),
            ]
          },
          count: "共 4 件")),
      .heading("事实"),
      .facts([FactView("收到日", "2026-03-02"), FactView("状态", "", badge: BadgeView("在办"))]),
    ]
  }

  private static func forms(_ asked: OfficeRequest) -> [PieceView] {
    let fields: [FieldView] = [
      .text("sample", "一行文字", hint: "说明写在标签下面。", width: 20).flawed("请填写姓名。"),
      .day("day", "日期"), .area("area", "多行文字", optional: true),
      .choice("choice", "选一项", [("a", "邮寄"), ("b", "当面领取")]),
      .radios("radios", "只能选一个", [("a", "自然人"), ("b", "法人或者其他组织")]),
      .boxes("boxes", "可以选几个", [("a", "纸质"), ("b", "电子")]), .box("box", "我已核对"),
      .file("file", "附件", accept: ".pdf", hint: "不超过 20 MB。", optional: true),
    ]
    let form = FormView(
      "/office/pieces", token: asked.token, submit: "保存", fields: fields, cancelHref: "/office")
    let errors = ErrorSummaryView(fields).map { [PieceView.errors($0)] } ?? []
    return [.heading("表单")] + errors + [.form(form)]
  }

  private static var events: [PieceView] {
    [
      .heading("经过"),
      .timeline([
        MomentView(day: "2026-03-02", "收到申请", by: "网上提交"),
        MomentView(day: "2026-03-09", "发出补正通知", by: "张三", details: ["请说明需要哪一年的文件。"]),
      ]),
      .heading("去处"), .links([LinkView("回到今日", "/office")]),
    ]
  }
}
