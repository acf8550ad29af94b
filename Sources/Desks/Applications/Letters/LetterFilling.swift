import Letters
import OfficeFiles
import Regulation
import Workdays

/// Fills letters from a case.
struct LetterFilling {
  let scene: Scene
  let day: CivilDate
  let words: any LetterWords
  let templates: LetterTemplates

  var file: CaseFile { scene.file }
  var law: Law { file.application.law }

  /// What a letter is filled from.
  func facts(of matter: LetterMatter, from organ: Organ) -> LetterFacts {
    let progress = file.application.progress
    let applicant = file.intake.applicant
    let request = file.intake.request
    // A case about records has no day of receipt in law; it is named by the day on which it came in.
    let isRecords = file.intake.matter == .recordsCorrection
    var application = ApplicationFacts(
      number: file.intake.number.description, description: request.wholeText,
      receivedOn: progress.receiptDay ?? (isRecords ? file.arrivedOn : nil))
    application.correctedOn = progress.correctedOn
    application.correctionNoticedOn = progress.correctionNoticedOn
    application.channel = file.intake.channel
    application.form = words.wish(of: request)
    application.replyDue = progress.replyDue(under: law)
    let address = applicant.postalAddress.isEmpty ? applicant.mail : applicant.postalAddress
    var facts = LetterFacts(
      organ: OrganFacts(organ, on: day),
      applicant: ApplicantFacts(
        name: applicant.name, isBody: !applicant.kind.isPerson,
        address: address.isEmpty ? nil : address),
      application: application, matter: matter, day: day)
    facts.deliveredOnline = request.route.isOnline
    return facts
  }

  /// What the letter of an act is about; nothing where the act sends none.
  func matter(of act: CaseAct) -> LetterMatter? {
    let progress = file.application.progress
    switch act {
    case .noteCorrection(let what, let by, _):
      let usual = law.calendar.day(law.limits(on: day).correction, workingDaysAfter: day)
      return .correction(matters: what.paragraphs, due: by ?? usual)
    case .askForReasons(let what, _): return .reasonsRequest(facts: what)
    case .consult(let kind, let party, _):
      let asked = ConsultationFacts(
        name: party.name, isBody: party.isBody,
        information: party.about.isEmpty ? file.intake.request.wholeText : party.about)
      return kind == .thirdParty ? .thirdPartyConsultation(asked) : .organConsultation(asked)
    case .tellThirdParty(let number, let content, let reasons, _):
      guard
        let told = file.consultations.first(where: { $0.party.number == number.rawValue })
      else { return nil }
      return .thirdPartyDisclosure(
        DisclosureFacts(
          name: told.party.name, isBody: told.party.isBody, objectedOn: told.answeredOn,
          content: content, reasons: reasons))
    case .extend: return extensionMatter
    case .delay(let until, let reason, _): return .delay(until: until, reason: reason)
    case .lapse:
      if progress.awaiting == .payment, let on = progress.feeNotifiedOn, let due = progress.feeDue {
        return .feeLapse(noticedOn: on, due: due)
      }
      guard let on = progress.correctionNoticedOn, let due = progress.correctionDue else {
        return nil
      }
      return .correctionLapse(noticedOn: on, due: due)
    case .signLetter, .approveOnPaper: return file.draft.flatMap { matter(of: $0.draft) }
    default: return nil
    }
  }

  private var extensionMatter: LetterMatter? {
    guard let asked = file.extensionAsked else { return nil }
    let extending = Extension(
      workingDays: asked.workingDays, headConsented: asked.consentedBy != nil)
    var extended = file.application
    extended.record(Event(.extend(extending), on: day))
    guard let due = extended.progress.replyDue(under: law) else { return nil }
    return .replyExtension(extending, newDue: due, reason: asked.reason)
  }

  private func matter(of settlement: Settlement) -> LetterMatter {
    let request = file.intake.request.wholeText
    return switch settlement {
    case .corrected(let result): .recordCorrected(request: request, result: result.text)
    case .refused(let reasons): .recordNotCorrected(request: request, reasons: reasons.text)
    case .passedOn(let name, let contact, true):
      .recordForwarded(request: request, to: OtherOrgan(name: name, contact: contact.orNil))
    case .passedOn(let name, let contact, false):
      .recordReferred(request: request, to: OtherOrgan(name: name, contact: contact.orNil))
    }
  }

  /// What a draft's letter is about.
  func matter(of draft: CaseDraft) -> LetterMatter? {
    switch draft.purpose {
    case .decision(let content, let parts, let told):
      var facts = DecisionFacts(content.decision, parts: parts.map(PartFacts.init))
      facts.thirdPartyTold = told.text.orNil
      return .decision(facts)
    case .settlement(let settlement): return matter(of: settlement)
    case .correction(let number, let wrong, let right):
      guard file.letters.indices.contains(number - 1) else { return nil }
      let letter = file.letters[number - 1]
      return .amendment(
        AmendmentFacts(
          of: earlier(letter), wrong: wrong.text, right: right.text,
          decision: letter.letter.number == file.answer?.number
            ? file.decision?.content.decision : nil))
    }
  }

  /// A letter of the case as another letter names it.
  func earlier(_ state: LetterState) -> EarlierLetter {
    EarlierLetter(
      title: LetterKind(id: state.letter.kind).map { templates[$0].title } ?? "",
      number: state.letter.documentNumber.flatMap { DocumentNumber($0) }, day: state.on)
  }
}

extension Request {
  /// All that describes what is asked for, as letters repeat it.
  var wholeText: String {
    guard !title.isEmpty else { return description }
    return description.isEmpty ? title : title + "\n" + description
  }
}

extension PartFacts {
  /// A part as a letter has it.
  fileprivate init(_ part: DecisionPart) {
    self.init(part.kind, subject: part[.subject].orNil, reasons: part[.reasons].orNil)
    place = part[.place].orNil
    delivery = part[.delivery].orNil
    search = part[.search].orNil
    consulted = part[.consulted].orNil
    if let name = part[.responsibleName].orNil {
      responsible = OtherOrgan(name: name, contact: part[.responsibleContact].orNil)
    }
    if let title = part[.earlierTitle].orNil, let day = CivilDate(part[.earlierDay]) {
      earlier = EarlierLetter(
        title: title, number: DocumentNumber(part[.earlierNumber]), day: day)
    }
    specialLaw = part[.specialLaw].orNil
    specialChannel = part[.specialChannel].orNil
    petitionChannel = part[.petitionChannel].orNil
    publicationSource = part[.publicationSource].orNil
  }
}

extension OrganFacts {
  /// An organ as its letters name it on a day.
  init(_ organ: Organ, on day: CivilDate) {
    self.init(name: organ.name(on: day))
    let told = organ.particulars
    office = told.office.orNil
    address = told.address.orNil
    hours = told.hours.orNil
    telephone = told.telephone.orNil
    fax = told.fax.orNil
    online = told.mail.orNil
    reconsiderationOrgan = told.reconsiderationOrgan.orNil
    court = told.court.orNil
    reconsiderationOnline = told.reconsiderationOnline.orNil
  }
}

extension String {
  /// The text, or nothing where it says nothing.
  var orNil: String? { allSatisfy(\.isWhitespace) ? nil : self }

  /// The paragraphs that say anything.
  var paragraphs: [String] {
    split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}
