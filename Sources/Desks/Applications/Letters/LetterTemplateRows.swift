import Letters
import OfficeFiles
import Store

/// An organ wrote a template anew, or went back to the program's own.
struct LetterTemplateChanged: Payload {
  static let kind = "letterTemplate.changed"
  let letter: String
  let version: Int
  let form: String
  let title: String
  let addressee: String
  let body: String

  init(_ template: LetterTemplate) {
    letter = template.kind.id
    version = template.version
    form = template.form.rawValue
    title = template.title
    addressee = template.addressee
    body = template.body
  }
}

extension Reader {
  /// The templates by which an organ writes its letters.
  func letterTemplates(of organ: Organ.ID) throws -> LetterTemplates {
    LetterTemplates(
      try rows(
        """
        SELECT letter, version, form, title, addressee, body FROM letter_template
        WHERE organ_id = \(organ) AND is_current = 1 ORDER BY letter
        """
      ).compactMap { row in
        guard let kind = LetterKind(id: try row.get("letter")) else { return nil }
        return LetterTemplate(
          kind, version: try row.get("version"),
          form: OfficialDocument.Form(rawValue: try row.get("form")) ?? .plain,
          title: try row.get("title"), addressee: try row.get("addressee"),
          body: try row.get("body"))
      })
  }
}

extension Transaction {
  /// Takes up that a template was written anew.
  func take(_ changed: LetterTemplateChanged, _ event: StoredEvent) throws {
    try execute(
      """
      UPDATE letter_template SET is_current = 0
      WHERE organ_id = \(event.organ) AND letter = \(changed.letter) AND is_current = 1
      """)
    try execute(
      """
      INSERT INTO letter_template (
        organ_id, letter, version, form, title, addressee, body, is_current, changed_on, changed_by)
      VALUES (\(event.organ), \(changed.letter), \(changed.version), \(changed.form),
        \(changed.title), \(changed.addressee), \(changed.body), 1, \(event.occurredOn),
        \(event.actor))
      """)
  }

  /// Takes up how an organ's ledgers are read.
  func take(_ kept: LedgerMappingKept, _ event: StoredEvent) throws {
    try execute("DELETE FROM ledger_mapping WHERE organ_id = \(event.organ)")
    try execute(
      """
      INSERT INTO ledger_mapping (organ_id, mapping)
      VALUES (\(event.organ), \(try RecordCoding.encode(kept.mapping).json))
      """)
  }
}

extension LetterTemplates {
  /// The templates with one in another's place.
  func with(_ template: LetterTemplate) -> LetterTemplates {
    LetterTemplates(LetterKind.allCases.map { $0 == template.kind ? template : self[$0] })
  }
}
