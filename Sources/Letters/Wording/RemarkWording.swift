import LawWording
import Regulation

extension TemplateRemark {
  /// What is wrong, in words.
  public var text: String {
    switch self {
    case .unknownField(let name, let line): "第 \(line) 行:没有“\(name)”这一栏目。"
    case .misplacedField(let field, let line):
      "第 \(line) 行:这种文书不使用“\(field.label)”({{\(field.rawValue)}})。"
    case .unclosed(let name, let line): "第 \(line) 行:{{#\(name)}} 没有对应的 {{/\(name)}}。"
    case .unopened(let name, let line): "第 \(line) 行:{{/\(name)}} 之前没有对应的 {{#\(name)}}。"
    case .unfinished(let line): "第 \(line) 行:{{ 之后缺少 }}。"
    case .missing(let requirement): "没有写明\(requirement.text),应当写入 \(requirement.names)。"
    case .noPart: "没有用 {{#part}} 和 {{/part}} 标明答复内容,不能用于分项答复。"
    case .emptyTitle: "没有标题。"
    case .emptyBody: "没有正文。"
    case .tooLong(let characters, let limit): "正文 \(characters) 字,超过 \(limit) 字。"
    }
  }
}

extension LetterRemark {
  /// What is wrong, in words.
  public var text: String {
    switch self {
    case .template(let remark): "模板:\(remark.text)"
    case .unfilled(let field, let line): "“\(field.label)”未填(模板第 \(line) 行)。"
    case .unstated(let requirement): "没有写明\(requirement.text)。"
    case .partsDiffer: "分项内容与答复决定不一致。"
    case .partWithoutSubject(let number): "第 \(number) 项没有写明所答复的内容。"
    }
  }
}

extension Requirement {
  /// What must be stated, in words.
  public var text: String {
    switch statement {
    case .decision(let statement): statement.text
    case .notice(let statement): statement.text
    }
  }

  /// The fields as a template names them.
  fileprivate var names: String {
    fields.map { "{{\($0.rawValue)}}" }.joined(separator: "、")
  }
}

extension LetterKind {
  /// What the letter is, in words.
  public var text: String {
    switch self {
    case .decision(let kind): "答复书(\(kind.text))"
    case .mixed: "答复书(分项答复)"
    case .notice(.correctionLapse): "不再处理告知书(逾期不补正)"
    case .notice(.feeLapse): "不再处理告知书(逾期未缴费)"
    case .notice(let notice): notice.text
    }
  }
}
