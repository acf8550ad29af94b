import LawWording
import OfficeFiles
import Regulation
import Workdays

extension FieldValues {
  /// What the fields of notices hold.
  func notice(_ field: LetterField) -> FieldValue? {
    guard case .notice(let notice) = facts.matter.kind else { return nil }
    return switch field {
    case .noticeArticle: FieldValue(notice.citation?.text.typeset)
    case .noticeConsequence: FieldValue(notice.consequenceText?.typeset)
    case .noticePeriod: period(of: notice).map { .text($0.plain) }
    default: particular(field)
    }
  }

  private func period(of notice: CaseNotice) -> Period? {
    let limits = law.limits(on: facts.day)
    return switch notice {
    case .thirdPartyConsultation: .workingDays(limits.thirdParty)
    case .organConsultation: .workingDays(limits.organ)
    case .fee: limits.feePayment.map { .workingDays($0) }
    default: nil
    }
  }

  private func particular(_ field: LetterField) -> FieldValue? {
    switch (field, facts.matter) {
    case (.correctionMatters, .correction(let matters, _, _)): FieldValue(list: matters)
    case (.correctionGuidance, .correction(_, _, let guidance)): FieldValue(guidance)
    case (.noticeDue, .correction(_, let due, _)): FieldValue(due)
    case (.reasonsFacts, .reasonsRequest(let facts, _)): FieldValue(facts)
    case (.noticeDue, .reasonsRequest(_, let due)): FieldValue(due)
    case (.extensionConsent, .replyExtension(let extending, _, _)):
      extending.headConsented ? .text("经本机关政府信息公开工作机构负责人同意") : nil
    case (.extensionDays, .replyExtension(let extending, _, _)):
      .text(Period.workingDays(extending.workingDays).plain)
    case (.noticeDue, .replyExtension(_, let due, _)): FieldValue(due)
    case (.extensionReason, .replyExtension(_, _, let reason)): FieldValue(reason)
    case (.noticeDue, .delay(let until, _)): FieldValue(until)
    case (.delayReason, .delay(_, let reason)): FieldValue(reason)
    case (_, .fee(let notice, let payment, let due)): fee(field, notice, payment, due: due)
    case (.lapseNoticed, .correctionLapse(let day, _)), (.lapseNoticed, .feeLapse(let day, _)):
      FieldValue(day)
    case (.lapseDue, .correctionLapse(_, let due)), (.lapseDue, .feeLapse(_, let due)):
      FieldValue(due)
    case (.withdrawalDay, .withdrawal(let day)): FieldValue(day)
    default: record(field)
    }
  }

  private func record(_ field: LetterField) -> FieldValue? {
    switch (field, facts.matter) {
    case (.recordRequest, .recordCorrected(let request, _)),
      (.recordRequest, .recordNotCorrected(let request, _)),
      (.recordRequest, .recordForwarded(let request, _)),
      (.recordRequest, .recordReferred(let request, _)):
      FieldValue(request)
    case (.recordResult, .recordCorrected(_, let result)): FieldValue(result)
    case (.recordReasons, .recordNotCorrected(_, let reasons)): FieldValue(reasons)
    case (.otherOrganName, .recordForwarded(_, let organ)),
      (.otherOrganName, .recordReferred(_, let organ)):
      FieldValue(organ.name)
    case (.otherOrganContact, .recordForwarded(_, let organ)),
      (.otherOrganContact, .recordReferred(_, let organ)):
      FieldValue(organ.contact)
    case (_, .amendment(let amendment)): self.amendment(field, amendment)
    case (.deliveredTitle, .deliveryReceipt(let letter, _, _)): FieldValue(letter.title)
    case (.deliveredNumber, .deliveryReceipt(let letter, _, _)):
      FieldValue(letter.number?.description)
    case (.deliveredMethod, .deliveryReceipt(_, let method, _)): FieldValue(method)
    case (.deliveredPlace, .deliveryReceipt(_, _, let place)): FieldValue(place)
    default: nil
    }
  }

  private func amendment(_ field: LetterField, _ facts: AmendmentFacts) -> FieldValue? {
    switch field {
    case .amendedTitle: FieldValue(facts.letter.title)
    case .amendedNumber: FieldValue(facts.letter.number?.description)
    case .amendedDay: FieldValue(facts.letter.day)
    case .amendedWrong: FieldValue(facts.wrong)
    case .amendedRight: FieldValue(facts.right)
    default: nil
    }
  }

  private func fee(
    _ field: LetterField, _ notice: FeeNotice, _ payment: String, due: CivilDate?
  ) -> FieldValue? {
    let fee = notice.fee
    switch field {
    case .feeBasis:
      let free = law.provision(.free, on: facts.day).map { [$0.citation] } ?? []
      return FieldValue((free + [fee.citation]).text.typeset)
    case .feeStandard: return .text(fee.basis.text)
    case .feeLines:
      return FieldValue(
        list: fee.lines.map { line in
          "\(line.range(unit: fee.unit)),每\(fee.unit) \(line.unitPrice) 元,"
            + "计 \(line.amount) 元"
        }.map { $0.filter { $0 != " " }.typeset })
    case .feeAmount: return fee.amount > 0 ? .text("\(fee.amount)元") : nil
    case .feePayment: return FieldValue(payment)
    case .noticeDue: return FieldValue(due)
    default: return nil
    }
  }
}
