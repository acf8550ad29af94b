import Regulation
import Store
import Workdays

extension Reader {
  /// The columns that a list shows.
  static var queueColumns: SQL {
    """
    application.id, application.organ_id, application.number, application.matter,
    application.applicant_kind, application.channel, application.arrived_on,
    application.received_on, application.is_registered, application.is_open, application.ended_on,
    application.ending, application.outcome, application.step, application.rank_on, application.due,
    application.due_of, application.waiting_for, application.waiting_on, application.waits_until,
    application.assignee_id, application.has_news, application.document_number,
    application.is_provisional, application.is_erased, application.received_sequence,
    application.applicant_sequence, application.version
    """
  }

  /// The rows of a list, with what must be opened for them: names, and the first words asked for.
  func queueRows(_ rows: [Row], on today: CivilDate, _ laws: LawBook) throws -> [QueueRow] {
    let people = try personNames(rows.compactMap { try $0.get("assignee_id", as: Person.ID?.self) })
    return try rows.map { try queueRow($0, people, laws.calendar, on: today) }
  }

  private func queueRow(
    _ row: Row, _ people: [Person.ID: PersonName], _ calendar: WorkdayCalendar, on today: CivilDate
  ) throws -> QueueRow {
    let organ: Organ.ID = try row.get("organ_id")
    let (name, heading) = try opened(row, organ)
    let isOpen: Bool = try row.get("is_open")
    let ended: CivilDate = try row.get("ended_on")
    let endedOn = ended == CaseColumns.never ? nil : ended
    let due: CivilDate? = try row.get("due")
    let waiting = try self.waiting(row)
    let step: AwaitedStep? = try row.get("step")
    let isRunning = isOpen && endedOn == nil
    return QueueRow(
      id: try row.get("id"), organ: organ, number: try row.get("number"),
      matter: try row.get("matter"), applicantName: name,
      applicantKind: try row.get("applicant_kind"), heading: heading,
      channel: try row.get("channel"), arrivedOn: try row.get("arrived_on"),
      receivedOn: try row.get("received_on"),
      state: try state(row, waiting, step, endedOn: endedOn), due: isRunning ? due : nil,
      dueOf: try row.get("due_of", as: String?.self).flatMap(Clock.Name.init),
      daysLeft: isRunning ? due.map { calendar.daysLeft(from: today, to: $0) } : nil,
      isProvisional: try row.get("is_provisional"), waiting: waiting, step: step,
      assignee: try row.get("assignee_id", as: Person.ID?.self).flatMap { people[$0] },
      hasNews: try row.get("has_news"), outcome: try row.get("outcome"), endedOn: endedOn,
      documentNumber: try row.get("document_number"),
      version: CaseVersion(value: try row.get("version")), isErased: try row.get("is_erased"))
  }

  private func state(
    _ row: Row, _ waiting: Waiting?, _ step: AwaitedStep?, endedOn: CivilDate?
  ) throws -> CaseState {
    if let step { return .awaits(step) }
    if endedOn != nil { return .ended(try row.get("ending", as: String?.self) ?? "") }
    if try !row.get("is_registered", as: Bool.self) { return .arrived }
    return waiting.map(CaseState.waits) ?? .running
  }

  private func waiting(_ row: Row) throws -> Waiting? {
    guard let what: WaitingFor = try row.get("waiting_for") else { return nil }
    return Waiting(
      forWhat: what, consulted: try row.get("waiting_on"), until: try row.get("waits_until"))
  }

  /// The applicant's name and what is asked for, out of the events that hold them.
  private func opened(_ row: Row, _ organ: Organ.ID) throws -> (name: String, heading: String) {
    let received: Int64 = try row.get("received_sequence")
    let amended: Int64 = try row.get("applicant_sequence")
    guard case .received(let intake)? = try fact(at: received, in: organ) else { return ("", "") }
    var applicant = intake.applicant
    if amended != received,
      case .applicantAmended(let right, _)? = try fact(at: amended, in: organ)
    {
      applicant = right
    }
    return (applicant.name, intake.request.heading)
  }

  /// The fact at a place in an organ's chain.
  func fact(at sequence: Int64, in organ: Organ.ID) throws -> CaseFact? {
    guard
      let event = try events(organ: organ.value, after: sequence - 1, limit: 1).first,
      event.sequence == sequence, CaseSubject.holdsFact(event)
    else { return nil }
    return try caseRecord(of: event).fact
  }

  /// The names of people; of those who are not there any more, none.
  func personNames(_ ids: some Sequence<Person.ID>) throws -> [Person.ID: PersonName] {
    var names: [Person.ID: PersonName] = [:]
    for part in Array(Set(ids)).sorted().chunks(of: 300) {
      for row in try rows("SELECT id, name FROM person WHERE id IN \(list: part)") {
        let id: Person.ID = try row.get("id")
        names[id] = PersonName(id: id, name: try row.get("name", as: String?.self) ?? "")
      }
    }
    return names
  }
}
