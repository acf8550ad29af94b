import Regulation
import Store
import Workdays

/// A case on its way in: what is known of it before it has a number.
struct Arrival {
  var new: NewCase
  var files: [StoredFile]
  var origin: Intake.Origin?
  /// The number of the form, where it came by one.
  var submission: String?
  /// The number that a ledger gives.
  var number: CaseNumber?
}

extension Transaction {
  /// Takes a case in: gives it a number and a code, looks for the applicant's and the subject's
  /// earlier cases, and appends that it came in.
  func takeIn(
    _ arrival: Arrival, at organ: Organ.ID, record: (EventDraft) throws -> StoredEvent
  ) throws -> ApplicationReceipt {
    if let receipt = try receipt(of: arrival) { return receipt }
    let id = Case.ID.fresh(at: now)
    let number = try arrival.number ?? nextNumber(of: arrival.new.arrivedOn.year, in: organ)
    let code = try lookupCode(of: arrival.submission)
    let sketch = try sketch(of: arrival.new.request)
    let identity = try identityHash(of: arrival.new.applicant)
    let intake = Intake(
      matter: arrival.new.matter, number: number, channel: arrival.new.channel,
      applicant: arrival.new.applicant, request: arrival.new.request,
      proof: Erasable(arrival.new.proof), writtenDown: arrival.new.writtenDown,
      files: arrival.files, origin: arrival.origin,
      sameApplicantAs: try applicantRoot(identity, in: organ),
      sameSubjectAs: try subjectRoot(sketch, of: arrival.new.request, in: organ),
      lookup: try lookupHash(number: number.description, code: code),
      submission: arrival.submission,
      contents: arrival.submission == nil ? nil : try contentsHash(of: arrival.new),
      identity: Erasable(identity), sketch: Erasable(sketch.text))
    _ = try record(
      try CaseRecord(.received(intake)).draft(of: id, in: organ, on: arrival.new.arrivedOn))
    return ApplicationReceipt(
      id: id, number: number, lookupCode: code,
      organName: try organName(organ, on: arrival.new.arrivedOn) ?? "",
      arrivedOn: arrival.new.arrivedOn, receivedOn: try receivedOn(id), wasThere: false,
      differs: false)
  }

  private func receivedOn(_ id: Case.ID) throws -> CivilDate? {
    try row("SELECT received_on FROM application WHERE id = \(id)")?.get("received_on")
  }

  /// The receipt that the same form got before.
  private func receipt(of arrival: Arrival) throws -> ApplicationReceipt? {
    guard let submission = arrival.submission,
      let id: Case.ID = try value(
        "SELECT id FROM application WHERE submission = \(submission)"),
      let event = try events(of: CaseSubject.text(id)).first,
      case .received(let intake) = try caseRecord(of: event, personal: false).fact
    else { return nil }
    return ApplicationReceipt(
      id: id, number: intake.number, lookupCode: try lookupCode(of: submission),
      organName: try organName(Organ.ID(value: event.organ), on: event.occurredOn) ?? "",
      arrivedOn: event.occurredOn, receivedOn: try receivedOn(id), wasThere: true,
      differs: try intake.contents != contentsHash(of: arrival.new))
  }

  /// The code of a form is always the same, so that it need not be kept to be shown again.
  private func lookupCode(of submission: String?) throws -> LookupCode {
    var generator = SystemRandomNumberGenerator()
    let seed = submission ?? "random \(generator.next()) \(generator.next())"
    return LookupCode(hash: try keyedHash(of: seed, for: "application.lookupCode"))
  }

  /// The next number of the year; one that a ledger has taken is passed over.
  private func nextNumber(of year: Int, in organ: Organ.ID) throws -> CaseNumber {
    while true {
      let serial = try next(of: "application.\(year)", in: organ)
      let number = CaseNumber(year: year, serial: serial)
      let taken: Case.ID? = try value(
        "SELECT id FROM application WHERE organ_id = \(organ) AND number = \(number.description)")
      if taken == nil { return number }
    }
  }

  private func applicantRoot(_ identity: String, in organ: Organ.ID) throws -> Case.ID? {
    guard !identity.isEmpty else { return nil }
    return try value(
      """
      SELECT applicant_root FROM application
      WHERE organ_id = \(organ) AND identity = \(identity) ORDER BY arrived_on, id LIMIT 1
      """)
  }

  private func subjectRoot(_ sketch: Sketch, of request: Request, in organ: Organ.ID) throws
    -> Case.ID?
  {
    let alike = try cases(like: sketch, text: request.subjectText, in: organ)
    guard let nearest = alike.first, nearest.likeness >= Sketch.sameSubject else { return nil }
    return try value("SELECT subject_root FROM application WHERE id = \(nearest.id)")
  }
}

extension Request {
  /// What the likeness of two requests is measured by.
  var subjectText: String { title + "\n" + description }
}

extension CaseRecord {
  /// The event that records it.
  func draft(of id: Case.ID, in organ: Organ.ID, on day: CivilDate) throws -> EventDraft {
    let (json, beside) = try RecordCoding.encode(self)
    return EventDraft(
      organ: organ.value, subject: CaseSubject.text(id), kind: CaseSubject.kind(fact.kind),
      occurredOn: day, actor: nil, payload: json,
      personal: beside.map { PersonalField(name: $0.key, value: $0.value) })
  }
}
