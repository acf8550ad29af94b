import LawWording
import OfficeFiles
import Regulation

extension FieldValues {
  /// What the fields of decisions hold; those of a part where one is being written.
  func decision(_ field: LetterField) -> FieldValue? {
    guard case .decision(let decision) = facts.matter else { return nil }
    switch field {
    case .decisionInformation:
      // Under the heading of a part the information has been named.
      return decision.parts.count > 1 ? .text("该信息") : .text("\(you)申请公开的信息")
    case .decisionArticle:
      return FieldValue((part?.kind.citations ?? decision.decision.citations).text.typeset)
    case .decisionSeparation:
      guard decision.decision.outcome == .partlyDisclosed,
        let citation = law.provision(.separation, on: facts.day)?.citation
      else { return nil }
      return .text(citation.text.typeset)
    case .decisionPublicInterest:
      return decision.decision.majorPublicInterest ? FieldValue(decision.thirdPartyTold) : nil
    default: return part.flatMap { ofPart(field, $0) }
    }
  }

  private func ofPart(_ field: LetterField, _ part: PartFacts) -> FieldValue? {
    switch field {
    case .decisionReasons: FieldValue(part.reasons)
    case .decisionPlace: FieldValue(part.place)
    case .decisionDelivery: FieldValue(part.delivery)
    case .decisionSearch: FieldValue(part.search)
    case .decisionConsulted: FieldValue(part.consulted)
    case .responsibleName: FieldValue(part.responsible?.name)
    case .responsibleContact: FieldValue(part.responsible?.contact)
    case .earlierTitle: FieldValue(part.earlier?.title)
    case .earlierNumber: FieldValue(part.earlier?.number?.description)
    case .earlierDay: FieldValue(part.earlier?.day)
    case .specialLaw: FieldValue(part.specialLaw)
    case .specialChannel: FieldValue(part.specialChannel)
    case .petitionChannel: FieldValue(part.petitionChannel)
    case .publicationSource: FieldValue(part.publicationSource)
    default: nil
    }
  }
}
