public import AnnualReport
import Regulation
import Store
public import Workdays

/// An organ's report of a year as somebody sees it who works at it.
public struct YearReportPage: Sendable {
  /// The report as its facts make it.
  public let file: YearReport
  /// The organ's name.
  public let organName: String
  /// The report as it would be printed now.
  public let assembled: AssembledReport
  /// Where the records now say something else than what was signed; none before.
  public let differences: [CellDifference]
  /// What can be done, and why not.
  public let acts: [ReportActAnswer]
  /// The last day for it.
  public let due: CivilDate?
  /// Working days left for it, negative overdue; nothing once it is published.
  public let daysLeft: Int?
  /// The names of the people in its history.
  public let people: [Person.ID: PersonName]
  /// The figures that its text can name.
  public let figures: [Figure]
  /// The cells that a person has to enter.
  public let enteredCells: [Cell]
}

/// Whether an act can be done now.
public struct ReportActAnswer: Hashable, Sendable {
  /// The act.
  public let act: ReportAct.Kind
  /// Why it cannot be done; none where it can.
  public let reasons: [ReportGround]

  /// Whether it can be done.
  public var isOpen: Bool { reasons.isEmpty }
}

extension YearReports {
  /// An organ's report of a year; nothing where none was begun.
  ///
  /// - Throws: `AccessRefusal`, `StoreFault`.
  public func page(
    _ actor: Actor, of organ: Organ.ID, year: Int
  ) async throws -> YearReportPage? {
    try await store.read("opening a report") { [self] reader in
      try reader.require(ReportRight.read.policy(at: organ), of: actor)
      guard let file = try reader.yearReport(of: organ, year: year) else { return nil }
      let assembled = try reader.assemble(file, context.book, context.laws)
      let today = reader.now.dayInChina
      let circumstances = ReportCircumstances(
        today: today, book: context.book, assembled: assembled)
      let acts = file.outlines.map { act in
        ReportActAnswer(
          act: act.kind, reasons: file.grounds(against: act, by: actor, circumstances))
      }
      let kind = try reader.organ(organ)?.kind ?? .other
      let due = self.due(kind, year: year)
      return YearReportPage(
        file: file,
        organName: file.frozen?.organName ?? assembled.report.organ ?? "",
        assembled: assembled,
        differences: file.frozenCells?.differences(to: assembled.cells) ?? [], acts: acts,
        due: due,
        daysLeft: file.publishedOn == nil
          ? due.map { context.law.calendar.daysLeft(from: today, to: $0) } : nil,
        people: try reader.personNames(Set(file.entries.compactMap(\.by))),
        figures: context.book.named, enteredCells: context.book.enteredCells)
    }
  }
}

extension YearReport {
  /// The acts that hand the report on, as far as they need no particulars to be asked about.
  fileprivate var outlines: [ReportAct] {
    [.submit, .review, .giveBack(reason: "-"), .sign, .publish, .write(.overview, "")]
  }
}
