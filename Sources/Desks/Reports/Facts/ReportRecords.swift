public import Store
import Workdays

extension YearReport {
  /// What tells reports apart.
  public typealias ID = Identifier<YearReport>
}

/// What events of reports are about.
enum ReportSubject: RecordSubject {
  typealias Record = YearReport
  typealias Kind = ReportFact.Kind

  static let name = "report"
}

/// What has facts that are events.
protocol RecordedFact: Hashable, Sendable, Codable {
  associatedtype Subject: RecordSubject
  var kind: Subject.Kind { get }
}

extension RecordedFact {
  /// The event that records it.
  func draft(of id: Identifier<Subject.Record>, in organ: Organ.ID, on day: CivilDate) throws
    -> EventDraft
  {
    let (json, beside) = try RecordCoding.encode(self)
    return EventDraft(
      organ: organ.value, subject: Subject.text(id), kind: Subject.kind(kind), occurredOn: day,
      actor: nil, payload: json,
      personal: beside.map { PersonalField(name: $0.key, value: $0.value) })
  }
}

extension ReportFact: RecordedFact {
  typealias Subject = ReportSubject
}
