import Desks

/// The form of an act: what it asks, and the act that is made of what was filled in.
struct ActForm: Sendable {
  let kind: CaseAct.Kind
  /// What the day means that the act is recorded for; nil where it is today and nobody is asked.
  var day: String?
  /// What one should know before.
  var advice: String?
  /// Whether a letter can go with it.
  var hasLetter = false
  /// Whether what it does cannot be taken back.
  var isGrave = false
  /// The word on the button, where the act's own name is not what one does.
  var button: String?
  /// The fields, with what was filled in.
  var fields: @Sendable (ActAsked) async throws -> [FieldView] = { _ in [] }
  /// What stands over the form: a letter to read, a derivation.
  var above: @Sendable (ActAsked) async throws -> [PieceView] = { _ in [] }
  /// The act.
  let act: @Sendable (ActAsked) throws -> CaseAct
}

extension ActForm {
  /// The forms by act.
  static let all: [CaseAct.Kind: ActForm] = Dictionary(
    uniqueKeysWithValues: families.flatMap { $0 }.map { ($0.kind, $0) })

  private static let families: [[ActForm]] = [
    receiving, corrections, consultations, extensions, fees, moving, drafting, chain, endings,
    keeping,
  ]
}
