import LawWording
import OfficeFiles
import Regulation

/// Looks up what the fields of a letter hold.
struct FieldValues {
  /// The facts.
  let facts: LetterFacts
  /// The law of the letter's day.
  let law: Law
  /// The part of the decision that is being written, if one is.
  var part: PartFacts?

  /// What a field holds, or nothing where that is not known.
  func value(of field: LetterField) -> FieldValue? {
    common(field) ?? notice(field) ?? consultation(field) ?? decision(field) ?? remedy(field)
  }

  private func common(_ field: LetterField) -> FieldValue? {
    let (organ, applicant, application) = (facts.organ, facts.applicant, facts.application)
    return switch field {
    case .caseNumber: FieldValue(application.number)
    case .lookupCode: FieldValue(application.lookupCode)
    case .lookupAddress: FieldValue(application.lookupAddress)
    case .applicantName: FieldValue(applicant.name)
    case .applicantYou: .text(you)
    case .applicantAddress: FieldValue(applicant.address)
    case .applicationDescription: FieldValue(application.description)
    case .applicationReceived: FieldValue(application.receivedOn)
    case .applicationCorrected: FieldValue(application.correctedOn)
    case .applicationChannel: FieldValue(application.channel?.text)
    case .applicationForm: FieldValue(application.form)
    case .organName: FieldValue(organ.name)
    case .organOffice: FieldValue(organ.office)
    case .organAddress: FieldValue(organ.address)
    case .organHours: FieldValue(organ.hours)
    case .organTelephone: FieldValue(organ.telephone)
    case .organFax: FieldValue(organ.fax)
    case .organOnline: FieldValue(organ.online)
    case .organContact: FieldValue(organ.contact)
    case .letterNumber: FieldValue(facts.number?.description)
    case .letterDay: FieldValue(facts.day)
    case .replyPeriod: .text(Period.workingDays(law.limits(on: facts.day).reply).plain)
    case .replyDue: FieldValue(application.replyDue)
    case .correctionNoticed: FieldValue(application.correctionNoticedOn)
    default: nil
    }
  }

  private func consultation(_ field: LetterField) -> FieldValue? {
    switch (field, facts.matter) {
    case (.addresseeName, .thirdPartyConsultation(let asked)),
      (.addresseeName, .organConsultation(let asked)):
      FieldValue(asked.name)
    case (.addresseeYou, .thirdPartyConsultation(let asked)),
      (.addresseeYou, .organConsultation(let asked)):
      .text(Self.you(isBody: asked.isBody))
    case (.consultedInformation, .thirdPartyConsultation(let asked)),
      (.consultedInformation, .organConsultation(let asked)):
      FieldValue(asked.information)
    case (.consultedConcern, .thirdPartyConsultation(let asked)),
      (.consultedConcern, .organConsultation(let asked)):
      FieldValue(asked.concern)
    case (.addresseeName, .thirdPartyDisclosure(let told)): FieldValue(told.name)
    case (.addresseeYou, .thirdPartyDisclosure(let told)):
      .text(Self.you(isBody: told.isBody))
    case (.disclosureContent, .thirdPartyDisclosure(let told)): FieldValue(told.content)
    case (.disclosureReasons, .thirdPartyDisclosure(let told)): FieldValue(told.reasons)
    case (.disclosureOpinion, .thirdPartyDisclosure(let told)): FieldValue(told.objectedOn)
    case (.addresseeName, .forwarding(let organ, _, _)): FieldValue(organ.name)
    case (.addresseeYou, .forwarding): .text(Self.you(isBody: true))
    case (.forwardSubject, .forwarding(_, let subject, _)): FieldValue(subject)
    case (.forwardReason, .forwarding(_, _, let reason)): FieldValue(reason)
    default: nil
    }
  }

  private func remedy(_ field: LetterField) -> FieldValue? {
    guard field == .remedyText, let notice = remedyNotice,
      let authority = FieldValue(facts.organ.reconsiderationOrgan),
      let court = FieldValue(facts.organ.court)
    else { return nil }
    let online = facts.deliveredOnline && law.limits(on: facts.day).reconsiderationOnline
    let channel = online ? FieldValue(facts.organ.reconsiderationOnline)?.inline : nil
    return .text(
      notice.text(
        authority: authority.inline, court: court.inline, letter: letterName, online: channel
      ).typeset)
  }

  /// Whether the letter tells of a remedy.
  var tellsOfRemedy: Bool { remedyNotice != nil }

  /// The remedies that the letter tells of, if it is one that does.
  private var remedyNotice: RemedyNotice? {
    switch facts.matter {
    case .decision(let facts):
      RemedyNotice(for: facts.decision, on: self.facts.day, under: law)
    case .thirdPartyDisclosure, .correctionLapse, .feeLapse, .recordNotCorrected:
      RemedyNotice(forNoticeOn: facts.day, under: law)
    case .amendment(let amendment):
      amendment.decision.map { RemedyNotice(for: $0, on: facts.day, under: law) }
    default: nil
    }
  }

  /// What the letter calls itself.
  private var letterName: String {
    switch facts.matter {
    case .decision: "本答复"
    case .amendment: "更正后的答复"
    default: "本告知书"
    }
  }

  /// How the applicant is addressed.
  var you: String { Self.you(isBody: facts.applicant.isBody) }

  /// How someone is addressed.
  private static func you(isBody: Bool) -> String { isBody ? "你单位" : "您" }
}

extension OrganFacts {
  /// How the office is reached, in one sentence without its end; nothing where nothing is known.
  fileprivate var contact: String? {
    let parts = [
      address.map { "办公地址：\($0)" }, hours.map { "办公时间：\($0)" },
      telephone.map { "联系电话：\($0)" }, fax.map { "传真：\($0)" },
      online.map { "互联网联系方式：\($0)" },
    ]
    let known = parts.compactMap(\.self)
    return known.isEmpty ? nil : known.joined(separator: "；")
  }
}
