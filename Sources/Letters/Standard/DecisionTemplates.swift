import Regulation

extension LetterTemplate {
  static func decision(_ kind: DecisionKind) -> LetterTemplate {
    LetterTemplate(
      .decision(kind), title: "政府信息公开申请答复书",
      body: """
        \(opening)经审查，现答复如下：
        {{#part}}
        \(core(kind))
        {{/part}}
        {{remedy.text}}
        """)
  }

  static let mixed = LetterTemplate(
    .mixed, title: "政府信息公开申请答复书",
    body: """
      \(opening)
      {{#decision.separation}}
      经审查，{{applicant.you}}申请公开的信息中含有不应当公开或者不属于政府信息的内容，但是能够作区分处理。\
      根据{{decision.separation}}的规定，现答复如下：
      {{/decision.separation}}
      {{^decision.separation}}
      经审查，根据{{decision.article}}的规定，现分项答复如下：
      {{/decision.separation}}
      {{decision.parts}}
      {{remedy.text}}
      """)

  /// The decision itself, as it also stands in a letter with several.
  private static func core(_ kind: DecisionKind) -> String {
    if kind.refuses { return refusal(kind) }
    return switch kind {
    case .alreadyPublished, .provided: disclosure(kind)
    case .notExisting, .notThisOrgan, .mustBeCreated, .stillUnclear: unavailable(kind)
    default: notProcessed(kind)
    }
  }

  private static func disclosure(_ kind: DecisionKind) -> String {
    if kind == .alreadyPublished {
      return """
        {{decision.information}}已经主动公开。根据{{decision.article}}的规定，\
        现告知{{applicant.you}}获取该政府信息的方式、途径：{{decision.place}}。
        """
    }
    return """
      {{decision.information}}可以公开。{{#decision.consulted}}{{decision.consulted}}。\
      {{/decision.consulted}}{{#decision.publicInterest}}本机关认为不公开可能对公共利益造成重大影响，\
      决定予以公开。{{decision.publicInterest}}。{{/decision.publicInterest}}根据{{decision.article}}的规定，\
      本机关决定予以公开。{{decision.delivery}}。
      """
  }

  private static func unavailable(_ kind: DecisionKind) -> String {
    switch kind {
    case .notExisting:
      """
      本机关对{{decision.information}}进行了检索：{{decision.search}}。\
      经检索，没有{{decision.information}}。根据{{decision.article}}的规定，\
      现告知{{applicant.you}}该政府信息不存在。
      """
    case .notThisOrgan:
      """
      {{decision.information}}不属于本机关负责公开，理由是：{{decision.reasons}}。\
      根据{{decision.article}}的规定，现予告知。{{#responsible.name}}经了解，该信息由{{responsible.name}}负责公开，\
      {{applicant.you}}可以向该机关提出申请{{#responsible.contact}}，联系方式：{{responsible.contact}}\
      {{/responsible.contact}}。{{/responsible.name}}
      """
    case .mustBeCreated:
      """
      {{decision.information}}，本机关没有现成的信息，需要对现有政府信息进行加工、分析，\
      理由是：{{decision.reasons}}。根据{{decision.article}}的规定，本机关不予提供。
      """
    default:
      """
      因{{applicant.you}}的申请内容不明确，本机关{{#correction.noticed}}于{{correction.noticed}}\
      {{/correction.noticed}}告知{{applicant.you}}作出补正。补正后的申请内容仍不明确：{{decision.reasons}}。\
      根据{{decision.article}}的规定，本机关无法提供。
      """
    }
  }
}
