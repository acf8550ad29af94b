import Desks

extension AuditWords {
  /// What happened in a case, a remedy or an organ's way of handling them; nothing for another kind.
  static func caseText(of kind: String) -> String? {
    if kind.hasPrefix("application.") {
      return CaseFact.Kind(rawValue: String(kind.dropFirst("application.".count)))
        .map { "办件:\($0.text)" }
    }
    if kind.hasPrefix("remedy.") {
      return RemedyFact.Kind(rawValue: String(kind.dropFirst("remedy.".count)))
        .map { "复议诉讼:\($0.text)" }
    }
    return switch kind {
    case "applicationSettings.changed": "修改办理设置"
    case "letterTemplate.changed": "修改文书模板"
    case "ledgerMapping.kept": "保存台账列的对应关系"
    default: nil
    }
  }
}
