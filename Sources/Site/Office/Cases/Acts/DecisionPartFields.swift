import DeskWording
import Desks
import LawWording
import OfficeFiles
import Regulation
import Workdays

/// The fields of one part of a decision: what the letter must say of it.
enum DecisionPartFields {
  /// The fields; `earlier` is proposed where the part says that it was answered before.
  static func fields(
    _ kind: DecisionKind, of kinds: [DecisionKind], _ asked: ActAsked, _ known: DecisionPart?,
    earlier: RelatedCase?
  ) -> [FieldView] {
    let proposed = earlier.map(proposals) ?? [:]
    let texts = kind.texts(amongOthers: kinds.count > 1)
    return [
      .section(kind.text.typeset, hint: "依据：\(kind.citation.shortText.typeset)")
    ]
      + texts.map { text, isOptional in
        let value = asked.kept(
          name(kind, text), else: known?[text] ?? (kind == .repeated ? proposed[text] ?? "" : ""))
        return text.isShort
          ? .text(
            name(kind, text), text.label, value: value, type: text == .earlierDay ? "date" : "text",
            optional: isOptional, width: text == .earlierDay ? 10 : 30, most: CaseField.text.limit)
          : .area(
            name(kind, text), text.label, value: value, hint: text.hint,
            lines: text == .reasons ? 6 : 3, optional: isOptional, most: CaseField.text.limit)
      }
  }

  /// The part that was filled in.
  static func part(_ kind: DecisionKind, _ asked: ActAsked) -> DecisionPart {
    var part = DecisionPart(kind)
    for text in DecisionPart.Text.allCases { part[text] = asked.text(name(kind, text)) }
    return part
  }

  private static func name(_ kind: DecisionKind, _ text: DecisionPart.Text) -> String {
    "p\(kind.rawValue)-\(text.rawValue)"
  }

  private static func proposals(_ earlier: RelatedCase) -> [DecisionPart.Text: String] {
    var texts: [DecisionPart.Text: String] = [.earlierNumber: earlier.documentNumber ?? ""]
    texts[.earlierDay] = earlier.endedOn?.description
    return texts
  }
}

extension DecisionKind {
  /// What a letter can say of such a part, and whether it may be left out.
  fileprivate func texts(
    amongOthers: Bool
  ) -> [(text: DecisionPart.Text, isOptional: Bool)] {
    var texts: [(DecisionPart.Text, Bool)] = amongOthers ? [(.subject, false)] : []
    let stated = statements
    texts.append((.reasons, !stated.contains(.reasons)))
    if self == .thirdPartyRights { texts.append((.consulted, true)) }
    for statement in stated {
      switch statement {
      case .place: texts.append((.place, false))
      case .delivery: texts.append((.delivery, false))
      case .searchRecord: texts.append((.search, false))
      case .responsibleOrgan: texts += [(.responsibleName, true), (.responsibleContact, true)]
      case .earlierCase:
        texts += [(.earlierTitle, false), (.earlierNumber, false), (.earlierDay, false)]
      case .specialLaw: texts += [(.specialLaw, false), (.specialChannel, false)]
      case .petitionChannel: texts.append((.petitionChannel, true))
      case .publicationSource: texts.append((.publicationSource, true))
      case .article, .reasons, .remedy, .separation, .thirdPartyTold, .onlineChannel: break
      }
    }
    return texts
  }
}

extension DecisionPart.Text {
  /// What the field is called.
  fileprivate var label: String {
    switch self {
    case .subject: "这一部分是什么信息"
    case .reasons: "理由"
    case .place: "获取该政府信息的方式、途径"
    case .delivery: "提供的信息，或者获取的方式、途径和时间"
    case .search: "检索情况"
    case .consulted: "征求意见的结果"
    case .responsibleName: "负责公开的行政机关"
    case .responsibleContact: "该机关的联系方式"
    case .earlierTitle: "此前答复的文书名称"
    case .earlierNumber: "此前答复的文号"
    case .earlierDay: "此前答复的日期"
    case .specialLaw: "特别规定的名称"
    case .specialChannel: "依照该规定办理的途径"
    case .petitionChannel: "可以告知的相应渠道"
    case .publicationSource: "可以告知的获取途径"
    }
  }

  fileprivate var hint: String? {
    switch self {
    case .search: "写明在哪里、怎样检索、结果如何；检索记录留存备查。"
    case .place: "网址、栏目，或者公开的场所。"
    default: nil
    }
  }

  fileprivate var isShort: Bool {
    switch self {
    case .responsibleName, .responsibleContact, .earlierTitle, .earlierNumber, .earlierDay,
      .specialLaw:
      true
    default: false
    }
  }
}
