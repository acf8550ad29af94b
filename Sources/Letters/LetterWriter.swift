import OfficeFiles
public import Regulation

/// Writes letters: fills an organ's templates from the facts of a case.
public struct LetterWriter: Sendable {
  /// The templates.
  public let templates: LetterTemplates
  /// The law.
  public let law: Law

  /// A writer with templates, under a law.
  public init(templates: LetterTemplates = LetterTemplates(), law: Law = .standard) {
    self.templates = templates
    self.law = law
  }

  /// The letter that the facts ask for.
  public func draft(_ facts: LetterFacts) -> LetterDraft {
    let kind = facts.matter.kind
    let template = templates[kind]
    var values = FieldValues(facts: facts, law: law)
    var parts = DecisionParts(writer: self, facts: facts)
    if case .decision(let decision) = facts.matter {
      if kind == .mixed { parts.write(decision) } else { values.part = decision.parts.first }
    }
    var filling = TemplateFilling(values, allowed: kind.fields)
    let title = filling.lines(PlacedToken.tokens(of: template.title))
    let addressee = filling.lines(PlacedToken.tokens(of: template.addressee))
    let lines = filling.lines(PlacedToken.tokens(of: template.body))
    var document = OfficialDocument(
      template.form, title: Self.title(title, of: template, facts.organ),
      body: LetterBlocks(parts: parts.blocks).blocks(of: lines).withOrdinals())
    document.addressee = FieldValue(addressee.map(\.text).joined())?.inline
    finish(&document, facts)
    let check = LetterCheck(facts: facts, values: values, law: law)
    return LetterDraft(
      kind: kind, templateVersion: template.version, document: document,
      remarks: template.remarks.map { .template($0) }
        + filling.unfilled.map { .unfilled($0.field, line: $0.line) } + parts.remarks
        + check.unstated(kind.requirements, filling)
        + check.ofDecision(printed: filling.printed.union(parts.printed))
        + check.onlineChannel())
  }

  /// A letter without a red head names the organ in its title.
  private static func title(
    _ lines: [FilledLine], of template: LetterTemplate, _ organ: OrganFacts
  ) -> String {
    let own = lines.map(\.text).filter { !$0.isEmpty }
    return ((template.form == .plain ? [organ.name] : []) + own).joined(separator: "\n")
  }

  private func finish(_ document: inout OfficialDocument, _ facts: LetterFacts) {
    let organ = facts.organ
    if document.form != .plain {
      document.issuers = [organ.head ?? organ.name]
      document.headEnding = document.form == .document ? organ.headEnding : ""
    }
    document.number = facts.number
    document.attachments = facts.attachments
    document.signatories = [organ.name]
    document.day = OfficialDay(facts.day)
    document.isSealed = organ.seals
    if case .receipt = facts.matter, let address = facts.application.lookupAddress,
      let picture = QRCode(address)
    {
      document.code = OfficialDocument.Code(picture, caption: "扫码查询办理进度")
    }
  }
}

/// The templates of an organ, the program's own in the place of those that it has not changed.
public struct LetterTemplates: Hashable, Sendable {
  private var own: [LetterKind: LetterTemplate] = [:]

  /// Templates, of which those given go before the program's own.
  public init(_ changed: [LetterTemplate] = []) {
    for template in changed { own[template.kind] = template }
  }

  /// The template of a kind.
  public subscript(kind: LetterKind) -> LetterTemplate { own[kind] ?? .standard(kind) }
}
