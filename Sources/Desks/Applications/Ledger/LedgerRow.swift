import Regulation
import Workdays

/// Why a row of a ledger is not taken.
public enum LedgerGround: Hashable, Sendable {
  /// A cell that must say something says nothing.
  case missing(LedgerColumn)
  /// It is no day.
  case dayInvalid(LedgerColumn, String)
  /// The day has not come yet.
  case dayInFuture(LedgerColumn)
  /// The day lies before the case came in.
  case dayBeforeArrival(LedgerColumn)
  /// Nobody has said what the words mean.
  case unknownWords(LedgerColumn, String)
  /// It says how the case ended and not when.
  case outcomeWithoutDay
  /// It says when the case ended and not how.
  case dayWithoutOutcome
  /// It says when or how a remedy ended and not when it began.
  case remedyWithoutDay(LedgerColumn)
  /// It says how a remedy ended and not when.
  case resultWithoutDay(LedgerColumn)
  /// It says when a remedy ended and not how.
  case dayWithoutResult(LedgerColumn)
  /// The first day lies before the second, and cannot.
  case daysReversed(LedgerColumn, LedgerColumn)
  /// It came in before the Regulation was in force.
  case beforeRegulation
  /// A cell holds more than can be kept.
  case tooLong(LedgerColumn, limit: Int)
  /// A cell has characters that no page shows.
  case unprintable(LedgerColumn)
  /// The number stands in an earlier row already.
  case numberTwice(line: Int)
  /// Another case of the organ has the number.
  case numberTaken
  /// It was imported before, and these columns said something else then.
  case differs([LedgerColumn])
}

/// A row of a ledger as a case.
struct LedgerCase: Hashable, Sendable {
  let line: Int
  /// By what the row is known when the ledger is imported again.
  let key: String
  let number: CaseNumber?
  /// The way by which it came; nothing where the ledger does not tell.
  let channel: Channel?
  let applicant: Applicant
  let request: Request
  let arrivedOn: CivilDate
  let days: [LedgerColumn: CivilDate]
  let outcome: Outcome?
  let outcomeWords: String
  let documentNumber: String
  let remedies: [LedgerRemedy]
  let note: String
}

/// A remedy of which a ledger tells.
struct LedgerRemedy: Hashable, Sendable {
  let kind: RemedyKind
  let acceptedOn: CivilDate
  /// How and when it ended; nothing while it is pending.
  let end: End?

  struct End: Hashable, Sendable {
    let result: RemedyResult
    let on: CivilDate
  }
}

/// Reads a row, and collects all that is wrong with it.
struct LedgerRowReader {
  let mapping: LedgerMapping
  /// The columns from the left.
  let columns: [LedgerColumn?]
  let today: CivilDate
  private(set) var grounds: [LedgerGround] = []
  private var texts: [LedgerColumn: String] = [:]

  init(_ mapping: LedgerMapping, _ table: LedgerSheet.Table, today: CivilDate) {
    self.mapping = mapping
    self.today = today
    columns = table.headers.map { mapping.columns[$0] }
  }

  /// The case of a row; nothing where something is wrong with it.
  mutating func read(_ row: LedgerSheet.Row, key: (String) throws -> String) rethrows -> LedgerCase?
  {
    grounds = []
    texts = [:]
    for (column, cell) in zip(columns, row.cells) {
      guard let column, !LedgerRowReader.blanks.contains(cell.halfWidth) else { continue }
      texts[column] = cell
    }
    checkTexts()
    let arrivedOn = day(.arrivedOn, isRequired: true)
    if let arrivedOn, arrivedOn < Law.standard.firstDay { grounds.append(.beforeRegulation) }
    var days: [LedgerColumn: CivilDate] = [:]
    for column in LedgerRowReader.days {
      guard let day = day(column, isRequired: false) else { continue }
      if let arrivedOn, day < arrivedOn { grounds.append(.dayBeforeArrival(column)) }
      days[column] = day
    }
    let kind = word(.applicantKind, isRequired: true) { mapping, words in
      mapping.kinds[words] ?? LedgerWords.kind(words)
    }
    let channel = word(.channel, isRequired: false) { mapping, words in
      mapping.channels[words].flatMap(Channel.init) ?? LedgerWords.channel(words)
    }
    let outcome = outcome(decidedOn: days[.decidedOn])
    let remedies = remedies(days)
    guard grounds.isEmpty, let arrivedOn, let kind else { return nil }
    let number = texts[.number].map { LedgerRowReader.number($0, arrivedOn.year) }
    // A row without a number is known by what does not change when its outcome is filled in.
    let known = [.applicantName, .paperNumber, .title, .description].map { texts[$0] ?? "" }
    return LedgerCase(
      line: row.line,
      key: try number.map { "number \($0)" }
        ?? key(([arrivedOn.description, kind.rawValue] + known).joined(separator: "\u{1}")),
      number: number, channel: channel, applicant: applicant(kind), request: request,
      arrivedOn: arrivedOn, days: days, outcome: outcome,
      outcomeWords: texts[.ground] ?? texts[.outcome] ?? "",
      documentNumber: texts[.documentNumber] ?? "", remedies: remedies, note: texts[.note] ?? "")
  }

  // MARK: Words and days

  /// What offices write into a cell that has nothing to say.
  private static let blanks: Set<String> = ["", "无", "-", "—", "--", "/", "不涉及", "N/A"]

  private static let days: [LedgerColumn] = [
    .receivedOn, .correctionNoticedOn, .correctedOn, .consultedOn, .consultationAnsweredOn,
    .extendedOn, .decidedOn, .deliveredOn, .reconsiderationOn, .reconsiderationDecidedOn,
    .litigationOn, .litigationDecidedOn,
  ]

  private mutating func day(_ column: LedgerColumn, isRequired: Bool) -> CivilDate? {
    guard let text = texts[column] else {
      if isRequired { grounds.append(.missing(column)) }
      return nil
    }
    guard let parts = LedgerWords.day(text),
      let day = CivilDate(year: parts.year, month: parts.month, day: parts.day)
    else {
      grounds.append(.dayInvalid(column, text))
      return nil
    }
    if day > today { grounds.append(.dayInFuture(column)) }
    return day
  }

  private mutating func word<Meaning>(
    _ column: LedgerColumn, isRequired: Bool, _ meaning: (LedgerMapping, String) -> Meaning?
  ) -> Meaning? {
    guard let words = texts[column] else {
      if isRequired { grounds.append(.missing(column)) }
      return nil
    }
    let found = meaning(mapping, words)
    if found == nil { grounds.append(.unknownWords(column, words)) }
    return found
  }

  private mutating func outcome(decidedOn: CivilDate?) -> Outcome? {
    guard let words = texts[.outcome] ?? texts[.ground] else {
      if decidedOn != nil { grounds.append(.dayWithoutOutcome) }
      return nil
    }
    let both = (texts[.outcome] ?? "") + (texts[.ground] ?? "")
    let known =
      mapping.outcomes[words].flatMap(Outcome.init)
      ?? texts[.ground].flatMap { mapping.outcomes[$0] }.flatMap(Outcome.init)
      ?? LedgerWords.outcome(both) ?? texts[.ground].flatMap(LedgerWords.outcome)
      ?? LedgerWords.outcome(words)
    if let outcome = known {
      if decidedOn == nil { grounds.append(.outcomeWithoutDay) }
      return outcome
    }
    // “办理中” says that it has not ended.
    if LedgerRowReader.open.contains(LedgerWords.plain(words)), decidedOn == nil { return nil }
    grounds.append(.unknownWords(.outcome, words))
    return nil
  }

  private static let open: Set<String> = ["办理中", "在办", "正在办理", "结转", "未办结", "结转下年度继续办理"]

  private mutating func remedies(_ days: [LedgerColumn: CivilDate]) -> [LedgerRemedy] {
    let reconsideration = remedy(
      .reconsideration, days, accepted: .reconsiderationOn, decided: .reconsiderationDecidedOn,
      result: .reconsiderationResult)
    let suit = remedy(
      reconsideration == nil ? .directLitigation : .litigationAfterReconsideration, days,
      accepted: .litigationOn, decided: .litigationDecidedOn, result: .litigationResult)
    return [reconsideration, suit].compactMap(\.self)
  }

  private mutating func remedy(
    _ kind: RemedyKind, _ days: [LedgerColumn: CivilDate], accepted: LedgerColumn,
    decided: LedgerColumn, result: LedgerColumn
  ) -> LedgerRemedy? {
    let isToldHow = texts[result] != nil
    let how = word(result, isRequired: false) { mapping, words in
      mapping.results[words] ?? LedgerWords.result(words)
    }
    // A day that is none was said already.
    let isToldWhen = texts[decided] != nil
    if texts[accepted] == nil {
      if isToldHow || isToldWhen { grounds.append(.remedyWithoutDay(accepted)) }
      return nil
    }
    if isToldHow, !isToldWhen { grounds.append(.resultWithoutDay(decided)) }
    if isToldWhen, !isToldHow { grounds.append(.dayWithoutResult(result)) }
    guard let acceptedOn = days[accepted] else { return nil }
    guard let how, let on = days[decided] else {
      return LedgerRemedy(kind: kind, acceptedOn: acceptedOn, end: nil)
    }
    if on < acceptedOn { grounds.append(.daysReversed(decided, accepted)) }
    return LedgerRemedy(
      kind: kind, acceptedOn: acceptedOn, end: LedgerRemedy.End(result: how, on: on))
  }

  private mutating func checkTexts() {
    for (column, limit) in LedgerRowReader.limits {
      guard let text = texts[column] else { continue }
      if text.unicodeScalars.count > limit { grounds.append(.tooLong(column, limit: limit)) }
      if text.hasHidden(allowingLines: true) { grounds.append(.unprintable(column)) }
    }
  }

  private static let limits: [(LedgerColumn, Int)] = [
    (.number, 60), (.applicantName, CaseField.name.limit),
    (.paperNumber, CaseField.paperNumber.limit), (.telephone, CaseField.telephone.limit),
    (.address, CaseField.postalAddress.limit), (.title, CaseField.title.limit),
    (.description, CaseField.description.limit), (.documentNumber, 60),
    (.note, CaseField.text.limit),
  ]

  /// A plain serial number counts within its year.
  private static func number(_ text: String, _ year: Int) -> CaseNumber {
    let plain = text.halfWidth.trimmed
    guard plain.count <= 6, let serial = Int(plain), serial > 0 else { return CaseNumber(plain) }
    return CaseNumber(year: year, serial: serial)
  }

  // MARK: Who and what

  private func applicant(_ kind: ApplicantKind) -> Applicant {
    Applicant(
      kind: kind, name: texts[.applicantName] ?? "", paperNumber: texts[.paperNumber] ?? "",
      telephone: texts[.telephone] ?? "", postalAddress: texts[.address] ?? "")
  }

  private var request: Request {
    Request(
      description: texts[.description] ?? "", title: texts[.title] ?? "", form: .paper,
      route: .post)
  }
}
