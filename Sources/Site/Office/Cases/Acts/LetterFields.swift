import Desks

/// The fields by which the letter that goes with an act comes about.
enum LetterFields {
  private enum Choice: String { case template, scan, none }

  /// The fields.
  static func fields(_ asked: ActAsked) -> [FieldView] {
    [
      .section("文书"),
      .radios(
        "letter", "这份文书怎样形成",
        [
          (Choice.template.rawValue, "按本机关模板生成，填入本件内容"),
          (Choice.scan.rawValue, "已经在系统外制作，上传扫描件"),
          (Choice.none.rawValue, "不在系统里保存文书"),
        ], value: asked.kept("letter", else: Choice.template.rawValue)),
      .file(
        "scan", "扫描件", accept: ".pdf,.jpg,.jpeg,.png,.ofd",
        hint: "只在选择上传扫描件时需要。文件的校验值记入本件，此后不能更换。", optional: true),
    ]
  }

  /// What was chosen.
  static func choice(_ asked: ActAsked) throws(FieldFlaws) -> LetterChoice {
    switch Choice(rawValue: asked.text("letter")) {
    case .template: return .fromTemplate()
    case .scan: return .scan(try asked.file("scan"))
    case .none?: return LetterChoice.none
    case nil: throw FieldFlaws("letter", "请选择文书怎样形成。")
    }
  }
}
